using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Routine;

/// <summary>
/// The time around a dose in which the things that a person chooses freely stay away from it: drinks, minerals,
/// antacids. It is the longest that any of them needs. What is prescribed has its own time and is not in it; food is
/// only where nothing else is, for its hours are others.
/// </summary>
internal static class Windows
{
    private static readonly ImmutableHashSet<string> Free =
        ["iron", "calcium", "magnesium", "zinc", "antacid", "folic-acid", "coffee", "tea", "cocoa", "dairy"];

    private static readonly ImmutableHashSet<string> FoodAlone = [Substances.Food];

    public static Window? Of(DayDose dose, LocalDateTime at, DateTimeZone zone, ImmutableArray<Separation> separations)
    {
        return Around(Free) ?? Around(FoodAlone);

        Window? Around(ImmutableHashSet<string> things)
        {
            var kept = KeptAway(dose.Substances, separations)
                .Where(kept => things.Contains(kept.Tag) && !dose.Substances.Contains(kept.Tag))
                .ToArray();
            return kept.Length == 0
                ? null
                : new(
                    Moved(-kept.Max(one => one.Before)), Moved(kept.Max(one => one.After)),
                    [.. kept.Select(one => one.Tag).Distinct().Order(StringComparer.Ordinal)]);
        }

        // On a clock elsewhere hours are counted on that clock; at home the clock itself may change.
        LocalDateTime Moved(long seconds) =>
            dose.Told is { } there && zone.GetUtcOffset(there.ToInstant()) != there.Offset
            ? there.PlusSeconds(seconds).LocalDateTime
            : at.InZoneLeniently(zone).ToInstant().Plus(Duration.FromSeconds(seconds)).InZone(zone).LocalDateTime;
    }

    /// <summary>What stays away from some substances, and for how many seconds before and after them.</summary>
    private static IEnumerable<(string Tag, long Before, long After)> KeptAway(
        Substances substances, ImmutableArray<Separation> separations)
    {
        foreach (var rule in separations.Where(rule => rule.Kind == SeparationKind.Spacing))
        {
            if (substances.Contains(rule.A, rule.AAtLeast))
            {
                yield return (rule.B, Spacing.Seconds(rule.AAfterB), Spacing.Seconds(rule.BAfterA));
            }

            if (substances.Contains(rule.B, rule.BAtLeast))
            {
                yield return (rule.A, Spacing.Seconds(rule.BAfterA), Spacing.Seconds(rule.AAfterB));
            }
        }
    }
}
