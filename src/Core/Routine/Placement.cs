using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Routine;

/// <summary>
/// An intake that may move: it stands at its wish (<see cref="Intake.At"/>) or anywhere between two moments.
/// <paramref name="Now"/>, where given, is before both: what was wished for earlier is overdue and could be taken now.
/// </summary>
internal sealed record Movable(Intake Intake, Instant From, Instant To, Instant? Now);

/// <summary>
/// Finds times for what may move so that no separation is broken, each near its wish, those first in the list before
/// the others. Where everything fits, everything is fitted: <see cref="Fits"/> looks at every order in which things
/// could follow each other, each as early as it can be, and if any arrangement holds, one of these does. What cannot be
/// fitted is put where the fewest minutes are missing.
/// </summary>
internal sealed class Placement
{
    private const long Day = 24 * 60 * Neighborhood.Minute;

    // Own choice: a bound on the search. Six things that all keep apart from each other need at most 1,957 steps.
    private const int MostSteps = 4000;

    private readonly int standing;
    private readonly (long Wish, long From, long To, long? Now)[] bounds;
    private readonly Neighborhood neighborhood;
    private int steps;

    private Placement(
        ImmutableArray<Intake> fixedIntakes, ImmutableArray<Movable> movables, ImmutableArray<Separation> separations)
    {
        standing = fixedIntakes.Length;
        neighborhood = new([.. fixedIntakes, .. movables.Select(movable => movable.Intake)], standing, separations);
        bounds =
        [
            .. movables.Select(movable => (
                movable.Intake.At.ToUnixTimeSeconds(), Neighborhood.Up(movable.From.ToUnixTimeSeconds()),
                Neighborhood.Down(movable.To.ToUnixTimeSeconds()), movable.Now?.ToUnixTimeSeconds())),
        ];
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
        return
        [
            .. Enumerable.Range(placement.standing, movables.Length)
                .Select(one => Instant.FromUnixTimeSeconds(placement.neighborhood.At(one))),
        ];
    }

    private void Place()
    {
        var fitting = new List<int>();
        var rest = new List<int>();
        for (var one = standing; one < standing + bounds.Length; one++)
        {
            fitting.Add(one);
            if (!Fits(fitting))
            {
                fitting.Remove(one);
                rest.Add(one);
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
            neighborhood.SetDown(
                one, Choices(one).MinBy(time => (neighborhood.Shortfall(one, time), Cost(one, time), time)));
        }
    }

    private void PlaceNearest(int one, List<int> others)
    {
        // Where the last look found room for it the others are known to fit.
        var found = neighborhood.At(one);
        foreach (var time in Choices(one)
            .Where(time => neighborhood.Shortfall(one, time) == 0)
            .Append(found).Distinct()
            .OrderBy(time => Cost(one, time)).ThenBy(time => time))
        {
            neighborhood.SetDown(one, time);
            if (Fits(others))
            {
                return;
            }
        }

        neighborhood.SetDown(one, found);
        Fits(others);
    }

    /// <summary>Whether all of these find a time beside what is placed; if so, each was last set down at one.</summary>
    private bool Fits(List<int> some)
    {
        var left = new List<int>(some);
        while (left.Count > 0)
        {
            var group = Group(left);
            steps = MostSteps;
            var fits = Follow([.. group], long.MinValue);
            foreach (var one in group)
            {
                neighborhood.TakeUp(one);
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
            foreach (var other in neighborhood.KeptApartFrom(group[next]))
            {
                if (some.Contains(other) && !group.Contains(other))
                {
                    group.Add(other);
                }
            }
        }

        // In the list's own order, so that the order of the rules decides nothing.
        group.Sort();
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
            neighborhood.SetDown(one, time);
            if (Follow(left.Remove(one), time))
            {
                return true;
            }

            neighborhood.TakeUp(one);
        }

        return false;
    }

    private long? Earliest(int one, long since)
    {
        var (wish, from, to, _) = bounds[one - standing];
        long? asWished = wish >= since && neighborhood.Shortfall(one, wish) == 0 ? wish : null;
        var latest = Math.Min(to, asWished ?? to);
        for (var time = Neighborhood.Up(Math.Max(since, from)); time <= latest; time = neighborhood.NextEdge(one, time))
        {
            if (neighborhood.Shortfall(one, time) == 0)
            {
                return time;
            }
        }

        return asWished;
    }

    private IEnumerable<long> Choices(int one)
    {
        var (wish, from, to, _) = bounds[one - standing];
        return neighborhood.Edges(one).Append(from).Append(to).Where(time => from <= time && time <= to).Append(wish);
    }

    /// <summary>
    /// Seconds away from the wish; a wish in the past that could not be made good now is the last choice.
    /// </summary>
    private long Cost(int one, long time)
    {
        var (wish, _, _, now) = bounds[one - standing];
        return time == wish && wish < now && neighborhood.Shortfall(one, now.Value) > 0 ? Day : Math.Abs(time - wish);
    }
}
