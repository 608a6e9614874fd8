using System.Text.Json;

namespace Sanguine.Cli.Tests.Commands;

public sealed class EvidenceCommandTests
{
    [Fact]
    public void A_rule_is_shown_with_its_numbers_sources_and_examples()
    {
        var run = Run.Of("evidence", "R-ADULT-ORAL");
        run.Exit.ShouldBe(0);
        foreach (var text in (string[])["ferritin.rls-adult", "75 µg/L", "aasm-2025", "iron-deficient-runner", "To the clinician"])
        {
            run.Out.ShouldContain(text);
        }
    }

    [Fact]
    public void Everything_is_shown_with_the_articles_claims_and_verdicts()
    {
        var run = Run.Of("evidence");
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain("The founding article, claim by claim");
        run.Out.ShouldContain("unsupported");
        run.Out.ShouldContain("E-HB70");
        run.Out.ShouldContain("INT-levothyroxine-iron");
    }

    [Fact]
    public void Claims_are_written_in_Chinese_too() => Run.Of("evidence", "--lang", "zh").Out.ShouldContain("原始文章逐条评述");

    [Fact]
    public void An_id_that_is_not_known_is_answered_with_the_nearest()
    {
        var run = Run.Of("evidence", "R-ADLT-ORAL");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("R-ADULT-ORAL");
    }

    [Fact]
    public void The_page_is_written_on_request() => Run.Of("evidence", "--markdown").Out.ShouldStartWith("# What Sanguine stands on\n");

    [Fact]
    public void Json_of_one_rule_holds_what_it_stands_on()
    {
        using var json = JsonDocument.Parse(Run.Of("evidence", "R-OK", "--json").Out);
        json.RootElement.GetProperty("decisions").EnumerateArray().Single().GetProperty("id").GetString().ShouldBe("R-OK");
        json.RootElement.GetProperty("thresholds").GetArrayLength().ShouldBeGreaterThan(0);
    }
}
