using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>Low iron has a cause, and it is looked for before anything else is said of iron.</summary>
internal static class IronLack
{
    public static readonly Decision WhyIsIronLow = new(
        "E-ID", Rank.Danger, Level.Soon, Certainty.Moderate, ["aga-2020", "bsg-2021", "who-ferritin-2020"],
        [
            "ferritin.deficient-adult", "ferritin.deficient-with-tsat", "tsat.deficient", "ferritin.deficient-child",
            "ferritin.deficient-under-5", "ferritin.deficient-pregnancy",
        ],
        JudgeLack);

    public static readonly Decision GutFirst = new(
        "E-GI", Rank.Danger, Level.Urgent, Certainty.High, ["aga-2020", "bsg-2021"],
        ["ferritin.deficient-adult", "ferritin.deficient-with-tsat", "tsat.deficient", "crp.raised",
            "age.menopause-likely"], JudgeGut);

    private static Truth IsLow(ClinicalCase c, Draw draw)
    {
        var grown = Guards.IsIronDeficientAdult(c, draw);
        var child = draw.Below(
            "ferritin", c.Line(c.Person.AgeOn(draw.Date) < 5 ? "ferritin.deficient-under-5"
                : "ferritin.deficient-child"));
        var pregnant = draw.Below("ferritin", c.Line("ferritin.deficient-pregnancy"));
        return c.Person.Pregnant.Holds
            ? pregnant
            : Truth.Either(c.Person.Adult, grown, child) | (c.Person.Pregnant & pregnant);
    }

    private static string Cause(ClinicalCase c) =>
        c.Person.Pregnant.Holds ? "pregnant"
        : c.Person.Adult.Fails ? "child"
        : IsPastMenopause(c).Fails ? "menstruating"
        : "gut";

    /// <summary>A man, or a woman past menopause, or one of 45 or more whose menopause is not known.</summary>
    private static Truth IsPastMenopause(ClinicalCase c) => c.Person.Male.Holds
        ? Truth.Yes
        : c.Person.Male.IsUnknown
            ? Truth.Unknown("sex")
            : c.Person.PostMenopausal.IsUnknown
                ? c.Person.AgeAtLeast((int)c.Line("age.menopause-likely"))
                : c.Person.PostMenopausal;

    private static IEnumerable<Verdict> JudgeLack(ClinicalCase c)
    {
        var anemic = Anemia.IsAnemic(c);
        var low = c.Seen("ferritin", draw => IsLow(c, draw));
        yield return new Verdict(low & !anemic.UnlessKnown(), c.HasResult("ferritin"))
        {
            Variant = c.Record.BloodLosses.Any(loss => loss.How == "donation") && Cause(c) is "gut" or "menstruating"
                ? $"{Cause(c)}-donor"
                : Cause(c),
            AlsoAsks = [.. anemic.Asks, .. c.Person.Adult.Holds ? c.Person.Pregnant.Asks : []],
        }.From(c.Witness("ferritin", draw => IsLow(c, draw)), c, "ferritin", "tsat", "hemoglobin");
    }

    private static IEnumerable<Verdict> JudgeGut(ClinicalCase c)
    {
        var onDialysis = c.Person.Has("dialysis");
        Truth VeryLow(Draw draw) => draw.Below("ferritin", c.Line("ferritin.deficient-adult"));
        Truth Low(Draw draw) => onDialysis.Holds ? VeryLow(draw) : Guards.IsIronDeficientAdult(c, draw);
        var past = IsPastMenopause(c);
        var veryLow = c.Seen("ferritin", VeryLow);
        var inflamed = PanelDoubts.IsCrpRaised(c);

        // An unknown exclusion counts as absent: an age that nobody told, a woman not known to menstruate and a CRP
        // that nobody measured do not lower it.
        var urgent = !past.Fails && (veryLow.Holds || !inflamed.Holds);
        yield return new Verdict(
            Truth.Of(!c.Person.Adult.Fails) & !c.Person.Pregnant.UnlessKnown() & Anemia.IsAnemic(c)
                & c.Seen("ferritin", Low),
            c.HasResult("hemoglobin") && c.HasResult("ferritin"))
        {
            Level = urgent ? Level.Urgent : Level.Soon,
            Variant = !veryLow.Holds && !urgent ? "inflammation-or-lack" : past.Fails ? "menstruating" : null,
            AlsoAsks =
            [
                .. c.Person.Adult.Asks.Union(c.Person.Pregnant.Asks).Union(past.Asks)
                    .Union(c.Person.Male.Fails ? c.Person.PostMenopausal.Asks : []).Union(onDialysis.Asks)
                    .Union(veryLow.Holds ? [] : inflamed.Asks),
            ],
        }.From(c.Witness("ferritin", Low), c, "ferritin", "tsat", "hemoglobin", "crp");
    }
}
