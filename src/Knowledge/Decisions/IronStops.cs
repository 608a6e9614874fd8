using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>What withholds iron from the person's text. Only that text: the clinician's cards stay.</summary>
internal static class IronStops
{
    public static readonly Decision Stop = new(
        "S-IRON-STOP", Rank.Stop, Level.Stop, Certainty.Reconstructed, ["iron-labels", "irlssg-2018", "easl-2022"],
        [
            "tsat.overload", "ferritin.stop", "ferritin.stop-menstruating", "egfr.withhold", "infusion.days",
            "hemoglobin.high-men", "hemoglobin.high-women",
        ],
        JudgeStop);

    public static readonly Decision OnIron = new(
        "S-ON-IRON", Rank.Stop, Level.Soon, Certainty.Reconstructed, ["irlssg-2018"],
        ["ferritin.on-iron", "tsat.overload", "hemoglobin.high-men", "hemoglobin.high-women"], JudgeOnIron);

    private static readonly string[] Conditions =
    [
        "hemochromatosis", "thalassemia", "hemolytic-anemia", "sideroblastic-anemia", "transfusions", "liver-disease",
        "dialysis", "ibd-active", "peptic-ulcer-active", "bariatric-surgery", "iron-allergy",
    ];

    /// <summary>Whether iron is withheld; unknown where a fact of the row is not known.</summary>
    public static Truth Withholds(ClinicalCase c) => Truth.Any([.. Reasons(c).Select(reason => reason.Holds)]);

    /// <summary>Every reason of the row, by its word in the catalog.</summary>
    private static IEnumerable<(string Word, Truth Holds)> Reasons(ClinicalCase c)
    {
        yield return ("reason.under-18", !c.Person.Adult);
        yield return ("reason.pregnant", c.Person.Pregnant);
        yield return ("reason.breastfeeding", c.Person.Breastfeeding);
        foreach (var condition in Conditions)
        {
            yield return ($"condition.{condition}", c.Person.Has(condition));
        }

        // Only a negative test takes the stop away; one that nobody spoke of does not.
        yield return ("condition.hemochromatosis-relative",
            c.Person.Has("hemochromatosis-relative") & !c.Person.Has("hfe-negative").UnlessKnown());
        yield return ("reason.kidney", c.KidneyBelow(c.Line("egfr.withhold")));
        yield return ("reason.infused", Truth.Of(c.InfusedWithin((int)c.Line("infusion.days"))));
        yield return ("reason.saturation", c.Seen("tsat", draw => Guards.SaturationAboveOverload(c, draw)));
        yield return ("reason.ferritin", c.Seen("ferritin", draw => Guards.AboveStopLimit(c, draw)));
        yield return ("reason.hemoglobin", c.Seen("hemoglobin", draw => IsHemoglobinHigh(c, draw)));
    }

    private static Truth IsHemoglobinHigh(ClinicalCase c, Draw draw) => Truth.Either(
        c.Person.Male,
        draw.Above("hemoglobin", c.Line("hemoglobin.high-men") + Anemia.AltitudeAdds(c)),
        draw.Above("hemoglobin", c.Line("hemoglobin.high-women") + Anemia.AltitudeAdds(c)));

    private static IEnumerable<Verdict> JudgeStop(ClinicalCase c)
    {
        var reasons = Reasons(c).ToArray();
        var holding = reasons.Where(reason => reason.Holds.Holds).Select(reason => reason.Word).ToArray();
        var topic = c.HasResult("ferritin", "tsat", "iron") || c.IronByMouth.Any();
        yield return (c.Says(Withholds(c), topic, "ferritin", "tsat") with
        {
            AlsoAsks = [],
            Certainty = holding is ["reason.hemoglobin"] ? Certainty.Own : null,
        }).With("reasons", Saying.Terms(holding));
    }

    private static IEnumerable<Verdict> JudgeOnIron(ClinicalCase c)
    {
        var iron = c.IronByMouth.ToArray();
        var saturation = c.Seen("tsat", draw => Guards.SaturationAboveOverload(c, draw));
        var truth = Truth.Of(iron.Length > 0)
            & (c.Seen("ferritin", draw => draw.Above("ferritin", c.Line("ferritin.on-iron")))
                | saturation
                | c.Seen("hemoglobin", draw => IsHemoglobinHigh(c, draw)));
        yield return (c.Says(truth, true, "ferritin", "tsat", "hemoglobin") with
        {
            Level = saturation.Holds ? Level.SameDay : Level.Soon,
            Variant = iron.Any(taking => taking.Prescribed) ? "prescribed" : "own",
        }).With("products", Saying.Names(iron.Select(taking => taking.Name)));
    }
}
