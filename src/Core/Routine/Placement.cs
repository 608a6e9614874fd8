using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Routine;

/// <summary>
/// An intake that may move: it stands at its wish (<see cref="Intake.At"/>) or anywhere between two moments.
/// <paramref name="Now"/>, where given, is before both: what was wished for earlier is overdue and could be taken now.
/// </summary>
internal sealed record Movable(Intake Intake, Instant From, Instant To, Instant? Now);

/// <summary>
/// Finds times for what may move so that no separation is broken, each as near to its wish as those before it in the list
/// allow. Where everything fits, everything is fitted: <see cref="Fits"/> looks at every order in which things could follow
/// each other, each as early as it can be, and if any arrangement holds, one of these does. What cannot be fitted is put
/// where the fewest minutes are missing.
/// </summary>
internal sealed class Placement
{
    private const long Minute = 60;
    private const long Day = 24 * 60 * Minute;
    private static readonly long WithMeal = (long)Spacing.WithMeal.TotalSeconds;

    // Own choice: a bound on the search. Six things that all keep apart from each other need at most 1,957 steps.
    private const int MostSteps = 4000;

    private readonly int standing;
    private readonly ImmutableArray<Movable> movables;
    private readonly long[] at;
    private readonly (long Wish, long From, long To)[] bounds;
    private readonly bool[] placed;
    private readonly List<Neighbor>[] neighbors;
    private readonly Instant[] meals;
    private int steps;

    /// <summary>Something a movable keeps apart from: seconds it must follow it, or be followed by it.</summary>
    private readonly record struct Neighbor(int Other, long After, long Before, bool UnlessWithFood);

