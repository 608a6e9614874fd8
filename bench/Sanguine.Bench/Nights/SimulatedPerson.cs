using System.Collections.Immutable;
using NodaTime;
using Sanguine.Numerics;
using Sanguine.Outcome;
using Sanguine.Symptoms;

namespace Sanguine.Bench.Nights;

/// <summary>Which nights go unrecorded.</summary>
internal enum Gaps
{
    None,
    Random,
    BadNights,
}

/// <summary>What is true of simulated people: nights that follow each other, what changes, and what goes unrecorded.</summary>
/// <param name="Rho">Correlation of a night with the next.</param>
/// <param name="Change">Points by which nights differ from the 15th on, from the 22nd where some are missing, before rounding and the ends of the scale.</param>
/// <param name="Coffee">Points that a late coffee adds.</param>
/// <param name="Mild">Whether nights lie near none, 1 to 3, and the end of the scale cuts them off.</param>
/// <param name="Gradual">Whether the change comes over four weeks instead of at once.</param>
internal sealed record Truth(double Rho, double Change, double Coffee, Gaps Gaps, bool Gradual = false, bool Mild = false);

/// <summary>
/// Twelve weeks of one simulated person: a level and a spread of their own, whole points of 0 to 10 with the ends of the
/// scale, six things that come and go as they do in life, and days on which no food was logged.
/// </summary>
internal sealed record SimulatedPerson(ImmutableArray<DiaryNight> Nights, ImmutableArray<FactorDays> Factors, int Baseline, double TrueChange, double TrueCoffee)
{
    public const int Days = 84;

    /// <summary>The log-odds that a point adds where bad nights go unrecorded; about one night in six is missing.</summary>
    private const double Skipping = 0.3;

    private const double Missing = 0.17;

    private static readonly LocalDate FirstDay = new(2026, 9, 7);

    public static SimulatedPerson Of(Truth truth, int seed)
    {
        var chance = new Random(seed);
        var level = truth.Mild ? 1 + (2 * chance.NextDouble()) : 3.5 + (4 * chance.NextDouble());
        var spread = 1.5 + (0.7 * chance.NextDouble());
        var weekend = chance.NextDouble() - 0.5;
        var baseline = truth.Gaps == Gaps.None ? 14 : 21;
        var factors = DrawFactors(chance, baseline);
        var coffee = factors[0].Days;
        var error = Gauss(chance);
        var nights = ImmutableArray.CreateBuilder<DiaryNight>();
        var means = new double[Days];
        for (var n = 0; n < Days; n++)
        {
            var day = FirstDay.PlusDays(n);
            error = n == 0 ? error : (truth.Rho * error) + (Math.Sqrt(1 - (truth.Rho * truth.Rho)) * Gauss(chance));
            var share = n < baseline ? 0 : truth.Gradual ? Math.Min(1, (n - baseline) / 28.0) : 1;
            means[n] = level + (share * truth.Change) + (day.DayOfWeek is IsoDayOfWeek.Friday or IsoDayOfWeek.Saturday ? weekend : 0);
            var drunk = coffee.GetValueOrDefault(day) ? truth.Coffee : 0;
            var urge = (decimal)Math.Clamp(Math.Round(means[n] + drunk + (spread * error)), 0, 10);
            var skipped = truth.Gaps switch
            {
                Gaps.None => 0,
                Gaps.Random => Missing,
                _ => 1 / (1 + Math.Exp(-Math.Log(Missing / (1 - Missing)) - (Skipping * ((double)urge - level)))),
            };
            var isTapped = chance.NextDouble() < 0.4 / (1 + Math.Exp(5 - (double)urge));
            var isReviewed = chance.NextDouble() >= skipped;
            nights.Add(new(day)
            {
                Urge = isReviewed || isTapped ? urge : null,
                IsReviewed = isReviewed,
                Taps = isTapped ? 1 : 0,
                WorstTap = isTapped ? urge : null,
            });
        }

        double Expected(IEnumerable<int> days, double more) => days.Average(n => Ordinal.Mean(means[n] + more, spread));
        var (before, after) = (Enumerable.Range(0, baseline), Enumerable.Range(Days - 28, 28));
        var all = Enumerable.Range(0, Days).ToArray();
        return new(
            nights.ToImmutable(), factors, baseline, Expected(after, 0) - Expected(before, 0),
            Expected(all, truth.Coffee) - Expected(all, 0));
    }

    /// <summary>Late coffee first: the one that may have an effect.</summary>
    private static ImmutableArray<FactorDays> DrawFactors(Random chance, int baseline)
    {
        var fed = Enumerable.Range(0, Days).Where(_ => chance.NextDouble() < 0.9).ToArray();
        var all = Enumerable.Range(0, Days).ToArray();
        var cycle = chance.Next(0, 28);
        return
        [
            Draw("coffee-late", fed, _ => 0.35),
            Draw("alcohol", fed, n => IsWeekend(n) ? 0.6 : 0.1),
            Draw("late-meal", fed, n => IsWeekend(n) ? 0.4 : 0.2),
            Draw("exercise", all, _ => 0.4),
            Draw("exercise-late", all, _ => 0.15),
            Draw("magnesium", all.Where(n => n >= baseline), _ => 0.8),
            Draw("period", all, n => (n + cycle) % 28 < 4 ? 1 : 0),
        ];

        FactorDays Draw(string factor, IEnumerable<int> known, Func<int, double> share) =>
            new(factor, null, known.ToImmutableSortedDictionary(n => FirstDay.PlusDays(n), n => chance.NextDouble() < share(n)));

        static bool IsWeekend(int n) => FirstDay.PlusDays(n).DayOfWeek is IsoDayOfWeek.Friday or IsoDayOfWeek.Saturday;
    }

    public static double Gauss(Random chance) =>
        Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}

/// <summary>The mean of whole points of 0 to 10 where a normal value is rounded and held at the ends of the scale.</summary>
internal static class Ordinal
{
    public static double Mean(double mean, double spread)
    {
        var expected = 0.0;
        for (var point = 1; point <= 10; point++)
        {
            expected += 1 - StudentT.Below((point - 0.5 - mean) / spread, 1e6);
        }

        return expected;
    }
}
