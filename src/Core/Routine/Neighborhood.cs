using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Routine;

/// <summary>
/// What stands at which second of the day, and how far from each other things must be. The first of the list stand; the
/// others are set down and taken up again while times are sought for them.
/// </summary>
internal sealed class Neighborhood
{
    public const long Minute = 60;
    private static readonly long WithMeal = (long)Spacing.WithMeal.TotalSeconds;

    private readonly long[] at;
    private readonly bool[] placed;
    private readonly List<Neighbor>[] neighbors;
    private readonly Instant[] meals;

    /// <summary>Something another keeps apart from: seconds it must follow it, or be followed by it.</summary>
    private readonly record struct Neighbor(int Other, long After, long Before, bool UnlessWithFood);

    /// <param name="standing">How many, from the first, stand where they are.</param>
    public Neighborhood(ImmutableArray<Intake> all, int standing, ImmutableArray<Separation> separations)
    {
        at = [.. all.Select(intake => intake.At.ToUnixTimeSeconds())];
        placed = [.. all.Select((intake, index) => index < standing && intake.TimeKnown)];
        meals = [.. all.Take(standing).Where(intake => intake.IsMeal && intake.TimeKnown).Select(intake => intake.At)];
        neighbors = [.. all.Select(_ => new List<Neighbor>())];
        foreach (var (rule, a, b) in Spacing.Pairs(all, separations))
        {
            if (rule.Kind != SeparationKind.NotEnough)
            {
                var (after, before) = (Spacing.Seconds(rule.BAfterA), Spacing.Seconds(rule.AAfterB));
                var withFood = rule.Kind == SeparationKind.TogetherWithFood;
                neighbors[b].Add(new(a, after, before, withFood));
                neighbors[a].Add(new(b, before, after, withFood));
            }
        }
    }

    /// <summary>Where one was last set down.</summary>
    public long At(int one) => at[one];

    public void SetDown(int one, long time)
    {
        at[one] = time;
        placed[one] = true;
    }

    public void TakeUp(int one) => placed[one] = false;

    public IEnumerable<int> KeptApartFrom(int one) => neighbors[one].Select(neighbor => neighbor.Other);

    /// <summary>Seconds missing between one at a time and all that is placed.</summary>
    public long Shortfall(int one, long time)
    {
        var sum = 0L;
        foreach (var neighbor in neighbors[one])
        {
            if (placed[neighbor.Other]
                && Spacing.Missing(at[neighbor.Other], time, neighbor.After, neighbor.Before) is > 0 and var missing
                && !(neighbor.UnlessWithFood && WithOneMeal(time, at[neighbor.Other])))
            {
                sum += missing;
            }
        }

        return sum;
    }

    /// <summary>The next moment after a time at which something placed may stop standing in the way.</summary>
    public long NextEdge(int one, long time)
    {
        var next = long.MaxValue;
        foreach (var neighbor in neighbors[one])
        {
            if (placed[neighbor.Other])
            {
                var free = Up(at[neighbor.Other] + Math.Max(Minute, neighbor.After));
                next = free > time ? Math.Min(next, free) : next;
                foreach (var meal in neighbor.UnlessWithFood ? meals : [])
                {
                    var together = Up(meal.ToUnixTimeSeconds() - WithMeal);
                    next = together > time ? Math.Min(next, together) : next;
                }
            }
        }

        return next;
    }

    /// <summary>Where a separation from what is placed begins or ends to hold, on whole minutes.</summary>
    public IEnumerable<long> Edges(int one)
    {
        foreach (var neighbor in neighbors[one])
        {
            if (placed[neighbor.Other])
            {
                yield return Up(at[neighbor.Other] + Math.Max(Minute, neighbor.After));
                yield return Down(at[neighbor.Other] - Math.Max(Minute, neighbor.Before));
                foreach (var meal in neighbor.UnlessWithFood ? meals : [])
                {
                    yield return Up(meal.ToUnixTimeSeconds() - WithMeal);
                    yield return Down(meal.ToUnixTimeSeconds() + WithMeal);
                }
            }
        }
    }

    public static long Up(long seconds) => Down(seconds + Minute - 1);

    public static long Down(long seconds) => seconds - (((seconds % Minute) + Minute) % Minute);

    private bool WithOneMeal(long one, long other) =>
        Spacing.WithOneMeal(Instant.FromUnixTimeSeconds(one), Instant.FromUnixTimeSeconds(other), meals);
}
