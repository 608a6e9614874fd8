using System.Collections.Immutable;
using NodaTime;
using Sanguine.Outcome;
using Sanguine.Symptoms;

namespace Sanguine.Core.Tests.Outcome;

/// <summary>Nights and limits as the tests need them.</summary>
internal static class Some
{
    public static readonly LocalDate FirstEvening = new(2026, 9, 7);

    public static readonly OutcomeLimits Limits = new()
    {
        BaselineNights = 14, Window = 28, Matters = 1, Skipped = 0.4, CoffeeIsLate = new(15, 0), MealBeforeBed = 2,
        MealIsLate = new(21, 0), ExerciseBeforeBed = 3, ExerciseIsLate = new(20, 0), NightsOfEach = 5,
        FalseDiscovery = 0.04, PeriodDays = 4,
    };

    /// <summary>One night an urge, from a day on; null is missing.</summary>
    public static ImmutableArray<DiaryNight> Nights(int from, IEnumerable<double?> urges) =>
    [
        .. urges.Select((urge, n) => new DiaryNight(FirstEvening.PlusDays(from + n))
        {
            Urge = (decimal?)urge,
            IsReviewed = urge is not null,
        }),
    ];

    /// <summary>Nights about a level, a little up and down.</summary>
    public static ImmutableArray<DiaryNight> Level(int from, int count, double level, double wobble = 0.1) =>
        Nights(from, Enumerable.Range(0, count).Select(n => (double?)(level + (n % 3 == 0 ? wobble : n % 3 == 1 ? -wobble : 0))));

    public static double Gauss(Random chance) =>
        Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
