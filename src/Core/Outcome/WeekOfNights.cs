using System.Collections.Immutable;
using NodaTime;
using Sanguine.Numerics;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// A week's mean urge with its interval, for the chart; null where no night of it was recorded. The interval is that of
/// the week's level, nights that follow each other allowed for; recorded nights only.
/// </summary>
public sealed record WeekOfNights(LocalDate From, int Recorded, double? Mean, double? Low, double? High)
{
    private const int Days = 7;

    public static ImmutableArray<WeekOfNights> Of(ImmutableArray<DiaryNight> nights)
    {
        var weeks = nights.Chunk(Days).ToArray();
        var told = weeks.Where(week => week.Any(night => !night.IsMissing)).ToArray();
        var recorded = nights.Where(night => !night.IsMissing).ToArray();
        var fit = recorded.Length == 0 ? null : NightRegression.Fit(
            [.. recorded.Select(night => Period.DaysBetween(recorded[0].Evening, night.Evening))],
            [.. recorded.Select(night => (double)night.Urge!.Value)],
            [.. told.Select(week => recorded.Select(night => week.Contains(night) ? 1.0 : 0).ToArray())]);
        return
        [
            .. weeks.Select(week =>
            {
                var count = week.Count(night => !night.IsMissing);
                var place = Array.IndexOf(told, week);
                if (place < 0)
                {
                    return new WeekOfNights(week[0].Evening, 0, null, null, null);
                }

                var (low, high) = fit?.Of(place).Interval() is { } interval
                    ? (Math.Max(0, interval.Low), Math.Min(10, interval.High))
                    : ((double?)null, (double?)null);
                var mean = week.Where(night => !night.IsMissing).Average(night => (double)night.Urge!.Value);
                return new(week[0].Evening, count, mean, low, high);
            }),
        ];
    }
}
