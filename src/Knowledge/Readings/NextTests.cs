using System.Collections.Immutable;
using NodaTime;
using Sanguine.Assessment;
using Sanguine.Knowledge.Decisions;
using Sanguine.Words;

namespace Sanguine.Knowledge.Readings;

/// <summary>Tests worth having. Due dates hang on the draw, the start of iron or the event, never on today.</summary>
internal static class NextTests
{
    private static readonly Phrase[] Morning =
        [new("condition-of.morning"), new("condition-of.fasting"), new("condition-of.no-iron")];

    private static readonly string[] Beside = ["hemoglobin", "crp"];

    private static readonly string[] LowZones =
        ["R-ADULT-ORAL", "R-ADULT-IV", "R-OVERLAP", "R-FUNC", "R-CHILD", "R-PREG", "R-ESRD", "R-HF", "R-CKD"];

    public static ImmutableArray<NextTest> Of(ClinicalCase c, ImmutableArray<Card> cards)
    {
        var tests = new List<NextTest>();
        var (due, why) = PanelDue(c, cards);
        tests.Add(Test("ferritin", due, why, Morning));
        tests.Add(Test("tsat", due, why, Morning));

        foreach (var marker in Beside.Where(marker => Lacks(c, marker)))
        {
            tests.Add(Test(marker, null, new Phrase($"why.{marker}")));
        }

        if (HemoglobinOnIron(c) is { } recheck)
        {
            tests.Add(recheck);
        }

        if (cards.Any(card => card is { Code: "B12-0", Fires: true }))
        {
            tests.Add(Test("b12", c.Bloods.Newest("b12")?.Date.PlusDays((int)c.Line("b12.retest-days") + 1),
                new Phrase("why.b12")));
        }

        if (cards.Any(card => card is { Code: "B12-2", Fires: true }))
        {
            tests.Add(c.Person.Pregnant.Holds
                ? Test("holotc", null, new Phrase("why.holotc"))
                : Test("mma", null, new Phrase("why.mma")));
        }

        if (cards.Any(card => card is { Code: "FOL", Fires: true }) && !c.HasResult("b12"))
        {
            tests.Add(Test("b12", null, new Phrase("why.b12-before-folate")));
        }

        if (cards.Any(card => card.Code is "E-ID" or "E-GI" && card.Fires) && !c.Person.Has("celiac").Holds
            && !c.HasResult("ttg-iga"))
        {
            tests.Add(Test("ttg-iga", null, new Phrase("why.ttg-iga")));
        }

        if (cards.Any(card => card.Code == "MG" && card.Asks.Contains("egfr")))
        {
            tests.Add(Test("creatinine", null, new Phrase("why.egfr")));
        }

        return [.. tests.DistinctBy(test => test.Marker).OrderBy(test => test.Due ?? LocalDate.MinIsoValue)];
    }

    private static NextTest Test(string marker, LocalDate? due, Phrase why, params ReadOnlySpan<Phrase> conditions) =>
        new(marker, due, why, [.. conditions]);

    private static bool Lacks(ClinicalCase c, string marker) => c.Panel is not { } panel
        ? !c.HasResult(marker)
        : c.Bloods.Near(
            panel, marker, marker == "crp" ? c.Bloods.Limits.CrpWithinDays
                : c.Bloods.Limits.HemoglobinWithinDays) is null;

    /// <summary>The reason that comes first decides when the next iron panel is due.</summary>
    private static (LocalDate? Due, Phrase Why) PanelDue(ClinicalCase c, ImmutableArray<Card> cards)
    {
        if (c.Panel is not { } panel)
        {
            return (null, new Phrase("why.first-panel"));
        }

        if (c.Record.Infusions is [.., var infusion] && infusion.On.PlusDays((int)c.Line("infusion.days")) > panel.Date)
        {
            return (infusion.On.PlusDays((int)c.Line("infusion.days")), new Phrase("why.after-infusion"));
        }

        var bloodMoved = c.Record.Transfusions
            .Concat(c.Record.BloodLosses.Where(loss => loss.How == "donation").Select(loss => loss.On))
            .Select(day => day.PlusDays(c.Bloods.Limits.BloodLossDays)).Where(day => day > panel.Date).ToArray();
        if (bloodMoved.Length > 0)
        {
            return (bloodMoved.Max(), new Phrase("why.after-blood"));
        }

        if (IronCourse.Of(c) is { } course && panel.Date < course.Start.PlusDays((int)c.Line("iron.panel-days")))
        {
            return (course.Start.PlusDays((int)c.Line("iron.response-days")), new Phrase("why.on-iron"));
        }

        if (cards.Any(card => card.Code is "Q-COND" or "Q-CRP" && card.Fires))
        {
            return (c.Bloods.IronDraws[0].Date.PlusDays(c.Bloods.Limits.FeverDays), new Phrase("why.doubtful"));
        }

        if (cards.Any(card => card.Fires && LowZones.Contains(card.Code, StringComparer.Ordinal)))
        {
            return (panel.Date.PlusDays((int)c.Line("iron.response-days")), new Phrase("why.low"));
        }

        return panel.Has("tsat")
            ? (panel.Date.PlusDays((int)c.Line("panel.stale-days")), new Phrase("why.routine"))
            : (panel.Date, new Phrase("why.tsat"));
    }

    /// <summary>Anemic and on iron: hemoglobin answers after 14 to 28 days already.</summary>
    private static NextTest? HemoglobinOnIron(ClinicalCase c)
    {
        if (IronCourse.Of(c) is not { } course || !Anemia.IsAnemic(c).Holds)
        {
            return null;
        }

        var from = course.Start.PlusDays((int)c.Line("anemia.hb-retest-from"));
        return c.Bloods.Newest("hemoglobin") is { } newest && newest.Date >= from
            ? null
            : Test("hemoglobin", from, new Phrase("why.hemoglobin-on-iron")
                .With("until", new Argument.Day(course.Start.PlusDays((int)c.Line("anemia.hb-retest-to")))));
    }
}
