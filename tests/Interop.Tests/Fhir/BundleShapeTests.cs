using System.Text.Json.Nodes;

namespace Sanguine.Interop.Tests.Fhir;

public sealed class BundleShapeTests
{
    [Theory]
    [InlineData("collection")]
    [InlineData("searchset")]
    [InlineData("transaction")]
    [InlineData("batch")]
    [InlineData("document")]
    [InlineData("history")]
    public void Every_type_of_bundle_is_read(string type) => An
        .Import(Some.Bundle(Some.Observation()).Replace("collection", type))
        .OnlyLab().Num("value").ShouldBe(18);

    [Fact]
    public void A_bundle_inside_a_bundle_is_read() => An
        .Import(Some.Bundle(JsonNode.Parse(Some.Bundle(Some.Observation()))!.AsObject()))
        .OnlyLab().Num("value").ShouldBe(18);

    [Fact]
    public void A_list_of_resources_is_read()
    {
        var outcome = An.Import(
            $"[{Some.Observation().ToJsonString()},{Some.Observation(("id", "o2"), ("effectiveDateTime", "2026-01-01")).ToJsonString()}]"
        );

        outcome.Format.ShouldBe("fhir-resource");
        outcome.Entries.Length.ShouldBe(2);
    }

    [Fact]
    public void A_result_that_stands_in_a_report_and_in_the_bundle_is_one()
    {
        var outcome = An.Import(
            Some.Bundle(
                Some.Resource(
                    "DiagnosticReport",
                    ("contained", Some.List(Some.Observation(("id", "c1"), ("subject", null)))),
                    ("result", Some.List(Some.Ref("#c1")))),
                Some.Observation()));

        outcome.Of("lab.result").Length.ShouldBe(1);
        outcome.Skipped.ShouldContain(s => s.Why == "the same result of the same moment under another id");
        outcome.ShouldAddUp();
    }

    [Fact]
    public void A_result_without_a_day_takes_it_from_its_report() =>
        An.Import(
                Some.Bundle(
                    Some.Resource(
                        "DiagnosticReport",
                        ("effectiveDateTime", "2026-03-03"),
                        ("result", Some.List(Some.Ref("Observation/o1")))),
                    Some.Observation(("effectiveDateTime", null))))
            .Of("lab.result")
            .Length.ShouldBe(1);

    [Fact]
    public void A_result_without_a_day_takes_it_from_its_panel_and_the_panel_from_its_report()
    {
        var outcome = An.Import(
            Some.Bundle(
                Some.Resource(
                    "DiagnosticReport",
                    ("effectiveDateTime", "2026-03-03"),
                    ("result", Some.List(Some.Ref("Observation/panel"))),
                    ("performer", Some.List(new JsonObject { ["display"] = "City Lab" }))),
                Some.Observation(
                    ("id", "panel"),
                    ("code", Some.Loinc("50190-8")),
                    ("valueQuantity", null),
                    ("effectiveDateTime", null),
                    ("hasMember", Some.List(Some.Ref("Observation/o1"), Some.Ref("Observation/panel")))),
                Some.Observation(("effectiveDateTime", null))));

        outcome.Only().At.ToString().ShouldBe("2026-03-03");
        outcome.OnlyLab().Str("lab").ShouldBe("City Lab");
    }

    [Fact]
    public void A_report_that_is_only_an_attachment_is_said() =>
        An.Import(
                Some.Resource(
                        "DiagnosticReport",
                        ("presentedForm", Some.List(new JsonObject { ["contentType"] = "application/pdf" })))
                    .ToJsonString())
            .Skipped.ShouldHaveSingleItem()
            .Why.ShouldContain("no results as data");

    [Fact]
    public void Of_a_history_the_newest_version_stands()
    {
        JsonObject Version(int number, decimal value, string status) =>
            Some.Observation(
                (
                    "meta",
                    new JsonObject { ["versionId"] = $"{number}", ["lastUpdated"] = $"2026-10-0{number}T00:00:00Z" }),
                ("status", status),
                ("valueQuantity", Some.Quantity(value, "ng/mL")));
        var outcome = An.Import(
            Some.Bundle(Version(1, 18, "preliminary"), Version(3, 81, "amended"), Version(2, 18, "final")));

        outcome.OnlyLab().Num("value").ShouldBe(81);
        outcome.Skipped.ShouldHaveSingleItem().Count.ShouldBe(2);
        outcome.ShouldAddUp();
    }

    [Fact]
    public void A_page_of_several_says_that_there_are_more()
    {
        var bundle = JsonNode.Parse(Some.Bundle(Some.Observation()))!.AsObject();
        bundle["link"] = Some.List(new JsonObject { ["relation"] = "next", ["url"] = "https://ehr.example.org/page2" });

        var outcome = An.Import(bundle.ToJsonString());
        outcome.Skipped.ShouldHaveSingleItem().What.ShouldBe("further pages");
        outcome.ShouldAddUp();
    }

    [Fact]
    public void What_was_deleted_at_its_source_is_said()
    {
        var bundle = JsonNode.Parse(Some.Bundle(Some.Observation()))!.AsObject();
        bundle["entry"]!
            .AsArray()
            .Add(
                new JsonObject
                {
                    ["request"] = new JsonObject { ["method"] = "DELETE", ["url"] = "Observation/9" },
                });

        An.Import(bundle.ToJsonString()).Skipped.ShouldHaveSingleItem().What.ShouldBe("Observation/9");
    }

    [Fact]
    public void Comments_trailing_commas_and_half_characters_do_not_stop_the_reading()
    {
        var text = Some.Observation(("note", Some.List(new JsonObject { ["text"] = "x" }))).ToJsonString()
            .Replace("\"x\"", "\"half \\ud83d of one, \\ud83d\\ude00 whole, \\\\ud83d no escape\"")
            .Replace("{\"resourceType\"", "{ /* exported */ \"resourceType\"");

        An.Import(text[..^1] + ",}")
            .OnlyLab()
            .Str("note")
            .ShouldBe("half \ufffd of one, \ud83d\ude00 whole, \\ud83d no escape");
    }

    [Fact]
    public void Parameters_that_carry_resources_are_read() => An
        .Import(new JsonObject
        {
            ["resourceType"] = "Parameters",
            ["parameter"] = Some.List(new JsonObject { ["name"] = "return", ["resource"] = Some.Observation() }, new JsonObject()),
        }.ToJsonString())
        .OnlyLab().Num("value").ShouldBe(18);

    [Fact]
    public void A_panel_of_STU3_shape_gives_its_day_to_its_members() => An
        .Import(Some.Bundle(
            Some.Observation(
                ("id", "panel"), ("code", Some.Loinc("50190-8")), ("valueQuantity", null),
                ("related", Some.List(new JsonObject { ["type"] = "has-member", ["target"] = Some.Ref("Observation/o1") }))),
            Some.Observation(("effectiveDateTime", null))))
        .Only().At.Date.Day.ShouldBe(30);
}
