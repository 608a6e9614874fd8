using System.Collections.Immutable;
using NodaTime;
using Sanguine.Numerics;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// What is believed of the difference between two kinds of nights: a regression on the recorded ones, moved and widened
/// by what the missing ones may hide.
/// </summary>
internal static class Contrast
{
    private const int DifferenceColumn = 1;

    /// <param name="nights">In order, the missing ones too.</param>
    /// <param name="isSecond">Whether a night is of the second kind; the difference is the second minus the first.</param>
    /// <param name="drifts">Whether a straight course of time is taken out.</param>
    /// <returns>Null where the recorded nights are too few or cannot be told apart.</returns>
    public static Belief? Of(
        ImmutableArray<DiaryNight> nights, Func<DiaryNight, bool> isSecond, bool drifts, double skipped)
    {
        ImmutableArray<DiaryNight> first = [.. nights.Where(night => !isSecond(night))];
        ImmutableArray<DiaryNight> second = [.. nights.Where(isSecond)];
        if (first.All(night => night.IsMissing) || second.All(night => night.IsMissing)
            || Fit([.. nights.Where(night => !night.IsMissing)], isSecond, drifts) is not { } fit)
        {
            return null;
        }

        // The same habit of skipping for both; each of its strengths moves the difference a little.
        var missing = MissingNights.Of(nights, skipped);
        return new([.. Enumerable.Range(0, missing.Count).SelectMany(point =>
        {
            var shift = missing.Shift(second, point) - missing.Shift(first, point);
            return fit.Of(DifferenceColumn).Bells.Select(bell =>
                bell with { Weight = bell.Weight * missing.Weight(point), Center = bell.Center + shift });
        })]);
    }

    private static NightRegression? Fit(DiaryNight[] recorded, Func<DiaryNight, bool> isSecond, bool drifts)
    {
        var days = recorded.Select(night => Period.DaysBetween(recorded[0].Evening, night.Evening)).ToArray();
        double[][] columns =
        [
            [.. recorded.Select(_ => 1.0)],
            [.. recorded.Select(night => isSecond(night) ? 1.0 : 0)],
            drifts
                ? [.. days.Select(day => day - (days[^1] / 2.0))]
                : [.. recorded.Select(night => Weekend.Of(night.Evening))],
        ];
        return NightRegression.Fit(days, [.. recorded.Select(night => (double)night.Urge!.Value)], columns);
    }
}
