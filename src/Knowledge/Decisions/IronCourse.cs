using System.Collections.Immutable;
using NodaTime;
using Sanguine.Assessment;
using Sanguine.Journal;
using Sanguine.Labs;
using Sanguine.Medicines;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// Iron by mouth as it is being taken: since when, and the ferritin before and after.
/// </summary>
internal sealed record IronCourse(
    ClinicalCase Case, ImmutableArray<Taking> Takings, LocalDate Start,
    (Measurement Before, Measurement After)? Ferritins)
{
    public static IronCourse? Of(ClinicalCase c)
    {
        var takings = c.IronByMouth.ToImmutableArray();
        if (takings.IsEmpty)
        {
            return null;
        }

        var start = takings.Min(taking => taking.Since);
        return new(c, takings, start, FerritinsSince(c, start));
    }

    /// <summary>
    /// In percent, how many of the doses planned up to the later ferritin (or today) were ticked; null where none ever
    /// was: then it is not known.
    /// </summary>
    public decimal? Adherence
    {
        get
        {
            var end = Ferritins?.After.Date ?? Case.On;
            var planned = Takings.Sum(taking => taking.DueDaysBefore(end) * Math.Max(1, taking.Times.Length));
            var keys = Takings.Select(taking => taking.Key).ToHashSet(StringComparer.Ordinal);
            var taken = Case.Record.Doses.Count(dose => IsOfTheCourse(dose.At) && keys.Contains(dose.Key))
                + Case.Record.Routine.Count(mark =>
                    mark.State == "done" && IsOfTheCourse(mark.At) && keys.Contains(mark.Item));
            return taken == 0 || planned == 0 ? null : Math.Min(100, 100m * taken / planned);

            bool IsOfTheCourse(When at) => at.Date >= Start && at.Date < end;
        }
    }

    public int DaysOn(LocalDate on) => Period.DaysBetween(Start, on);

    public Truth AdheredAtLeast(decimal percent) =>
        Truth.Of(Adherence is { } known ? known >= percent : null, "adherence");

    /// <summary>No where there is nothing to compare yet: then R-RETEST asks for the test.</summary>
    public Truth RoseLessThan(decimal rise) =>
        Truth.Of(Ferritins is { } pair && pair.After.Value.Value - pair.Before.Value.Value < rise);

    /// <summary>
    /// The ferritin before the start (or the first soon after it) and the newest at least 56 days into it; null where
    /// either is missing or carries a comparator, from which no difference is taken.
    /// </summary>
    private static (Measurement Before, Measurement After)? FerritinsSince(ClinicalCase c, LocalDate start)
    {
        var panelFrom = start.PlusDays((int)c.Line("iron.panel-days"));
        var draws = c.Bloods.With("ferritin").Where(draw => draw.Find("ferritin")!.Value.IsExact).ToArray();
        var before = draws.FirstOrDefault(draw => draw.Date <= start)
            ?? draws.LastOrDefault(draw => draw.Date < panelFrom);
        var after = c.Panel is { } panel && panel.Date >= panelFrom && panel.Find("ferritin") is { Value.IsExact: true }
            ? panel
            : draws.FirstOrDefault(draw => draw.Date >= panelFrom);
        return before is null || after is null ? null : (before.Find("ferritin")!, after.Find("ferritin")!);
    }
}
