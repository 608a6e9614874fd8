using System.Collections.Immutable;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// What missing nights may hide. A night that is missing was, at the same urge, skipped with odds that rise by a factor
/// e^g for each point: g is anything from nothing to a limit, narrowed by the nights that were tapped, of which it is
/// known how bad they were and whether the morning was skipped. The nights a missing one is likened to are those of its
/// phase that were reviewed and not tapped, as it was not tapped either.
/// </summary>
internal sealed class MissingNights
{
    private const int Points = 5;
    private const int FewDonors = 5;

    private readonly double[] slopes;
    private readonly double[] weights;

    private MissingNights(double[] slopes, double[] weights) => (this.slopes, this.weights) = (slopes, weights);

    public int Count => slopes.Length;

    public double Weight(int point) => weights[point];

    public static MissingNights Of(ImmutableArray<DiaryNight> nights, double most)
    {
        var slopes = Enumerable.Range(0, Points).Select(point => most * point / (Points - 1)).ToArray();
        var tapped = nights.Where(night => night.WorstTap is not null)
            .Select(night => (Urge: (double)night.WorstTap!.Value, Skipped: !night.IsReviewed)).ToArray();
        var likelihoods = slopes.Select(slope => Likelihood(tapped, slope)).ToArray();
        var sum = likelihoods.Sum();
        return new(slopes, [.. likelihoods.Select(likelihood => likelihood / sum)]);
    }

    /// <summary>
    /// By how much the mean over every night of a phase lies above that of its recorded ones, for one of the slopes.
    /// </summary>
    public double Shift(ImmutableArray<DiaryNight> phase, int point)
    {
        var recorded = phase.Where(night => !night.IsMissing).Select(night => (double)night.Urge!.Value).ToArray();
        var untapped = phase.Where(night => night is { IsMissing: false, Taps: 0 })
            .Select(night => (double)night.Urge!.Value).ToArray();
        var donors = untapped.Length < FewDonors ? recorded : untapped;
        var missing = phase.Length - recorded.Length;
        var tilted = donors.Sum(urge => urge * Math.Exp(slopes[point] * urge))
            / donors.Sum(urge => Math.Exp(slopes[point] * urge));
        return missing * (tilted - recorded.Average()) / phase.Length;
    }

    /// <summary>How well a slope explains which tapped nights were skipped, at its best intercept.</summary>
    private static double Likelihood((double Urge, bool Skipped)[] tapped, double slope)
    {
        var skipped = tapped.Count(night => night.Skipped);
        if (skipped == 0 || skipped == tapped.Length)
        {
            return 1;
        }

        const int Halvings = 50;
        var (low, high) = (-30.0, 30.0);
        double Chance(double intercept, double urge) => 1 / (1 + Math.Exp(-intercept - (slope * urge)));
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = tapped.Sum(night => Chance(middle, night.Urge)) < skipped ? (middle, high) : (low, middle);
        }

        return Math.Exp(tapped.Sum(night =>
            Math.Log(night.Skipped ? Chance(low, night.Urge) : 1 - Chance(low, night.Urge))));
    }
}
