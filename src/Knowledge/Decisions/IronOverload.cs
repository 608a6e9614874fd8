using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>High ferritin, and small red cells without a lack of iron: find the cause.</summary>
internal static class IronOverload
{
    public static readonly Decision HighFerritin = new(
        "E-FERHIGH", Rank.Danger, Level.Soon, Certainty.Own, ["easl-2022", "who-ferritin-2020", "own"],
        ["ferritin.stop", "ferritin.stop-menstruating", "ferritin.very-high", "infusion.days"], JudgeHigh);

    public static readonly Decision SmallCells = new(
        "E-THAL", Rank.Danger, Level.Soon, Certainty.Reconstructed, ["bsg-2021"],
        ["mcv.small", "ferritin.thalassemia", "tsat.thalassemia"], JudgeSmallCells);

    public static readonly Decision Hemochromatosis = new(
        "S-HH", Rank.Stop, Level.Stop, Certainty.High, ["easl-2022"],
        ["tsat.overload", "tsat.overload-men", "ferritin.stop-menstruating", "ferritin.stop"], JudgeHemochromatosis);

    private static Truth IsHigh(ClinicalCase c, Draw draw) =>
        Guards.AboveStopLimit(c, draw) & Truth.Of((draw.Doubts & Doubt.RecentInfusion) == Doubt.None);

    private static IEnumerable<Verdict> JudgeHigh(ClinicalCase c)
    {
        Truth VeryHigh(Draw draw) => IsHigh(c, draw) & draw.Above("ferritin", c.Line("ferritin.very-high"));
        var dialysis = c.Person.Has("dialysis");
        var veryHigh = c.Seen("ferritin", VeryHigh).Holds;
        var witness = veryHigh ? c.Witness("ferritin", VeryHigh) : c.Witness("ferritin", draw => IsHigh(c, draw));
        var febrile = witness is not null && (witness.Doubts & Doubt.RecentFever) != Doubt.None;
        yield return new Verdict(
            c.Seen("ferritin", draw => IsHigh(c, draw)) & !dialysis.UnlessKnown()
                & Truth.Of(!c.InfusedWithin((int)c.Line("infusion.days"))),
            c.HasResult("ferritin"))
        {
            Level = veryHigh ? febrile ? Level.SameDay : Level.Urgent : Level.Soon,
            Variant = veryHigh ? febrile ? "with-fever" : "very-high" : null,
            AlsoAsks = dialysis.Asks,
        }.From(witness, c, "ferritin", "tsat", "crp");
    }

    private static IEnumerable<Verdict> JudgeSmallCells(ClinicalCase c)
    {
        var mcv = c.Panel is { } panel ? c.Bloods.Near(panel, "mcv", c.Bloods.Limits.HemoglobinWithinDays) : null;
        var small = mcv is null
            ? Truth.Unknown("mcv")
            : c.Person.Adult.Fails
                ? mcv.Given is { Value: { } given, Range: { MakesSense: true, Low: { } low } } ? given.Below(low, "mcv")
                : Truth.No
                : mcv.Value.Below(c.Line("mcv.small"), "mcv");
        var truth = small
            & c.AtLeast("ferritin", "ferritin.thalassemia")
            & c.AtLeast("tsat", "tsat.thalassemia")
            & !c.Person.HasAny("thalassemia-trait", "thalassemia").UnlessKnown();
        yield return c.Says(truth, c.HasResult("mcv"), "mcv", "ferritin", "tsat") with
        {
            AlsoAsks = c.Person.Has("thalassemia-trait").Asks,
        };
    }

    private static IEnumerable<Verdict> JudgeHemochromatosis(ClinicalCase c)
    {
        Truth Over(Draw draw, string saturation, string ferritin) =>
            draw.Above("tsat", c.Line(saturation)) & draw.Above("ferritin", c.Line(ferritin));
        Truth IsOver(Draw draw)
        {
            var higher = Over(draw, "tsat.overload-men", "ferritin.stop");
            var lower = Over(draw, "tsat.overload", "ferritin.stop-menstruating");
            var held = Truth.Of((draw.Doubts & Doubt.RecentInfusion) != Doubt.None);
            return Truth.Either(c.Person.Male, higher, c.Person.PostMenopausal.Holds ? higher : lower) & !held;
        }

        yield return new Verdict(c.Seen("ferritin", IsOver), c.HasResult("ferritin") && c.HasResult("tsat"))
            .From(c.Witness("ferritin", IsOver), c, "ferritin", "tsat");
    }
}
