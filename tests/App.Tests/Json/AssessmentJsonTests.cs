using System.Text.Json.Nodes;
using Sanguine.App.Json;

namespace Sanguine.App.Tests.Json;

public sealed class AssessmentJsonTests
{
    private static JsonNode Assess(string journal, string language = "en", bool si = false) => JsonNode.Parse(JsonText.Of(json =>
        AssessmentJson.Write(
            json, ReviewCare.Of(JournalFile.Of("j", journal), KnowledgeNow.Value, Berlin.At(), null),
            KnowledgeNow.Value.Words(language, si))))!;

    private static string Lab(string marker, string value, string unit, string more = "") =>
        $$$"""{"kind":"lab.result","at":"2026-10-12","data":{"marker":"{{{marker}}}","value":{{{value}}},"unit":"{{{unit}}}"{{{more}}}}}""";

    [Fact]
    public void Values_are_numbers_in_the_canonical_unit_whatever_was_given_and_whatever_is_shown()
    {
        foreach (var si in (ReadOnlySpan<bool>)[true, false])
        {
            var reading = Assess(Lab("hemoglobin", "13.30", "g/dL", ""","range":{"low":12,"high":15.5}"""), si: si)["readings"]![0]!;
            reading["value"]!.ToJsonString().ShouldBe("133");
            reading["unit"]!.GetValue<string>().ShouldBe("g/L");
            reading["given"]!.ToJsonString().ShouldBe("""{"value":13.3,"unit":"g/dL","range":{"low":12,"high":15.5,"text":null}}""");
            reading["comparator"].ShouldBeNull();
        }
    }

    [Fact]
    public void A_comparator_stays_beside_its_bound()
    {
        var reading = Assess(Lab("ferritin", "5", "ng/mL", ",\"comparator\":\"<\""))["readings"]![0]!;
        reading["value"]!.ToJsonString().ShouldBe("5");
        reading["comparator"]!.GetValue<string>().ShouldBe("<");
    }

    [Fact]
    public void A_computed_saturation_has_nothing_given_and_no_more_digits_than_it_deserves()
    {
        var readings = Assess(Lab("iron", "33", "ug/dL") + "\n" + Lab("tibc", "415", "ug/dL"))["readings"]!.AsArray();
        var saturation = readings.Single(reading => reading!["marker"]!.GetValue<string>() == "tsat")!;
        saturation["given"].ShouldBeNull();
        saturation["value"]!.ToJsonString().ShouldBe("7.95180722892");
    }

    [Fact]
    public void A_range_that_makes_no_sense_is_not_written() =>
        Assess(Lab("ferritin", "31", "ng/mL", ""","range":{"low":0,"high":0}"""))["readings"]![0]!["given"]!["range"].ShouldBeNull();

    [Fact]
    public void Texts_follow_the_language_and_the_units()
    {
        var runner = Examples.Read(Examples.First).Text;
        Person(Assess(runner)).ShouldContain("31\u202fng/mL");
        Person(Assess(runner, si: true)).ShouldContain("31\u202fµg/L");
        Person(Assess(runner, "zh")).ShouldContain("铁蛋白");

        static string Person(JsonNode assessment) => assessment["findings"]!.AsArray()
            .Single(card => card!["code"]!.GetValue<string>() == "R-ADULT-ORAL")!["person"]!.GetValue<string>();
    }

    [Fact]
    public void Danger_is_told_apart_from_findings()
    {
        var overload = Assess(Examples.Read("overload").Text);
        Codes("safety").ShouldContain("S-IRON-STOP");
        Codes("findings").ShouldNotContain("S-IRON-STOP");

        string[] Codes(string list) => [.. overload[list]!.AsArray().Select(card => card!["code"]!.GetValue<string>())];
    }

    [Fact]
    public void The_same_journal_gives_the_same_bytes_in_any_order_of_its_lines()
    {
        var lines = Examples.Read("overload").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assess(string.Join('\n', lines.Reverse())).ToJsonString().ShouldBe(Assess(string.Join('\n', lines)).ToJsonString());
    }
}
