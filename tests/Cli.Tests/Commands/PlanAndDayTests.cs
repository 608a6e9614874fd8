using System.Text.Json;

namespace Sanguine.Cli.Tests.Commands;

public sealed class PlanAndDayTests
{
    [Fact]
    public void The_plan_goes_by_area_with_reason_source_and_grade()
    {
        var run = Run.Of("plan", Run.Example("iron-deficient-runner"));
        run.Exit.ShouldBe(0);
        foreach (var text in (string[])["Tests", "With your clinician", "Food", "ferritin 31\u202fµg/L, act at ≤ 75", "AASM 2025, consensus", "The traditional lens"])
        {
            run.Out.ShouldContain(text);
        }
    }

    [Fact]
    public void What_is_withheld_is_said_with_its_rule_and_its_why()
    {
        var run = Run.Of("plan", Run.Example("pregnant"));
        run.Out.ShouldContain("Held back, and why");
        run.Out.ShouldContain("S-IRON-STOP");
        using var json = JsonDocument.Parse(Run.Of("plan", Run.Example("pregnant"), "--json").Out);
        json.RootElement.GetProperty("withheld").EnumerateArray().ShouldContain(each => each.GetProperty("code").GetString() == "S-IRON-STOP");
    }

    [Fact]
    public void The_letter_asks_for_the_tests()
    {
        var run = Run.Of("plan", Run.Example("just-begun"), "--letter");
        run.Exit.ShouldBe(0);
        run.Out.ShouldStartWith("Request for blood tests");
        run.Out.ShouldContain("transferrin saturation");
        Run.Of("plan", Run.Example("just-begun"), "--letter", "--lang", "zh").Out.ShouldContain("转铁蛋白饱和度");
    }

    [Fact]
    public void The_day_has_four_blocks_in_order()
    {
        var lines = Run.Of("day", Run.Example("iron-deficient-runner")).Lines;
        var places = new[] { "  Morning", "  Lunch", "  Evening", "  Night" }.Select(slot => Array.IndexOf(lines, slot)).ToArray();
        places.ShouldAllBe(place => place >= 0);
        places.ShouldBeInOrder();
    }

    [Fact]
    public void A_window_and_what_moved_are_said_in_words()
    {
        var run = Run.Of("day", Run.Example("iron-beside-levothyroxine"));
        run.Out.ShouldContain("moved from");
        run.Out.ShouldContain(": no ");
        run.Out.ShouldContain("INT-levothyroxine-iron");
    }

    [Fact]
    public void States_are_told_by_a_sign_and_a_word_not_only_by_color()
    {
        var journal = File.ReadAllText(Run.Example("iron-beside-levothyroxine")).Replace("\"example\"", "\"manual\"").TrimEnd()
            + "\n" + """{"kind":"medicine.taken","at":"2026-10-12T07:05:00+02:00","data":{"name":"levothyroxine 75 ug"},"source":"manual"}""";
        var run = Run.On(Run.Pipe, journal, "day", "-", "--on", "2026-10-12T09:00");
        run.Lines.ShouldContain(line => line.Contains("✓ 07:05") && line.EndsWith("done", StringComparison.Ordinal));
        run.Lines.ShouldContain(line => line.Contains('○') && line.EndsWith("open", StringComparison.Ordinal));
    }

    [Fact]
    public void The_day_of_a_date_has_that_date()
    {
        using var json = JsonDocument.Parse(Run.Of("day", Run.Example("iron-deficient-runner"), "--on", "2026-11-01", "--json").Out);
        json.RootElement.GetProperty("date").GetString().ShouldBe("2026-11-01");
        json.RootElement.GetProperty("items").EnumerateArray().ShouldAllBe(item =>
            item.GetProperty("at").GetString()!.StartsWith("2026-11-0", StringComparison.Ordinal));
    }
}
