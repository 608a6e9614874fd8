using Sanguine.Assessment;
using Sanguine.Evidence;

namespace Sanguine.Knowledge.Decisions;

/// <summary>R-CHILD: under 50 is the guideline's line; 50 to 75 "may be considered".</summary>
internal static class Children
{
    public static readonly Decision Iron = new(
        "R-CHILD", Rank.Child, Level.Soon, Certainty.Consensus, ["aasm-2025", "irlssg-2018", "pediatric-algorithm"],
        ["ferritin.child-line", "ferritin.child", "tsat.overload"], Judge);

    private static IEnumerable<Verdict> Judge(ClinicalCase c)
    {
        var truth = c.PanelCounts
            & !c.Person.Adult
            & !c.Person.Pregnant
            & Diagnosis.Met(c)
            & Guards.SaturationBelowOverload(c)
            & c.AtMost("ferritin", "ferritin.child");
        yield return c.Says(truth, c.HasResult("ferritin"), "ferritin", "tsat") with
        {
            Variant = c.Below("ferritin", "ferritin.child-line").Holds ? "line" : "consider",
        };
    }
}
