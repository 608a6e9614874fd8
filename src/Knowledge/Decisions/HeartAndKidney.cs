using NodaTime;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>Dialysis, heart failure, kidney disease: iron belongs to the team that treats them.</summary>
internal static class HeartAndKidney
{
    public static readonly Decision Dialysis = new(
        "R-ESRD", Rank.Dialysis, Level.Soon, Certainty.Moderate, ["aasm-2025"], ["ferritin.dialysis", "tsat.dialysis"],
        JudgeDialysis);

    public static readonly Decision HeartFailure = new(
        "R-HF", Rank.HeartFailure, Level.Soon, Certainty.Reconstructed, ["heart-failure-iron"],
        ["ferritin.hf", "ferritin.hf-with-tsat", "tsat.hf", "tsat.overload"],
        c => [c.Says(HeartFailureIron(c), c.HasResult("ferritin"), "ferritin", "tsat")]);

    public static readonly Decision KidneyDisease = new(
        "R-CKD", Rank.KidneyDisease, Level.Soon, Certainty.Reconstructed, ["nice-ng203", "kdigo-2012"],
        ["ferritin.ckd", "ferritin.ckd-nice", "tsat.ckd", "tsat.ckd-nice", "egfr.ckd", "egfr.ckd-days"], JudgeKidney);

    /// <summary>
    /// Whether the person's text belongs to the heart or kidney team: where R-HF or R-CKD speaks at some saturation. A
    /// higher one must never bring the adult text back.
    /// </summary>
    public static Truth TakesThePersonsText(ClinicalCase c) =>
        OfTheHeart(c) | (Truth.Of(KidneyTopic(c)) & OfTheKidney(c));

    private static Truth OfTheHeart(ClinicalCase c) =>
        c.PanelCounts
        & Guards.NotPregnant(c)
        & c.Person.Adult
        & c.Person.Has("heart-failure")
        & !c.Person.HasAny("dialysis", "hemochromatosis")
        & c.AtMost("ferritin", "ferritin.hf-with-tsat");

    private static Truth HeartFailureIron(ClinicalCase c) =>
        OfTheHeart(c)
        & Guards.SaturationBelowOverload(c)
        & (c.Below("ferritin", "ferritin.hf")
            | (c.AtMost("ferritin", "ferritin.hf-with-tsat") & c.Below("tsat", "tsat.hf")));

    private static Truth OfTheKidney(ClinicalCase c) =>
        c.PanelCounts
        & Guards.NotPregnant(c)
        & c.Person.Adult
        & IsChronic(c)
        & !c.Person.Has("dialysis")
        & Anemia.IsAnemic(c)
        & c.AtMost("ferritin", "ferritin.ckd");

    private static bool KidneyTopic(ClinicalCase c) => c.HasResult("egfr") || c.Person.Has("kidney-disease").Holds;

    /// <summary>
    /// Kidney function under 60 now and at least 90 days before; one low value alone asks for another.
    /// </summary>
    private static Truth IsChronic(ClinicalCase c)
    {
        if (c.Person.Has("kidney-disease").Fails && !c.HasResult("egfr"))
        {
            return Truth.No;
        }

        var low = c.Bloods.With("egfr").Where(draw => draw.Below("egfr", c.Line("egfr.ckd")).Holds).ToArray();
        return c.Bloods.With("egfr").FirstOrDefault() is { } newest && newest.Below("egfr", c.Line("egfr.ckd")).Fails
            ? Truth.No
            : low.Length > 0 && Period.DaysBetween(low[^1].Date, low[0].Date) >= c.Line("egfr.ckd-days")
                ? Truth.Yes
                : Truth.Unknown("egfr");
    }

    private static IEnumerable<Verdict> JudgeDialysis(ClinicalCase c)
    {
        var truth = c.PanelCounts
            & Guards.NotPregnant(c)
            & c.Person.Adult
            & c.Person.Has("dialysis")
            & Diagnosis.Met(c)
            & c.Below("ferritin", "ferritin.dialysis")
            & c.Below("tsat", "tsat.dialysis");
        yield return c.Says(truth, c.HasResult("ferritin"), "ferritin", "tsat") with
        {
            Variant = c.Person.Has("heart-failure").Holds ? "heart-failure" : null,
        };
    }

    private static IEnumerable<Verdict> JudgeKidney(ClinicalCase c)
    {
        var nice = c.Below("ferritin", "ferritin.ckd-nice") & c.Below("tsat", "tsat.ckd-nice");
        yield return c.Says(OfTheKidney(c) & c.AtMost("tsat", "tsat.ckd"), KidneyTopic(c), "ferritin", "tsat",
            "hemoglobin", "egfr") with
        {
            Variant = nice.Holds ? "nice" : "kdigo",
        };
    }
}
