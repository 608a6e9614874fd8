using NodaTime;
using Sanguine.Assessment;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// Iron by mouth as it is being taken: since when, and in percent how many of the planned doses up to yesterday were ticked.
/// Adherence is null where no dose was ever ticked: then it is not known.
/// </summary>
internal sealed record IronCourse(LocalDate Start, decimal? Adherence)
{
    public static IronCourse? Of(ClinicalCase c)
    {
        var takings = c.IronByMouth.ToArray();
        if (takings.Length == 0)
        {
            return null;
        }

        var start = takings.Min(taking => taking.Since);
        var planned = takings.Sum(taking =>
            Enumerable.Range(0, Math.Max(0, Period.DaysBetween(taking.Since, c.On)))
                .Count(day => taking.IsDueOn(taking.Since.PlusDays(day))) * Math.Max(1, taking.Times.Length));
        var keys = takings.Select(taking => taking.Key).ToHashSet(StringComparer.Ordinal);
        var taken = c.Record.Doses.Count(dose => keys.Contains(dose.Key) && dose.At.Date >= start && dose.At.Date <= c.On)
            + c.Record.Routine.Count(mark =>
                mark.State == "done" && keys.Contains(mark.Item) && mark.At.Date >= start && mark.At.Date <= c.On);
        return new(start, taken == 0 || planned == 0 ? null : Math.Min(100, 100m * taken / planned));
    }

    public int DaysOn(LocalDate on) => Period.DaysBetween(Start, on);

    public Truth AdheredAtLeast(decimal percent) => Truth.Of(Adherence is { } known ? known >= percent : null, "adherence");

    public Truth RoseLessThan(ClinicalCase c, decimal rise) => Ferritins(c) is { } pair
        ? Truth.Of(pair.After.Value.Value - pair.Before.Value.Value < rise)
        : Truth.Unknown("ferritin");

    /// <summary>
    /// The ferritin before the start (or the first soon after it) and the newest at least 56 days into it; null where either
    /// is missing or carries a comparator, from which no difference is taken.
    /// </summary>
    public (Measurement Before, Measurement After)? Ferritins(ClinicalCase c)
    {
        var panelFrom = Start.PlusDays((int)c.Line("iron.panel-days"));
        var draws = c.Bloods.With("ferritin").Where(draw => draw.Find("ferritin")!.Value.IsExact).ToArray();
        var before = draws.FirstOrDefault(draw => draw.Date <= Start) ?? draws.LastOrDefault(draw => draw.Date < panelFrom);
        var after = c.Panel is { } panel && panel.Date >= panelFrom && panel.Find("ferritin") is { Value.IsExact: true }
            ? panel
            : draws.FirstOrDefault(draw => draw.Date >= panelFrom);
        return before is null || after is null ? null : (before.Find("ferritin")!, after.Find("ferritin")!);
    }
}
