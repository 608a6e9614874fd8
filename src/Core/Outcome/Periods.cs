using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Outcome;

/// <summary>Days of a period: the days that were told, and where only the start was, some days from it.</summary>
internal static class Periods
{
    /// <summary>Own choice: bleeding after so long a pause is the next period.</summary>
    private const int PauseDays = 10;

    public static FactorDays Of(IEnumerable<BloodLoss> losses, LocalDate first, LocalDate last, int lasts)
    {
        var told = losses.Where(loss => loss.How == "period").Select(loss => loss.On).Distinct().Order().ToArray();
        var days = told.ToHashSet();
        for (var i = 0; i < told.Length; i++)
        {
            var isStart = i == 0 || Period.DaysBetween(told[i - 1], told[i]) > PauseDays;
            var isAlone = i == told.Length - 1 || Period.DaysBetween(told[i], told[i + 1]) > PauseDays;
            if (isStart && isAlone)
            {
                days.UnionWith(Enumerable.Range(0, lasts).Select(told[i].PlusDays));
            }
        }

        // Before the first that was told, nobody knows whether periods were kept count of.
        var known = told.Length == 0 ? last.PlusDays(1) : LocalDate.Max(first, told[0]);
        return new("period", null, Enumerable.Range(0, Math.Max(0, Period.DaysBetween(known, last) + 1))
            .Select(known.PlusDays).ToImmutableSortedDictionary(day => day, days.Contains));
    }
}
