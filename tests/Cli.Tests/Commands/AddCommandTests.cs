using System.Text.Json;

namespace Sanguine.Cli.Tests.Commands;

public sealed class AddCommandTests
{
    [Fact]
    public void What_was_stored_is_said_with_the_new_reading()
    {
        using var folder = new Folder();
        var run = Run.Of("add", "ferritin", "18", "ng/mL", "--on", "2026-10-12", "--fasting", "-o", folder["j.ndjson"]);
        run.Exit.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Out.ShouldContain("for 12 October 2026: ferritin 18\u202fng/mL.");
        run.Out.ShouldContain("act at ≤ 75");
        File.ReadAllLines(folder["j.ndjson"]).Length.ShouldBe(1);
    }

    [Fact]
    public void A_fact_that_is_not_understood_is_answered_with_what_is_near()
    {
        using var folder = new Folder();
        var run = Run.Of("add", "condition", "coeliac", "-o", folder["j.ndjson"]);
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("celiac");
        File.Exists(folder["j.ndjson"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("add|ferritin|<5|ng/mL", "lab.result")]
    [InlineData("add|hemoglobin|12,5|g/dL|--range|12-15,5|--lab|Park", "lab.result")]
    [InlineData("add|condition|celiac", "profile.set")]
    [InlineData("add|no-conditions", "profile.set")]
    [InlineData("add|medicine|levothyroxine 75 ug|06:30", "medicine.set")]
    [InlineData("add|supplement|ferrous bisglycinate|--iron|25|--every|2|07:00|--own", "supplement.set")]
    [InlineData("add|taken|ferrous bisglycinate|--iron|25", "supplement.taken")]
    [InlineData("add|answer|pregnancy|no", "profile.set")]
    [InlineData("add|criteria|urge|yes", "criteria.answered")]
    [InlineData("add|flag|numbness", "flag.reported")]
    [InlineData("add|infusion|ferric carboxymaltose|1000", "infusion.given")]
    [InlineData("add|donation", "blood.lost")]
    [InlineData("add|night|--urge|6|--onset|21:30", "night.reviewed")]
    [InlineData("add|urge|strong", "symptom.urge")]
    [InlineData("add|severity|IRLS|24", "severity.scored")]
    public void Every_fact_of_the_help_is_stored_and_said_in_both_languages(string line, string kind)
    {
        using var folder = new Folder();
        foreach (var language in (string[])["en", "zh"])
        {
            var run = Run.Of([.. line.Split('|'), "-o", folder[$"{language}.ndjson"], "--lang", language, "--json"]);
            run.Exit.ShouldBe(0, run.Error);
            using var json = JsonDocument.Parse(run.Out);
            json.RootElement.GetProperty("entry").GetProperty("kind").GetString().ShouldBe(kind);
            json.RootElement.GetProperty("said").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void An_emergency_flag_is_answered_with_the_number_to_call_and_nothing_else()
    {
        using var folder = new Folder();
        Run.Of("add", "answer", "country", "DE", "-o", folder["j.ndjson"]);
        var run = Run.Of("add", "flag", "chest-pain", "-o", folder["j.ndjson"]);
        run.Out.ShouldContain("┏━");
        run.Out.ShouldContain("112");
    }

    [Fact]
    public void An_acknowledged_emergency_gives_the_rest_back()
    {
        using var folder = new Folder();
        Run.Of("add", "ferritin", "31", "ng/mL", "-o", folder["j.ndjson"]);
        using var json = JsonDocument.Parse(Run.Of("add", "flag", "chest-pain", "-o", folder["j.ndjson"], "--json").Out);
        Run.Of("assess", folder["j.ndjson"]).Out.ShouldNotContain("Ferritin");
        Run.Of("add", "acknowledge", json.RootElement.GetProperty("entry").GetProperty("id").GetString()!, "-o", folder["j.ndjson"]).Exit.ShouldBe(0);
        Run.Of("assess", folder["j.ndjson"]).Out.ShouldContain("Ferritin");
    }
}
