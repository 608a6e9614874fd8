using System.Collections.Immutable;
using NodaTime;
using Sanguine.Numerics;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// What goes with bad nights. Each factor has its own regression on the nights of which it is known, with a smooth course
/// of the weeks, the weekend, the other factors, and nights that follow each other; over all factors that were looked at
/// the false discoveries are held down (Benjamini and Hochberg).
/// </summary>
public static class Triggers
{
    private const int FactorColumn = 1;

    /// <summary>Nights from which the course of the weeks may bend; fewer have a straight one.</summary>
    private const int MayBend = 28;

    /// <summary>Nights from which the other factors are held still; fewer can not tell so many things apart.</summary>
    private const int MayHold = 56;

    /// <summary>Own choice: an effect that matters shall show in four of five.</summary>
    private const double Power = 0.8;

    public static ImmutableArray<Trigger> Of(
        ImmutableArray<DiaryNight> nights, ImmutableArray<FactorDays> factors, OutcomeLimits limits)
    {
        var compared = factors.Select(factor => Comparison.Of(nights, factor, factors, limits)).ToArray();
        var believed = compared.Where(comparison => comparison.Belief is not null).ToArray();
        var q = FalseDiscovery.Control([.. believed.Select(comparison => comparison.Belief!.Surprise)]);
        var reach = Reach(limits.FalseDiscovery / Math.Max(1, believed.Length));
        return
        [
            .. compared.Select(comparison => comparison.Belief is { } belief
                ? Told(comparison, belief, q[Array.IndexOf(believed, comparison)], reach, limits)
                : Waiting(comparison, reach, limits))
                .OrderByDescending(trigger => trigger.Claimed).ThenBy(trigger => trigger.Q ?? 2),
        ];
    }

    private static Trigger Told(Comparison comparison, Belief belief, double q, double reach, OutcomeLimits limits)
    {
        var (low, high) = belief.Interval();
        var claimed = q <= limits.FalseDiscovery && (low > 0 || high < 0);
        var detectable = reach * belief.Spread;
        var wanted = comparison.Nights * Math.Pow(detectable / limits.Matters, 2);
        return new(
            comparison.Factor.Factor, comparison.Factor.Name, belief.Mean, low, high, q, claimed,
            claimed ? 0 : More(wanted, comparison.Nights), detectable, comparison.With, comparison.Without);
    }

    /// <summary>Reckoned from the spread of all nights, as if the factor went on coming as often as so far.</summary>
    private static Trigger Waiting(Comparison comparison, double reach, OutcomeLimits limits)
    {
        var share = comparison.Nights == 0 ? 0 : (double)comparison.With / comparison.Nights;
        int? needed = null;
        if (share is > 0 and < 1 && !comparison.IsInseparable)
        {
            var deviation = comparison.Deviation ?? UsualDeviation;
            var wanted = Math.Pow(reach * deviation / limits.Matters, 2) / (share * (1 - share));
            needed = More(Math.Max(wanted, limits.NightsOfEach / Math.Min(share, 1 - share)), comparison.Nights);
        }

        return new(
            comparison.Factor.Factor, comparison.Factor.Name, null, null, null, null, false, needed, null,
            comparison.With, comparison.Without);
    }

    /// <summary>Own choice: the spread of nights on 0 to 10, where too few are there to tell it.</summary>
    private const double UsualDeviation = 2;

    private static int More(double wanted, int nights) => (int)Math.Max(0, Math.Ceiling(Math.Min(wanted, 10_000) - nights));

    /// <summary>Standard errors an effect must measure to be told with the wanted power.</summary>
    private static double Reach(double level)
    {
        var normal = new Belief([new(1, 0, 1, 1e6)]);
        return normal.Quantile(1 - (level / 2)) + normal.Quantile(Power);
    }

    private sealed record Comparison(
        FactorDays Factor, int With, int Without, Belief? Belief, bool IsInseparable, double? Deviation)
    {
        public int Nights => With + Without;

        public static Comparison Of(
            ImmutableArray<DiaryNight> nights, FactorDays factor, ImmutableArray<FactorDays> factors, OutcomeLimits limits)
        {
            var known = nights.Where(night => !night.IsMissing && factor.Days.ContainsKey(night.Evening)).ToArray();
            var with = known.Count(night => factor.Days[night.Evening]);
            var without = known.Length - with;
            if (Math.Min(with, without) < limits.NightsOfEach || known.Length < limits.BaselineNights)
            {
                return new(factor, with, without, null, false, DeviationOf(known));
            }

            double[] exposed = [.. known.Select(night => factor.Days[night.Evening] ? 1.0 : 0)];
            var others = known.Length < MayHold ? [] : factors.Where(other => other != factor)
                .Select(other => Held(known, other, limits)).OfType<double[]>().ToArray();
            var fit = Fit(known, exposed, others) ?? (others.Length > 0 ? Fit(known, exposed, []) : null);
            return new(factor, with, without, fit?.Of(FactorColumn), fit is null, fit?.Deviation);
        }

        /// <summary>
        /// Another factor about its mean, at the mean where it is not known; null where it hardly ever varies.
        /// </summary>
        private static double[]? Held(DiaryNight[] nights, FactorDays factor, OutcomeLimits limits)
        {
            var known = nights.Where(night => factor.Days.ContainsKey(night.Evening)).ToArray();
            var with = known.Count(night => factor.Days[night.Evening]);
            if (Math.Min(with, known.Length - with) < limits.NightsOfEach)
            {
                return null;
            }

            var share = (double)with / known.Length;
            return [.. nights.Select(night =>
                factor.Days.TryGetValue(night.Evening, out var had) ? (had ? 1 : 0) - share : 0)];
        }

        private static NightRegression? Fit(DiaryNight[] nights, double[] exposed, double[][] others)
        {
            var days = nights.Select(night => Period.DaysBetween(nights[0].Evening, night.Evening)).ToArray();
            var half = Math.Max(1, days[^1] / 2.0);
            var course = days.Select(day => (day - half) / half).ToArray();
            double[][] columns =
            [
                [.. nights.Select(_ => 1.0)],
                exposed,
                [.. nights.Select(night => Weekend.Of(night.Evening))],
                course,
                .. others,
            ];
            if (nights.Length >= MayBend)
            {
                columns =
                [
                    .. columns,
                    [.. course.Select(t => ((3 * t * t) - 1) / 2)],
                    [.. course.Select(t => ((5 * t * t * t) - (3 * t)) / 2)],
                ];
            }

            return NightRegression.Fit(days, [.. nights.Select(night => (double)night.Urge!.Value)], columns);
        }

        private static double? DeviationOf(DiaryNight[] nights)
        {
            if (nights.Length < 3)
            {
                return null;
            }

            var mean = nights.Average(night => (double)night.Urge!.Value);
            return Math.Sqrt(nights.Sum(night => Math.Pow((double)night.Urge!.Value - mean, 2)) / (nights.Length - 1));
        }
    }
}
