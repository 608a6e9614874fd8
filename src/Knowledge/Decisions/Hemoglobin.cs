using NodaTime;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>A hemoglobin that cannot wait. Measured values, not corrected for altitude.</summary>
internal static class Hemoglobin
{
    public static readonly Decision Below70 = new(
        "E-HB70", Rank.HemoglobinBelow70, Level.Emergency, Certainty.Reconstructed, ["red-flags"],
        ["hemoglobin.emergency", "emergency.symptom-days"], JudgeBelow70);

    public static readonly Decision UnitInDoubt = new(
        "Q-HBUNIT", Rank.HemoglobinUnit, Level.Caution, Certainty.Own, ["own"],
        ["hemoglobin.plausible-low", "hemoglobin.plausible-high"], JudgeUnit);

    public static readonly Decision Below80 = new(
        "E-HB80", Rank.HemoglobinBelow80, Level.SameDay, Certainty.Reconstructed, ["red-flags"],
        ["hemoglobin.same-day"],
        c => [Says(c, Below80Truth(c), draw => draw.Below("hemoglobin", c.Line("hemoglobin.same-day"))) with
        {
            Variant = c.Person.Pregnant.Holds ? "pregnant" : null,
        }]);

    public static readonly Decision Below100 = new(
        "E-HB100", Rank.HemoglobinBelow100, Level.Urgent, Certainty.Reconstructed, ["red-flags"],
        ["hemoglobin.urgent", "ferritin.deficient-adult"], JudgeBelow100);

    private static readonly string[] EmergencySigns = ["chest-pain", "breathless-at-rest", "fainting"];

    private static Truth Below(ClinicalCase c, string line) =>
        c.Seen("hemoglobin", draw => draw.Below("hemoglobin", c.Line(line)));

    private static Truth Below80Truth(ClinicalCase c) =>
        Below(c, "hemoglobin.same-day") & !Below(c, "hemoglobin.emergency").UnlessKnown();

    private static Truth IsEmergency(ClinicalCase c) =>
        Below(c, "hemoglobin.emergency") | (Anemia.IsAnemic(c) & Truth.Of(HasEmergencySign(c)));

    private static bool HasEmergencySign(ClinicalCase c) => c.Record.Flags.Any(flag =>
        EmergencySigns.Contains(flag.What, StringComparer.Ordinal)
        && Period.DaysBetween(flag.At.Date, c.On) <= c.Line("emergency.symptom-days"));

    // A hemoglobin whose unit is in doubt is no result yet: these decisions stay silent beside Q-HBUNIT.
    private static Verdict Says(ClinicalCase c, Truth truth, Func<Draw, Truth> condition) =>
        new Verdict(truth, c.Bloods.With("hemoglobin").Any()).From(c.Witness("hemoglobin", condition), c, "hemoglobin");

    private static IEnumerable<Verdict> JudgeBelow70(ClinicalCase c)
    {
        var belowLine = Below(c, "hemoglobin.emergency");
        yield return Says(c, IsEmergency(c), draw => draw.Below("hemoglobin", c.Line("hemoglobin.emergency"))) with
        {
            Variant = belowLine.Holds ? null : "with-symptoms",
            EntryId = c.Bloods.Newest("hemoglobin")?.Given?.EntryId,
            Arguments = HelpLine.Arguments(c),
        };
    }

    private static IEnumerable<Verdict> JudgeUnit(ClinicalCase c)
    {
        foreach (var question in c.Bloods.Questions.Where(question => question.Code == "hemoglobin-unit").Take(1))
        {
            yield return new Verdict(Truth.Unknown("hemoglobin"))
            {
                Variant = "asks",
                Arguments = HelpLine.Arguments(c),
            }.With("given", new Words.Argument.Name($"{question.Result.Value} {question.Result.Unit}".Trim()));
        }
    }

    private static IEnumerable<Verdict> JudgeBelow100(ClinicalCase c)
    {
        var low = c.Seen("hemoglobin", draw => draw.Below("hemoglobin", c.Line("hemoglobin.urgent")));
        var ironLow = c.Seen("ferritin", draw => draw.Below("ferritin", c.Line("ferritin.deficient-adult")));
        var usualOnDialysis = c.Person.Has("dialysis") & !ironLow;
        var falling = IsFallingOnIron(c);
        var truth = (low & !usualOnDialysis.UnlessKnown()) | Truth.Of(falling);
        yield return Says(
            c, truth & !Below(c, "hemoglobin.same-day").UnlessKnown(),
            draw => draw.Below("hemoglobin", c.Line("hemoglobin.urgent"))) with
        {
            AlsoAsks = usualOnDialysis.Asks,
            Variant = low.Holds ? null : "falling",
        };
    }

    /// <summary>The newest hemoglobin against the one before iron began, beyond natural variation.</summary>
    private static bool IsFallingOnIron(ClinicalCase c)
    {
        if (IronCourse.Of(c) is not { } course)
        {
            return false;
        }

        var values = c.Bloods.With("hemoglobin").Select(draw => draw.Find("hemoglobin")!).Where(m => m.Value.IsExact)
            .ToArray();
        return values is [var newest, ..]
            && (values.FirstOrDefault(m => m.Date <= course.Start) ?? values[^1]) is var before
            && newest.Value.Value < before.Value.Value
            && RealChange.IsReal(before.Value.Value, newest.Value.Value, c.Knowledge.Variations["hemoglobin"]);
    }
}
