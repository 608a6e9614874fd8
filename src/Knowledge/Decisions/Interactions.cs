using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Quantities;
using Sanguine.Routine;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// INT-a-b: separations that today does not keep, one card a pair of substances, the worst of it. Only own supplements,
/// food and drink move, never a prescription; where no interval is enough the card says so.
/// </summary>
internal static class Interactions
{
    public static readonly Decision Separations = new(
        "INT", Rank.Interaction, Level.Caution, Certainty.Own, ["own"], [], Judge);

    private static IEnumerable<Verdict> Judge(ClinicalCase c) => Spacing.Broken(c.Record, c.Knowledge, c.On)
        .GroupBy(conflict => conflict.Rule.Code)
        .Select(same => same.OrderByDescending(conflict => conflict.Minutes).First())
        .Select(conflict => new Verdict(Truth.Yes)
        {
            Code = conflict.Rule.Code,
            Variant = conflict.Minutes is null ? "notenough" : null,
            Certainty = conflict.Rule.Certainty,
            Sources = conflict.Rule.Sources,
            Arguments = conflict.Arguments,
        });
}
