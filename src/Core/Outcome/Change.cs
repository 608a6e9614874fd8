using System.Collections.Immutable;
using Sanguine.Numerics;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// How later nights differ from earlier ones, in points of 0 to 10; below zero is better. It is a difference before and
/// after: what made it is not in it.
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
        ImmutableArray<DiaryNight> before, ImmutableArray<DiaryNight> after, OutcomeLimits limits)
    {
        bool IsEnough(ImmutableArray<DiaryNight> nights) => nights.Count(night => !night.IsMissing) >= limits.BaselineNights;
        return IsEnough(before) && IsEnough(after)
            && Contrast.Of([.. before, .. after], night => night.Evening >= after[0].Evening, false, limits.Skipped)
                is { } belief
                ? Of(belief, limits.Matters)
                : null;
    }

    internal static Change Of(Belief belief, double matters)
    {
        var (low, high) = belief.Interval();
        var mean = belief.Mean;
        return new(
            mean, low, high, mean < 0 ? belief.Below(-matters) : belief.Above(matters),
            (low > 0 || high < 0) && Math.Abs(mean) >= matters);
    }
}
