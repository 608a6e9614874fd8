using System.Collections.Immutable;
using NodaTime;
using Sanguine.Numerics;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// The smallest trial that would find an effect that matters. Null <paramref name="Design"/>: none of a bearable length
/// would, and <paramref name="Power"/> is that of the longest.
/// </summary>
/// <param name="Power">How often the simulated trials found it, 0 to 1.</param>
public sealed record TrialSize(TrialDesign? Design, double Power);

/// <summary>How many nights a trial needs, simulated from the person's own nights.</summary>
public static class TrialPower
{
    /// <summary>Own choice: a longer trial is not offered.</summary>
    public const int LongestNights = 120;

    private const int Simulations = 200;
    private const double Surprising = 0.05;

    /// <summary>Null where too few nights are recorded to simulate from.</summary>
    /// <param name="baseline">The person's own nights without the trial, missing ones too.</param>
    public static TrialSize? Needed(
        ImmutableArray<DiaryNight> baseline, ClinicalKnowledge knowledge, int countedNights, int washoutNights, int seed)
    {
        var limits = OutcomeLimits.Of(knowledge);
        if (OwnNights.Of(baseline, limits.BaselineNights) is not { } own)
        {
            return null;
        }

        var wanted = (double)knowledge.Line("trial.power") / 100;
        var most = LongestNights / (2 * (countedNights + washoutNights));
        var least = (int)knowledge.Line("trial.pairs");
        if (most < least)
        {
            return new(null, 0);
        }

        TrialSize Size(int pairs)
        {
            var design = TrialDesign.Draw(knowledge, countedNights, washoutNights, pairs, seed);
            return new(design, PowerOf(design, own, limits, seed));
        }

        // More pairs find more: halved down to the fewest that find enough.
        var enough = Size(most);
        if (enough.Power < wanted)
        {
            return new(null, enough.Power);
        }

        while (least < most)
        {
            var middle = (least + most) / 2;
            var tried = Size(middle);
            (least, most, enough) = tried.Power >= wanted ? (least, middle, tried) : (middle + 1, most, enough);
        }

        return enough;
    }

    private static double PowerOf(TrialDesign design, OwnNights own, OutcomeLimits limits, int seed)
    {
        var run = design.From(new(2000, 1, 1), "", "", null, "", "");
        var chance = new Random(seed);
        var found = 0;
        for (var n = 0; n < Simulations; n++)
        {
            var nights = own.Simulated(design.Nights, chance, night => run.ConditionOn(night) == 1 ? -limits.Matters : 0);
            found += TrialResult.Believed(run, nights, limits) is { Surprise: < Surprising } ? 1 : 0;
        }

        return (double)found / Simulations;
    }

    /// <summary>What a person's nights are like: level, spread, correlation, and how often one goes unrecorded.</summary>
    private sealed record OwnNights(double Level, double Deviation, double Correlation, double Missing)
    {
        public static OwnNights? Of(ImmutableArray<DiaryNight> nights, int least)
        {
            var recorded = nights.Where(night => !night.IsMissing).ToArray();
            if (recorded.Length < least)
            {
                return null;
            }

            var days = recorded.Select(night => Period.DaysBetween(recorded[0].Evening, night.Evening)).ToArray();
            var fit = NightRegression.Fit(
                days, [.. recorded.Select(night => (double)night.Urge!.Value)],
                [.. recorded.Select(_ => 1.0)], [.. days.Select(day => day - (days[^1] / 2.0))]);
            return fit is null ? null : new(
                fit.Of(0).Mean, fit.Deviation, Math.Max(0, fit.Correlation), 1 - ((double)recorded.Length / nights.Length));
        }

        public ImmutableArray<DiaryNight> Simulated(int count, Random chance, Func<LocalDate, double> effect)
        {
            var nights = ImmutableArray.CreateBuilder<DiaryNight>(count);
            var error = 0.0;
            for (var n = 0; n < count; n++)
            {
                var evening = new LocalDate(2000, 1, 1).PlusDays(n);
                error = n == 0
                    ? Gauss(chance)
                    : (Correlation * error) + (Math.Sqrt(1 - (Correlation * Correlation)) * Gauss(chance));
                var urge = Math.Clamp(Math.Round(Level + effect(evening) + (Deviation * error)), 0, 10);
                nights.Add(new(evening) { Urge = chance.NextDouble() < Missing ? null : (decimal)urge, IsReviewed = true });
            }

            return nights.MoveToImmutable();
        }

        // Box and Muller.
        private static double Gauss(Random chance) =>
            Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
    }
}
