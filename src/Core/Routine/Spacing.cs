using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Routine;

/// <summary>
/// Which separations do not hold. Moments are compared as instants, so that hours stay hours over midnight, a change of
/// the clock and a flight. A product is never kept apart from itself.
/// </summary>
public static class Spacing
{
    // Own choice: within a day of each other two things count as taken together where no interval is enough.
    private static readonly Duration Together = Duration.FromHours(24);

    // Own choice: with a meal is at most this long before or after it.
    internal static readonly Duration WithMeal = Duration.FromMinutes(30);

    /// <summary>
    /// Every separation that does not hold on a day, as it was planned and taken: a recorded dose stands where its
    /// planned time stood, what was skipped drops out, what was put off has moved. Times that were given stand; own
    /// supplements without one are placed where they break least. A pair counts where one of the two belongs to the
    /// day.
    /// </summary>
    public static ImmutableArray<Conflict> Broken(CareRecord record, ClinicalKnowledge knowledge, LocalDate on) =>
        Timetable.AsGiven(record, knowledge, on).Broken(knowledge.Separations);

    /// <summary>
    /// Every separation that does not hold between intakes, one per rule and pair of things, the worst of it.
    /// </summary>
    public static ImmutableArray<Conflict> Between(
        IReadOnlyList<Intake> intakes, ImmutableArray<Separation> separations, LocalDate on)
    {
        var meals = intakes.Where(intake => intake.IsMeal && intake.TimeKnown).Select(intake => intake.At).ToArray();
        var worst = new Dictionary<(string Code, string, string), Conflict>();
        foreach (var (rule, a, b) in Pairs(intakes, separations))
        {
            if ((intakes[a].Day == on || intakes[b].Day == on)
                && Judge(rule, intakes[a], intakes[b], meals) is { } conflict)
            {
                var key = string.CompareOrdinal(conflict.A.Id, conflict.B.Id) <= 0
                    ? (rule.Code, conflict.A.Id, conflict.B.Id)
                    : (rule.Code, conflict.B.Id, conflict.A.Id);
                if (!worst.TryGetValue(key, out var known) || known.Minutes < conflict.Minutes)
                {
                    worst[key] = conflict;
                }
            }
        }

        return
        [
            .. worst.OrderBy(pair => pair.Key.Code, StringComparer.Ordinal)
                .ThenBy(pair => pair.Value.A.Id, StringComparer.Ordinal)
                .ThenBy(pair => pair.Value.B.Id, StringComparer.Ordinal)
                .Select(pair => pair.Value),
        ];
    }

    /// <summary>
    /// All pairs of intakes that a separation speaks of, by their places in the list, in the rule's own order.
    /// </summary>
    internal static IEnumerable<(Separation Rule, int A, int B)> Pairs(
        IReadOnlyList<Intake> intakes, ImmutableArray<Separation> separations)
    {
        var byTag = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var index = 0; index < intakes.Count; index++)
        {
            foreach (var tag in intakes[index].Substances.Amounts.Keys)
            {
                if (!byTag.TryGetValue(tag, out var holders))
                {
                    byTag[tag] = holders = [];
                }

                holders.Add(index);
            }
        }

        foreach (var rule in separations)
        {
            if (byTag.TryGetValue(rule.A, out var first) && byTag.TryGetValue(rule.B, out var second))
            {
                foreach (var a in first)
                {
                    foreach (var b in second)
                    {
                        if (intakes[a].Id != intakes[b].Id
                            && intakes[a].Substances.Contains(rule.A, rule.AAtLeast)
                            && intakes[b].Substances.Contains(rule.B, rule.BAtLeast))
                        {
                            yield return (rule, a, b);
                        }
                    }
                }
            }
        }
    }

    /// <summary>
    /// Seconds that are missing between two moments, where the second must follow the first by <paramref name="after"/>
    /// or come before it by <paramref name="before"/>. At one moment it is the shorter of the ways apart.
    /// </summary>
    internal static long Missing(long first, long second, long after, long before) => (second - first) switch
    {
        > 0 and var apart => Math.Max(0, after - apart),
        < 0 and var apart => Math.Max(0, before + apart),
        _ => after == 0 || before == 0 ? Math.Max(after, before) : Math.Min(after, before),
    };

    internal static long Seconds(decimal hours) => (long)(hours * 3600);

    /// <summary>Whether both were taken with one meal.</summary>
    internal static bool WithOneMeal(Instant one, Instant other, IEnumerable<Instant> meals) =>
        meals.Any(meal => Near(meal, one) && Near(meal, other));

    private static bool Near(Instant meal, Instant at) => meal - at <= WithMeal && at - meal <= WithMeal;

    private static Conflict? Judge(Separation rule, Intake a, Intake b, Instant[] meals)
    {
        if (rule.Kind == SeparationKind.NotEnough)
        {
            return b.At - a.At < Together && a.At - b.At < Together ? new(rule, a, b, null) : null;
        }

        if (!a.TimeKnown || !b.TimeKnown)
        {
            return null;
        }

        var missing = Missing(
            a.At.ToUnixTimeSeconds(), b.At.ToUnixTimeSeconds(), Seconds(rule.BAfterA), Seconds(rule.AAfterB));
        return missing == 0 || (rule.Kind == SeparationKind.TogetherWithFood && WithOneMeal(a.At, b.At, meals))
            ? null
            : new(rule, a, b, (int)((missing + 59) / 60));
    }
}
