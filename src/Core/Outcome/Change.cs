using System.Collections.Immutable;
using NodaTime;
using Sanguine.Numerics;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// How the newest nights differ from those before something began, in points of 0 to 10; below zero is better. It is a
/// difference before and after: what made it is not in it.
/// </summary>
/// <param name="Probability">How likely the difference exceeds what matters, in the direction of its mean.</param>
/// <param name="Claimed">
/// The interval excludes none, and the difference is one that matters: only then is the person told of a change.
/// </param>
public sealed record Change(double Mean, double Low, double High, double Probability, bool Claimed)
{
    /// <summary>
    /// The difference of two runs of nights, missing ones included, the later minus the earlier; null where either has
    /// fewer recorded nights than a baseline needs.
    /// </summary>
    public static Change? Between(
        ImmutableArray<DiaryNight> before, ImmutableArray<DiaryNight> after, OutcomeLimits limits) =>
        Believed(before, after, limits) is { } belief ? Of(belief, limits.Matters) : null;

    internal static Change Of(Belief belief, double matters)
    {
        var (low, high) = belief.Interval();
        var mean = belief.Mean;
        return new(
            mean, low, high, mean < 0 ? belief.Below(-matters) : belief.Above(matters),
            (low > 0 || high < 0) && Math.Abs(mean) >= matters);
    }

    private static Belief? Believed(
        ImmutableArray<DiaryNight> before, ImmutableArray<DiaryNight> after, OutcomeLimits limits)
    {
        var nights = before.AddRange(after).Where(night => !night.IsMissing).ToArray();
        var earlier = before.Count(night => !night.IsMissing);
        if (earlier < limits.BaselineNights || nights.Length - earlier < limits.BaselineNights)
        {
            return null;
        }

        var first = nights[0].Evening;
        var days = nights.Select(night => Period.DaysBetween(first, night.Evening)).ToArray();
        var urges = nights.Select(night => (double)night.Urge!.Value).ToArray();
        var constant = nights.Select(_ => 1.0).ToArray();
        var later = nights.Select((_, place) => place < earlier ? 0.0 : 1.0).ToArray();
        var weekend = nights.Select(night => Weekend.Of(night.Evening)).ToArray();
        if (NightRegression.Fit(days, urges, constant, later, weekend) is not { } fit)
        {
            return null;
        }

        // The same habit of skipping in both phases; each of its strengths moves the difference a little.
        var missing = MissingNights.Of([.. before, .. after], limits.Skipped);
        return new([.. Enumerable.Range(0, missing.Count).SelectMany(point =>
        {
            var shift = missing.Shift(after, point) - missing.Shift(before, point);
            return fit.Of(1).Bells.Select(bell =>
                bell with { Weight = bell.Weight * missing.Weight(point), Center = bell.Center + shift });
        })]);
    }
}
