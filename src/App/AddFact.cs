using System.Collections.Immutable;
using NodaTime;
using Sanguine.App.Facts;
using Sanguine.Journal;
using Sanguine.Words;

namespace Sanguine.App;

/// <summary>An entry that was written by hand, how to say it back, and the journal it now stands in.</summary>
public sealed record FactAdded(Entry? Entry, Phrase? Said, JournalFile Journal, ImmutableArray<Problem> Problems);

/// <summary>Adds one fact that somebody typed to a journal, which is made where there is none.</summary>
public static class AddFact
{
    public static FactAdded To(JournalPlace place, FactText text, ClinicalKnowledge knowledge, Here here)
    {
        var journal = place.Read();
        if (journal.Refusal is { } refusal)
        {
            return new(null, null, journal, [refusal]);
        }

        // To the millisecond: what is finer says nothing about a person.
        var now = Instant.FromUnixTimeMilliseconds(here.Clock.GetCurrentInstant().ToUnixTimeMilliseconds()).InZone(here.Home);
        var record = CareRecord.Of(journal.Entries, Latest(journal, now.Date), here.Zones, here.Home);
        now = now.WithZone(record.Zone);
        var (draft, problems) = ReadFact.From(text, knowledge, record, now);
        if (draft is null)
        {
            return new(null, null, journal, problems);
        }

        var entry = NewEntry.Of(draft.Kind, draft.At, draft.Data, NewEntry.After(journal, now.ToInstant()), now.Zone.Id);
        var written = place.Add([entry]);
        return new(entry, draft.Said, place.Read(), written.Problems);
    }

    /// <summary>Everything the journal holds counts for what a list is written with, also what is dated ahead.</summary>
    private static LocalDate Latest(JournalFile journal, LocalDate today) =>
        journal.Entries.Select(entry => entry.At.Date).Append(today).Max();
}
