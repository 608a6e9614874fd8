using NodaTime;
using Sanguine.Journal;

namespace Sanguine.App;

/// <summary>Reads a journal with today's knowledge at a moment.</summary>
public static class ReviewCare
{
    /// <param name="asked">The moment that was asked for; null is now, and for a made-up person their own last day.</param>
    public static CareReview Of(JournalFile journal, ClinicalKnowledge knowledge, Here here, LocalDateTime? asked)
    {
        var moment = asked ?? (journal.IsMadeUp ? LastDay(journal) : null);
        if (moment is { } fixedMoment)
        {
            return CareReview.Of(Record(journal, here, fixedMoment.Date), knowledge, fixedMoment);
        }

        var today = here.NowIn(here.Home).Date;
        var record = Record(journal, here, today);
        var now = here.NowIn(record.Zone).LocalDateTime;
        return CareReview.Of(now.Date == today ? record : Record(journal, here, now.Date), knowledge, now);
    }

    private static CareRecord Record(JournalFile journal, Here here, LocalDate on) =>
        CareRecord.Of(journal.Entries, on, here.Zones, here.Home);

    private static LocalDateTime? LastDay(JournalFile journal) =>
        journal.Entries.Max((Entry entry) => entry.At.Date).AtMidnight();
}
