using NodaTime;
using Sanguine.Assessment;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// Iron by mouth as it is being taken: since when, the ferritin before and after, and in percent how many of the doses
/// planned up to the later ferritin (or today) were ticked. Adherence is null where none ever was: then it is not known.
/// </summary>
internal sealed record IronCourse(LocalDate Start, decimal? Adherence, (Measurement Before, Measurement After)? Ferritins)
{
    public static IronCourse? Of(ClinicalCase c)
    {
        var takings = c.IronByMouth.ToArray();
        if (takings.Length == 0)
        {
            return null;
        }

        var start = takings.Min(taking => taking.Since);
        var ferritins = FerritinsSince(c, start);
        var end = ferritins?.After.Date ?? c.On;
        var planned = takings.Sum(taking => taking.DueDaysBefore(end) * Math.Max(1, taking.Times.Length));
        var keys = takings.Select(taking => taking.Key).ToHashSet(StringComparer.Ordinal);
        var taken = c.Record.Doses.Count(dose => keys.Contains(dose.Key) && dose.At.Date >= start && dose.At.Date <= end)
            + c.Record.Routine.Count(mark =>
                mark.State == "done" && keys.Contains(mark.Item) && mark.At.Date >= start && mark.At.Date <= end);
        return new(start, taken == 0 || planned == 0 ? null : Math.Min(100, 100m * taken / planned), ferritins);
    }

    public int DaysOn(LocalDate on) => Period.DaysBetween(Start, on);

    public Truth AdheredAtLeast(decimal percent) => Truth.Of(Adherence is { } known ? known >= percent : null, "adherence");

    /// <summary>No where there is nothing to compare yet: then R-RETEST asks for the test.</summary>
    public Truth RoseLessThan(decimal rise) =>
        Truth.Of(Ferritins is { } pair && pair.After.Value.Value - pair.Before.Value.Value < rise);

    /// <summary>
    /// The ferritin before the start (or the first soon after it) and the newest at least 56 days into it; null where either
    /// is missing or carries a comparator, from which no difference is taken.
    /// </summary>
    private static (Measurement Before, Measurement After)? FerritinsSince(ClinicalCase c, LocalDate start)
    {
        var panelFrom = start.PlusDays((int)c.Line("iron.panel-days"));
        var draws = c.Bloods.With("ferritin").Where(draw => draw.Find("ferritin")!.Value.IsExact).ToArray();
        var before = draws.FirstOrDefault(draw => draw.Date <= start) ?? draws.LastOrDefault(draw => draw.Date < panelFrom);
        var after = c.Panel is { } panel && panel.Date >= panelFrom && panel.Find("ferritin") is { Value.IsExact: true }
            ? panel
            : draws.FirstOrDefault(draw => draw.Date >= panelFrom);
        return before is null || after is null ? null : (before.Find("ferritin")!, after.Find("ferritin")!);
    }
}
