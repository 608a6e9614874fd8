using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Labs;
using Sanguine.Medicines;
using Sanguine.Symptoms;

namespace Sanguine;

/// <summary>An infusion of iron; <paramref name="Mg"/> in milligrams.</summary>
public sealed record Infusion(string? Product, decimal? Mg, LocalDate On);

/// <summary>
/// Blood that left the body: <c>donation</c>, <c>period</c>, <c>surgery</c> or <c>bleeding</c>; millilitres.
/// </summary>
public sealed record BloodLoss(string? How, decimal? Ml, LocalDate On);

/// <summary>Something eaten or drunk: a food id and grams.</summary>
public sealed record Eaten(string EntryId, When At, string? Slot, string Food, decimal Grams, bool IsDrink);

/// <summary>Something done of the routine: <c>done</c>, <c>later</c> or <c>skipped</c>.</summary>
public sealed record RoutineMark(string EntryId, string Item, string State, When At, string? Reason, When? Until);

/// <summary>
/// Everything known about one person: a pure fold of their journal. Entries later than the day it is read for are not
/// seen, so that a review of the past is the review of that day.
/// </summary>
public sealed record CareRecord
{
    // A day looks at the days beside it, and at how long before them something was taken: three days, and one to spare.
    private const int FewDays = 4;

    public Profile Profile { get; init; } = new();

    public Criteria? Criteria { get; init; }

    public ImmutableArray<LabResult> Labs { get; init; } = [];

    /// <summary>Medicines and supplements, one per product, as last set.</summary>
    public ImmutableArray<Taking> Takings { get; init; } = [];

    public ImmutableArray<DoseTaken> Doses { get; init; } = [];

    public ImmutableArray<Eaten> Eaten { get; init; } = [];

    public ImmutableArray<Urge> Urges { get; init; } = [];

    public ImmutableArray<Night> Nights { get; init; } = [];

    public ImmutableArray<TreatmentObserved> Observed { get; init; } = [];

    public ImmutableArray<Infusion> Infusions { get; init; } = [];

    public ImmutableArray<LocalDate> Transfusions { get; init; } = [];

    public ImmutableArray<BloodLoss> BloodLosses { get; init; } = [];

    public ImmutableArray<LocalDate> Fevers { get; init; } = [];

    public ImmutableArray<Flag> Flags { get; init; } = [];

    public ImmutableSortedSet<string> AcknowledgedFlags { get; init; } = [];

    public ImmutableArray<MoodScore> Moods { get; init; } = [];

    public ImmutableArray<(string What, LocalDate On)> Exposures { get; init; } = [];

    public ImmutableArray<(string? Treatment, LocalDate On)> Returns { get; init; } = [];

    public ImmutableArray<RoutineMark> Routine { get; init; } = [];

    public ImmutableArray<Exercise> Exercises { get; init; } = [];

    public ImmutableArray<SeverityScore> Severities { get; init; } = [];

    public ImmutableArray<TrialRun> Trials { get; init; } = [];

    public ImmutableArray<TrialEnd> TrialEnds { get; init; } = [];

    /// <summary>Entries of kinds this version does not know: kept, shown, deciding nothing.</summary>
    public ImmutableArray<Entry> Unknown { get; init; } = [];

    public ImmutableArray<Problem> Problems { get; init; } = [];

    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>
    /// The record with what was taken, eaten and done within a few days of one, and no other: a day needs no more.
    /// </summary>
    public CareRecord Around(LocalDate day)
    {
        var (first, last) = (day.PlusDays(-FewDays), day.PlusDays(FewDays));
        bool IsNear(When at) => at.Date >= first && at.Date <= last;
        return this with
        {
            Doses = [.. Doses.Where(dose => IsNear(dose.At))],
            Eaten = [.. Eaten.Where(item => IsNear(item.At))],
            Routine = [.. Routine.Where(mark => IsNear(mark.At))],
        };
    }

    /// <summary>The fold of a journal as it was known on a day.</summary>
    /// <param name="zones">Where zone names are looked up.</param>
    /// <param name="home">The zone where no entry names one.</param>
    public static CareRecord Of(
        IEnumerable<Entry> entries, LocalDate on, IDateTimeZoneProvider zones, DateTimeZone home)
    {
        var fold = new RecordFold(on, zones, home);
        fold.Take(Ledger.Of(entries));
        return fold.Record();
    }
}
