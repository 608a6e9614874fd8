using System.Collections.Immutable;
using NodaTime;
using Sanguine.Assessment;
using Sanguine.Medicines;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>What cannot be told yet: <c>change</c> or a factor; null <paramref name="When"/> is never from this diary.</summary>
/// <param name="Nights">Recorded nights that are missing for it; null as <paramref name="When"/>.</param>
public sealed record CannotTell(string What, string? Name, int? Nights, LocalDate? When)
{
    public const string OfChange = "change";
}

/// <summary>Doses of a product, of those that were planned.</summary>
public sealed record Adherence(string Item, string Name, int Taken, int Planned);

/// <summary>A ferritin of these weeks, µg/L.</summary>
public sealed record FerritinSeen(LocalDate Date, decimal Value, string? Comparator);

/// <summary>Twelve weeks of nights: what changed, what goes with bad nights, what was taken, what cannot be told yet.</summary>
public sealed record Progress
{
    /// <summary>Nights that are looked at: twelve weeks.</summary>
    public const int Days = 84;

    private const int Week = 7;

    /// <summary>Own choice: what more than a year of nights would tell is not promised.</summary>
    private const int Year = 365;

    public required LocalDate From { get; init; }

    /// <summary>The evening of the newest night that is over.</summary>
    public required LocalDate To { get; init; }

    /// <summary>All of them in order, missing ones too.</summary>
    public required ImmutableArray<DiaryNight> Nights { get; init; }

    public required ImmutableArray<WeekOfNights> Weeks { get; init; }

    /// <summary>What began in these weeks.</summary>
    public required ImmutableArray<Phase> Phases { get; init; }

    public required Baseline? Baseline { get; init; }

    /// <summary>Null where too few nights are there on either side.</summary>
    public required Change? Change { get; init; }

    public required ImmutableArray<Trigger> Triggers { get; init; }

    public required ImmutableArray<TrialResult> Trials { get; init; }

    public required AugmentationWatch Augmentation { get; init; }

    /// <summary>What a clinician should hear of.</summary>
    public required ImmutableArray<DiaryFlag> Flags { get; init; }

    public required ImmutableArray<FerritinSeen> Ferritin { get; init; }

    public required ImmutableArray<Adherence> Adherence { get; init; }

    public required ImmutableArray<CannotTell> CannotTell { get; init; }

    public int Recorded => Nights.Count(night => !night.IsMissing);

    public static Progress Of(ClinicalCase c)
    {
        var (record, limits, diary) = (c.Record, OutcomeLimits.Of(c.Knowledge), Diary.Of(c.Record));
        var to = c.On.PlusDays(-1);
        var from = to.PlusDays(1 - Days);
        var nights = diary.Between(from, to);
        ImmutableArray<Phase> phases =
            [.. Phase.Of(record, c.Knowledge.Medicines).Where(phase => phase.On >= from && phase.On <= to)];
        var baseline = Baseline.Of(diary, phases, from, to, limits);
        var newest = baseline is null
            ? []
            : diary.Between(LocalDate.Max(baseline.Ends, to.PlusDays(1 - limits.Window)), to);
        var change = baseline is { IsEnough: true } ? Change.Between(baseline.Nights, newest, limits) : null;
        var planned = PlannedDoses.Of(record, c.Knowledge.Medicines, from, to);
        var triggers = Outcome.Triggers.Of(nights, Factors.Of(record, c.Knowledge, planned, from, to), limits);
        var watched = diary.Between(LocalDate.Max(diary.First ?? to, from), to);
        return new()
        {
            From = from,
            To = to,
            Nights = nights,
            Weeks = WeekOfNights.Of(nights),
            Phases = phases,
            Baseline = baseline,
            Change = change,
            Triggers = triggers,
            Trials = [.. record.Trials.Where(run => run.Starts <= to && run.Ends >= from)
                .Select(run => TrialResult.Of(run, record.TrialEnds, diary, to, limits))],
            Augmentation = AugmentationWatch.Of(
                c, watched[..Math.Min(watched.Length / 2, limits.Window)], [.. watched.TakeLast(Math.Min(watched.Length / 2, limits.BaselineNights))],
                limits),
            Flags = DiaryFlag.Of(c, nights),
            Ferritin = [.. c.Bloods.With("ferritin").Select(draw => draw.Find("ferritin")!)
                .Where(seen => seen.Date >= from && seen.Date <= c.On)
                .Select(seen => new FerritinSeen(
                    seen.Date, seen.Value.Value, Quantities.Amount.Symbol(seen.Value.Comparator))).Reverse()],
            Adherence = Taken(planned, record),
            CannotTell = [.. Waiting(nights, baseline, change, newest, triggers, to, limits)],
        };
    }

    /// <summary>Of a product that was never ticked nobody knows: it is left out, and is not "none taken".</summary>
    private static ImmutableArray<Adherence> Taken(ImmutableArray<PlannedDoses> planned, CareRecord record)
    {
        var told = record.Doses.Select(dose => dose.Key).Concat(record.Routine.Select(mark => Taking.KeyOf(mark.Item)))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. planned.Where(day => told.Contains(day.Key)).GroupBy(day => day.Key)
                .OrderBy(product => product.Key, StringComparer.Ordinal).Select(product => new Adherence(
                    product.Key, record.Takings.First(taking => taking.Key == product.Key).Name,
                    product.Sum(day => day.Taken), product.Sum(day => day.Planned))),
        ];
    }

    private static IEnumerable<CannotTell> Waiting(
        ImmutableArray<DiaryNight> nights, Baseline? baseline, Change? change, ImmutableArray<DiaryNight> newest,
        ImmutableArray<Trigger> triggers, LocalDate to, OutcomeLimits limits)
    {
        // Nights go on being recorded as often as of late; a diary that has not begun, every night.
        var late = nights.SkipWhile(night => night.IsMissing).TakeLast(limits.Window).ToArray();
        var rate = late.Length == 0 ? 1 : Math.Max((double)late.Count(night => !night.IsMissing) / late.Length, 1.0 / Week);
        LocalDate After(int more) => to.PlusDays(1 + (int)Math.Ceiling(more / rate));
        if (change is null)
        {
            var seen = newest.Count(night => !night.IsMissing);
            int? more = baseline is null ? 2 * limits.BaselineNights
                : baseline is { IsEnough: false, Since: not null } ? null
                : Math.Max(0, limits.BaselineNights - baseline.Recorded) + Math.Max(0, limits.BaselineNights - seen);
            yield return new(Outcome.CannotTell.OfChange, baseline?.Since?.Name, more, more is { } count ? After(count) : null);
        }

        foreach (var trigger in triggers.Where(trigger => trigger is { Claimed: false } and not { NightsNeeded: 0 }))
        {
            yield return new(
                trigger.Factor, trigger.Name, trigger.NightsNeeded,
                trigger.NightsNeeded is { } count and <= Year ? After(count) : null);
        }
    }
}
