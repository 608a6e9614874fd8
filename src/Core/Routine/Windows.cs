using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Routine;

/// <summary>
/// The time around a dose in which the things that a person chooses freely stay away from it: drinks, food, minerals,
/// antacids. What is prescribed has its own time and is not in it.
/// </summary>
internal static class Windows
{
    private static readonly ImmutableHashSet<string> Free =
    [
        "iron", "calcium", "magnesium", "zinc", "antacid", "folic-acid", "coffee", "tea", "cocoa", "dairy", Substances.Food,
    ];

    public static Window? Of(Substances substances, LocalDateTime at, OffsetDateTime? told, DateTimeZone zone, ImmutableArray<Separation> separations)
    {
        var (before, after) = (0L, 0L);
        var avoid = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var rule in separations.Where(rule => rule.Kind == SeparationKind.Spacing))
        {
            if (substances.Contains(rule.A, rule.AAtLeast))
            {
                Keep(rule.B, Spacing.Seconds(rule.AAfterB), Spacing.Seconds(rule.BAfterA));
            }

            if (substances.Contains(rule.B, rule.BAtLeast))
            {
                Keep(rule.A, Spacing.Seconds(rule.BAfterA), Spacing.Seconds(rule.AAfterB));
            }
        }

        return avoid.Count == 0 ? null : new(Moved(-before), Moved(after), [.. avoid]);

        void Keep(string tag, long ahead, long behind)
        {
            if (Free.Contains(tag) && !substances.Contains(tag))
            {
                avoid.Add(tag);
                (before, after) = (Math.Max(before, ahead), Math.Max(after, behind));
            }
        }

        // On a clock elsewhere hours are counted on that clock; at home the clock itself may change.
        LocalDateTime Moved(long seconds) => told is { } there && zone.GetUtcOffset(there.ToInstant()) != there.Offset
            ? there.PlusSeconds(seconds).LocalDateTime
            : at.InZoneLeniently(zone).ToInstant().Plus(Duration.FromSeconds(seconds)).InZone(zone).LocalDateTime;
    }
}
