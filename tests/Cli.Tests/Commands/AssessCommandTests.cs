using System.Text.Json;
using Sanguine.Cli.Terminal;

namespace Sanguine.Cli.Tests.Commands;

public sealed class AssessCommandTests
{
    [Fact]
    public void Without_a_journal_the_example_persons_review_is_shown_and_said_to_be_one()
    {
        var run = Run.Of("assess");
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain("Example runner, 12 October 2026");
        run.Error.ShouldContain("example person");
    }

    [Fact]
    public void The_review_says_one_thing_first_then_the_markers_the_cards_and_the_next_test()
    {
        var run = Run.Of("assess", Run.Example("iron-deficient-runner"));
        run.Exit.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        string[] inOrder =
        [
            "Example runner, 12 October 2026", "Your iron stores are low for restless legs.", "The lab calls 31", "Ferritin",
            "act at ≤ 75", "AASM 2025, consensus", "Transferrin saturation", "Hemoglobin", "in range", "E-ID", "R-ADULT-ORAL",
            "Next test, 4 January 2027", "sanguine plan", "Not a medical device, not clinically reviewed.",
        ];
        var at = 0;
        foreach (var text in inOrder)
        {
            var found = run.Out.IndexOf(text, at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(at, text);
            at = found;
        }
    }

    [Fact]
    public void On_a_pipe_there_is_plain_text_on_a_terminal_there_is_color_and_the_words_are_the_same()
    {
        var pipe = Run.Of("assess", Run.Example("overload"));
        pipe.Out.ShouldNotContain("\u001b");
        var terminal = Run.On(Run.Terminal, "", "assess", Run.Example("overload"));
        terminal.Out.ShouldContain("\u001b[");
        var stripped = System.Text.RegularExpressions.Regex.Replace(terminal.Out, "\u001b\\[[0-9;]*m", "");
        stripped.Split('\n').Select(line => line.TrimEnd()).ShouldBe(pipe.Out.Split('\n'));
    }

    [Fact]
    public void Nothing_of_soon_and_below_beyond_three_is_shown_at_once_and_all_on_request()
    {
        var short_ = Run.Of("assess", Run.Example("overload")).Out;
        short_.ShouldContain("more: sanguine assess --all");
        var all = Run.Of("assess", Run.Example("overload"), "--all").Out;
        all.ShouldNotContain("more: sanguine assess --all");
        foreach (var code in (string[])["S-IRON-STOP", "S-ON-IRON", "S-HH", "E-FERHIGH"])
        {
            all.ShouldContain(code);
        }
    }

    [Fact]
    public void What_needs_a_doctor_today_comes_before_the_rest()
    {
        var lines = Run.Of("assess", Run.Example("overload")).Lines;
        Array.FindIndex(lines, line => line.Contains("S-ON-IRON")).ShouldBeLessThan(Array.FindIndex(lines, line => line.Contains("S-HH")));
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("plan")]
    [InlineData("day")]
    public void An_emergency_stands_alone(string command)
    {
        var run = Run.Of(command, Run.Example("bleeding"));
        run.Out.ShouldContain("┏━");
        run.Out.ShouldContain("E-FLAG");
        run.Out.ShouldNotContain("R-ADULT");
        run.Out.ShouldNotContain("Ferritin");
        run.Out.ShouldNotContain("spinach");
        run.Out.ShouldContain("sanguine add acknowledge");
    }

    [Fact]
    public void Json_keeps_every_card_of_an_emergency_and_no_person_text_about_iron()
    {
        using var json = JsonDocument.Parse(Run.Of("assess", Run.Example("bleeding"), "--json").Out);
        json.RootElement.GetProperty("safety").EnumerateArray().ShouldContain(card => card.GetProperty("code").GetString() == "E-HB70");
        json.RootElement.GetProperty("findings").EnumerateArray()
            .Where(card => card.GetProperty("code").GetString() == "R-ADULT-ORAL")
            .ShouldAllBe(card => card.GetProperty("person").GetString() == "");
    }

    [Theory]
    [InlineData("iron-deficient-runner", "E-ID,R-ADULT-ORAL")]
    [InlineData("infusion-only-zone", "R-ADULT-IV")]
    [InlineData("pregnant", "R-PREG,S-IRON-STOP")]
    [InlineData("dialysis", "R-ESRD,S-IRON-STOP")]
    [InlineData("overload", "S-IRON-STOP,S-HH")]
    [InlineData("vegan-low-b12", "B12-1")]
    [InlineData("inflamed", "Q-CRP")]
    [InlineData("earlier-onset-on-pramipexole", "AUG")]
    [InlineData("child", "R-CHILD,S-IRON-STOP")]
    public void The_cards_of_an_example_are_those_of_the_rules(string example, string codes)
    {
        var run = Run.Of("assess", Run.Example(example), "--json");
        run.Exit.ShouldBe(0);
        using var json = JsonDocument.Parse(run.Out);
        var fires = json.RootElement.GetProperty("findings").EnumerateArray()
            .Concat(json.RootElement.GetProperty("safety").EnumerateArray())
            .Where(card => card.GetProperty("status").GetString() == "fires")
            .Select(card => card.GetProperty("code").GetString()!).ToArray();
        codes.Split(',').ShouldBeSubsetOf(fires);
    }

    [Fact]
    public void Chinese_is_spoken_on_request_and_by_profile()
    {
        var asked = Run.Of("assess", Run.Example("iron-deficient-runner"), "--lang", "zh");
        asked.Out.ShouldContain("铁蛋白");
        asked.Out.ShouldContain("2026 年 10 月 12 日");
        var journal = File.ReadAllText(Run.Example("iron-deficient-runner")).Replace("\"language\": \"en\"", "\"language\": \"zh-CN\"");
        Run.On(Run.Pipe, journal, "assess", "-").Out.ShouldContain("铁蛋白");
    }

    [Fact]
    public void Units_are_the_profiles_or_those_asked_for()
    {
        Run.Of("assess", Run.Example("iron-deficient-runner")).Out.ShouldContain("133\u202fg/L");
        Run.Of("assess", Run.Example("iron-deficient-runner"), "--units", "conventional").Out.ShouldContain("13.3\u202fg/dL");
    }

    [Fact]
    public void All_shows_the_other_unit_beside() =>
        Run.Of("assess", Run.Example("iron-deficient-runner"), "--all").Lines
            .ShouldContain(line => line.Contains("133\u202fg/L") && line.Contains("13.3\u202fg/dL"));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void On_sixty_columns_no_line_is_longer(string language)
    {
        foreach (var example in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "examples"), "*.ndjson"))
        {
            foreach (var command in (string[])["assess", "plan", "day"])
            {
                var run = Run.On(Run.Pipe with { Width = 60 }, "", command, example, "--lang", language);
                run.Lines.Where(line => Cells.Of(line) > 60).ShouldBeEmpty($"{command} {example}");
            }
        }
    }

    [Fact]
    public void The_clinicians_face_is_shown_on_request()
    {
        var run = Run.Of("assess", Run.Example("iron-deficient-runner"), "--clinician");
        run.Out.ShouldContain("not empirically tested");
        Run.Of("assess", Run.Example("iron-deficient-runner")).Out.ShouldNotContain("not empirically tested");
    }

    [Fact]
    public void A_day_that_was_asked_for_is_today()
    {
        var run = Run.Of("assess", Run.Example("iron-deficient-runner"), "--on", "2027-06-01");
        run.Out.ShouldContain("1 June 2027");
        run.Out.ShouldContain("more than 180 days old");
    }

    [Fact]
    public void A_made_up_person_is_read_on_their_last_day_and_a_real_one_now()
    {
        Run.Of("assess", Run.Example("overload")).Out.ShouldContain("30 September 2026");
        var real = File.ReadAllText(Run.Example("overload")).Replace("\"example\"", "\"manual\"");
        Run.On(Run.Pipe, real, "assess", "-").Out.ShouldContain("12 October 2026");
    }
}
