using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// The adult zones of ferritin and transferrin saturation in RLS (AASM 2025, consensus: "not empirically tested").
/// </summary>
internal static class AdultIron
{
    public static readonly Decision Oral = Zone(
        "R-ADULT-ORAL", ["aasm-2025", "irlssg-2018", "mayo-2021", "aan-2016"], ["ferritin.rls-adult"],
        c => c.AtMost("ferritin", "ferritin.rls-adult"));

    public static readonly Decision Infusion = Zone(
        "R-ADULT-IV", ["aasm-2025", "irlssg-2018", "mayo-2021"], ["ferritin.rls-adult", "ferritin.rls-iv", "tsat.rls"],
        c => BetweenLines(c) & c.AtLeast("tsat", "tsat.rls"));

    public static readonly Decision Overlap = Zone(
        "R-OVERLAP", ["aasm-2025"], ["ferritin.rls-adult", "ferritin.rls-iv", "tsat.rls"],
        c => BetweenLines(c) & c.Below("tsat", "tsat.rls"));

    public static readonly Decision Functional = new(
        "R-FUNC", Rank.AdultIron, Level.Soon, Certainty.Consensus, ["aasm-2025", "trenkwalder-2017"],
        ["ferritin.rls-iv", "ferritin.functional", "tsat.rls"], JudgeFunctional);

    public static readonly Decision Adequate = new(
        "R-OK", Rank.AdultIron, Level.Info, Certainty.Consensus, ["aasm-2025"], ["ferritin.rls-iv", "tsat.rls"],
        JudgeAdequate);

    private static Decision Zone(
        string id, string[] sources, string[] lines, Func<ClinicalCase, Truth> zone) =>
        new(id, Rank.AdultIron, Level.Soon, Certainty.Consensus, [.. sources], [.. lines, "tsat.overload"], c =>
        {
            var truth = Guards.AdultRls(c) & zone(c);
            return
            [
                c.Says(truth, c.HasResult("ferritin"), "ferritin", "tsat", "hemoglobin", "crp") with
                {
                    SpeaksToPerson = truth.Holds && Guards.IronTextMayReachPerson(c),
                    EncouragesIron = true,
                },
            ];
        });

    private static Truth BetweenLines(ClinicalCase c) =>
        c.Above("ferritin", "ferritin.rls-adult") & c.AtMost("ferritin", "ferritin.rls-iv");

    private static IEnumerable<Verdict> JudgeFunctional(ClinicalCase c)
    {
        var truth = Guards.AdultRls(c)
            & c.Above("ferritin", "ferritin.rls-iv")
            & c.AtMost("ferritin", "ferritin.functional")
            & c.Below("tsat", "tsat.rls");
        yield return c.Says(truth, c.HasResult("ferritin"), "ferritin", "tsat", "crp") with
        {
            Variant = c.Panel is { } panel && Guards.AboveStopLimit(c, panel).Holds ? "over-limit" : null,
            SpeaksToPerson = truth.Holds && Guards.IronTextMayReachPerson(c),
            EncouragesIron = true,
        };
    }

    private static IEnumerable<Verdict> JudgeAdequate(ClinicalCase c)
    {
        var truth = Guards.AdultRls(c)
            & c.Above("ferritin", "ferritin.rls-iv")
            & (c.Panel is { } panel ? !Guards.AboveStopLimit(c, panel) : Truth.Unknown("ferritin"))
            & c.AtLeast("tsat", "tsat.rls")
            & !PanelDoubts.IsInflamed(c)
            & !PanelDoubts.IsDrawnInDoubt(c)
            & !PanelDoubts.IsAssayInDoubt(c);
        yield return c.Says(truth, c.HasResult("ferritin"), "ferritin", "tsat", "crp");
    }
}