    private Placement(ImmutableArray<Intake> fixedIntakes, ImmutableArray<Movable> movables, ImmutableArray<Separation> separations)
    {
        standing = fixedIntakes.Length;
        this.movables = movables;
        Intake[] all = [.. fixedIntakes, .. movables.Select(movable => movable.Intake)];
        at = [.. all.Select(intake => intake.At.ToUnixTimeSeconds())];
        bounds =
        [
            .. movables.Select(movable => (
                movable.Intake.At.ToUnixTimeSeconds(), Up(movable.From.ToUnixTimeSeconds()), Down(movable.To.ToUnixTimeSeconds()))),
        ];
        placed = [.. all.Select((intake, index) => index < standing && intake.TimeKnown)];
        meals = [.. fixedIntakes.Where(intake => intake.IsMeal && intake.TimeKnown).Select(intake => intake.At)];
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

    /// <summary>The moments of the movables, in their order.</summary>
    public static ImmutableArray<Instant> Of(
        ImmutableArray<Intake> fixedIntakes, ImmutableArray<Movable> movables, ImmutableArray<Separation> separations)
    {
        if (movables.IsEmpty)
        {
            return [];
        }

        var placement = new Placement(fixedIntakes, movables, separations);
        placement.Place();
        return [.. placement.at.Skip(placement.standing).Select(Instant.FromUnixTimeSeconds)];
    }

    private void Place()
    {
        var fitting = new List<int>();
        var rest = new List<int>();
        for (var index = standing; index < at.Length; index++)
        {
            fitting.Add(index);
            if (!Fits(fitting))
            {
                fitting.Remove(index);
                rest.Add(index);
            }
        }

        Fits(fitting);
        while (fitting.Count > 0)
        {
            var one = fitting[0];
            fitting.RemoveAt(0);
            PlaceNearest(one, fitting);
        }

        foreach (var one in rest)
        {
            at[one] = Choices(one, []).MinBy(time => (Shortfall(one, time), Cost(one, time)));
            placed[one] = true;
        }
    }

    private void PlaceNearest(int one, List<int> others)
    {
        placed[one] = true;
        // What the last look found for it comes last: with it the others are known to fit.
        var found = at[one];
        foreach (var time in Choices(one, [found]).Where(time => Shortfall(one, time) == 0).OrderBy(time => Cost(one, time)).ThenBy(time => time))
        {
            at[one] = time;
            if (Fits(others))
            {
                return;
            }
        }

        at[one] = found;
        Fits(others);
    }

    /// <summary>Whether all of these find a time beside what is placed; if so, <see cref="at"/> holds one for each.</summary>
    private bool Fits(List<int> some)
    {
        var left = new List<int>(some);
        while (left.Count > 0)
        {
            var group = Group(left);
            steps = MostSteps;
            var fits = Follow([.. group], bounds.Min(bound => Math.Min(bound.Wish, bound.From)));
            foreach (var one in group)
            {
                placed[one] = false;
                left.Remove(one);
            }

            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first and all that hang on it through separations: the others can be fitted apart.</summary>
    private List<int> Group(List<int> some)
    {
        List<int> group = [some[0]];
        for (var next = 0; next < group.Count; next++)
        {
            foreach (var neighbor in neighbors[group[next]])
            {
                if (some.Contains(neighbor.Other) && !group.Contains(neighbor.Other))
                {
                    group.Add(neighbor.Other);
                }
            }
        }

        return group;
    }

    private bool Follow(ImmutableArray<int> left, long since)
    {
        if (left.IsEmpty)
        {
            return true;
        }

        if (--steps < 0)
        {
            return false;
        }

        var next = new List<(int One, long Time)>(left.Length);
        foreach (var one in left)
        {
            if (Earliest(one, since) is not { } time)
            {
                return false;
            }

            next.Add((one, time));
        }

        foreach (var (one, time) in next.OrderBy(pair => pair.Time))
        {
            at[one] = time;
            placed[one] = true;
            if (Follow(left.Remove(one), time))
            {
                return true;
            }

            placed[one] = false;
        }

        return false;
    }

    private long? Earliest(int one, long since)
    {
        var (wish, from, to) = bounds[one - standing];
        long? asWished = wish >= since && Shortfall(one, wish) == 0 ? wish : null;
        var latest = Math.Min(to, asWished ?? to);
        for (var time = Math.Max(Up(since), from); time <= latest; time = NextEdge(one, time))
        {
            if (Shortfall(one, time) == 0)
            {
                return time;
            }
        }

        return asWished;
    }

    /// <summary>The next moment after a time at which something placed may stop standing in the way.</summary>
    private long NextEdge(int one, long time)
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

    /// <summary>Seconds missing between one at a time and all that is placed.</summary>
    private long Shortfall(int one, long time)
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

    private bool WithOneMeal(long one, long other) =>
        Spacing.WithOneMeal(Instant.FromUnixTimeSeconds(one), Instant.FromUnixTimeSeconds(other), meals);

    /// <summary>Where a separation from what is placed begins or ends to hold, on whole minutes.</summary>
    private IEnumerable<long> Edges(int one)
    {
        foreach (var neighbor in neighbors[one])
        {
            if (placed[neighbor.Other])
            {
                var other = at[neighbor.Other];
                yield return Up(other + Math.Max(Minute, neighbor.After));
                yield return Down(other - Math.Max(Minute, neighbor.Before));
                foreach (var meal in neighbor.UnlessWithFood ? meals : [])
                {
                    yield return Up(meal.ToUnixTimeSeconds() - WithMeal);
                    yield return Down(meal.ToUnixTimeSeconds() + WithMeal);
                }
            }
        }
    }

    private IEnumerable<long> Choices(int one, long[] found)
    {
        var (wish, from, to) = bounds[one - standing];
        return Edges(one).Concat(found).Append(from).Append(to)
            .Where(time => from <= time && time <= to)
            .Append(wish)
            .Distinct();
    }

    /// <summary>Seconds away from the wish; a wish in the past that could not be made good now is the last choice.</summary>
    private long Cost(int one, long time)
    {
        var wish = bounds[one - standing].Wish;
        return time == wish && movables[one - standing].Now?.ToUnixTimeSeconds() is { } now && time < now && Shortfall(one, now) > 0
            ? Day
            : Math.Abs(time - wish);
    }

    private static long Up(long seconds) => Down(seconds + Minute - 1);

    private static long Down(long seconds) => seconds - (((seconds % Minute) + Minute) % Minute);
}
