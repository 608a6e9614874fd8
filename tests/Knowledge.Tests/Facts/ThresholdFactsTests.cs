using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Facts;

public class ThresholdFactsTests
{
    [Theory]
    [InlineData("ferritin.rls-adult", 75)]
    [InlineData("ferritin.rls-iv", 100)]
    [InlineData("ferritin.functional", 300)]
    [InlineData("ferritin.child-line", 50)]
    [InlineData("ferritin.dialysis", 200)]
    [InlineData("ferritin.deficient-adult", 45)]
    [InlineData("ferritin.stop", 300)]
    [InlineData("ferritin.stop-menstruating", 200)]
    [InlineData("ferritin.roche-upper", 158)]
    [InlineData("tsat.rls", 20)]
    [InlineData("tsat.overload", 45)]
    [InlineData("tsat.overload-men", 50)]
    [InlineData("hemoglobin.emergency", 70)]
    [InlineData("hemoglobin.men", 130)]
    [InlineData("hemoglobin.women", 120)]
    [InlineData("hemoglobin.pregnancy-2", 105)]
    [InlineData("altitude.linear", 0.0056384)]
    [InlineData("b12.deficient", 180)]
    [InlineData("b12.unclear-pmol", 258)]
    [InlineData("folic-acid.upper", 1000)]
    [InlineData("magnesium.upper", 350)]
    [InlineData("egfr.withhold", 30)]
    [InlineData("iron.response-days", 84)]
    [InlineData("infusion.days", 56)]
    [InlineData("panel.stale-days", 180)]
    public void A_line_stands_where_the_guideline_has_it(string id, double value) =>
        Known.Lines[id].Value.ShouldBe((decimal)value);

    [Fact]
    public void A_line_of_a_marker_is_in_the_markers_own_unit()
    {
        foreach (var line in Known.Lines.Values)
        {
            if (Known.Markers.ById(line.Subject) is { } marker)
            {
                line.Unit.ShouldBe(marker.Unit, line.Id);
            }
        }
    }

    [Fact]
    public void An_id_begins_with_what_it_is_about()
    {
        string[] markers = [.. Known.Markers.All.Select(marker => marker.Id)];
        foreach (var line in Known.Lines.Values.Where(line => markers.Contains(line.Subject)))
        {
            line.Id.Split('.')[0].ShouldBeOneOf(line.Subject, "touch");
        }
    }

    [Theory]
    [InlineData("ferritin.deficient-under-5", "ferritin.deficient-child", "ferritin.deficient-adult",
        "ferritin.rls-adult",
        "ferritin.rls-iv", "ferritin.functional", "ferritin.very-high")]
    [InlineData("ferritin.child-line", "ferritin.child")]
    [InlineData("ferritin.pregnancy-low", "ferritin.pregnancy")]
    [InlineData("ferritin.stop-menstruating", "ferritin.stop", "ferritin.very-high")]
    [InlineData("tsat.rls", "tsat.overload", "tsat.overload-men")]
    [InlineData("hemoglobin.plausible-low", "hemoglobin.emergency", "hemoglobin.same-day", "hemoglobin.urgent",
        "hemoglobin.women", "hemoglobin.men", "hemoglobin.high-women", "hemoglobin.high-men",
        "hemoglobin.plausible-high")]
    [InlineData("hemoglobin.6-23-months", "hemoglobin.24-59-months", "hemoglobin.5-11-years", "hemoglobin.12-14-years",
        "hemoglobin.men")]
    [InlineData("b12.deficient", "b12.unclear")]
    [InlineData("b12.deficient-pmol", "b12.unclear-pmol")]
    [InlineData("egfr.withhold", "egfr.caution")]
    [InlineData("phosphate.low", "phosphate.high")]
    [InlineData("augmentation.hours-with", "augmentation.hours")]
    [InlineData("anemia.hb-retest-from", "anemia.hb-retest-to", "iron.panel-days", "iron.response-days")]
    public void Lines_of_a_ladder_rise(params string[] ladder)
    {
        foreach (var (lower, upper) in ladder.Zip(ladder.Skip(1)))
        {
            Known.Lines[lower].Value.ShouldBeLessThan(Known.Lines[upper].Value, $"{lower} {upper}");
        }
    }

    [Fact]
    public void Every_line_that_a_decision_names_is_there()
    {
        foreach (var decision in CurrentKnowledge.Value.Decisions)
        {
            foreach (var line in decision.Lines)
            {
                Known.Lines.ShouldContainKey(line, decision.Id);
            }
        }
    }

    [Fact]
    public void Sampling_reads_its_limits_from_the_lines()
    {
        var limits = Known.Sampling;

        limits.Latest.ShouldBe(new NodaTime.LocalTime(10, 0));
        limits.IronFreeHours.ShouldBe(24);
        limits.FeverDays.ShouldBe(28);
        limits.InfusionDays.ShouldBe(56);
        limits.BloodLossDays.ShouldBe(56);
        limits.StaleDays.ShouldBe(180);
        limits.CrpWithinDays.ShouldBe(7);
        limits.HemoglobinWithinDays.ShouldBe(90);
        limits.SameDrawHours.ShouldBe(2);
        limits.CrpRaised.ShouldBe(5);
        limits.AgpRaised.ShouldBe(1);
        limits.TsatTolerance.ShouldBe(2);
        limits.HemoglobinLowest.ShouldBe(30);
        limits.HemoglobinHighest.ShouldBe(250);
        limits.TransferrinToTibc.ShouldBe(1.404m);
    }

    [Fact]
    public void The_knowledge_has_a_version_of_year_and_month() => Known.Version.ShouldMatch(@"^\d{4}\.\d{2}$");
}
