using System.Text.Json.Nodes;

namespace Sanguine.Interop.Tests.Fhir;

public sealed class ObservationTests
{
    private static ImportOutcome Read(params (string Field, JsonNode? Value)[] changes) =>
        An.Import(Some.Observation(changes).ToJsonString());

    [Theory]
    [InlineData("final", "final")]
    [InlineData("amended", "amended")]
    [InlineData("corrected", "amended")]
    [InlineData("preliminary", "preliminary")]
    [InlineData("entered-in-error", "entered-in-error")]
    [InlineData("unknown", "final")]
    public void A_status_becomes_one_of_the_journals_four(string given, string kept) =>
        Read(("status", given)).OnlyLab().Str("status").ShouldBe(kept);

    [Theory]
    [InlineData("registered")]
    [InlineData("cancelled")]
    public void What_was_never_measured_is_skipped_and_said(string status) =>
        Read(("status", status)).Skipped.ShouldHaveSingleItem().Why.ShouldStartWith(status);

    [Fact]
    public void A_status_nobody_knows_is_asked_about_once()
    {
        var outcome = An.Import(Some.Bundle(
            Some.Observation(("status", "unknown")),
            Some.Observation(("id", "o2"), ("status", "unknown"), ("effectiveDateTime", "2026-01-01"))));

        outcome.Of("lab.result").Length.ShouldBe(2);
        outcome.Questions.ShouldHaveSingleItem().Question.ShouldContain("2 of its results");
    }

    [Fact]
    public void Only_final_and_amended_results_decide()
    {
        string[] statuses = ["final", "amended", "corrected", "preliminary", "entered-in-error"];
        var outcome = An.Import(Some.Bundle([.. statuses.Select((status, i) =>
            Some.Observation(("id", $"o{i}"), ("status", status), ("effectiveDateTime", $"2026-01-0{i + 1}")))]));

        outcome.Entries.Record().Labs.Count(lab => lab.Decides).ShouldBe(3);
    }

    [Theory]
    [InlineData("http://loinc.org")]
    [InlineData("https://loinc.org")]
    [InlineData("http://loinc.org/")]
    [InlineData("urn:oid:2.16.840.1.113883.6.1")]
    [InlineData("2.16.840.1.113883.6.1")]
    [InlineData("LOINC")]
    [InlineData(null)]
    public void LOINC_is_known_by_any_of_its_names(string? system) =>
        Read(("code", Some.Concept((system, "2276-4", null)))).OnlyLab().Str("marker").ShouldBe("ferritin");

    [Theory]
    [InlineData("urn:oid:2.16.840.1.113883.6.103")]
    [InlineData("http://hospital.example.org/codes")]
    [InlineData("http://snomed.info/sct")]
    public void A_code_of_another_system_is_skipped_by_code_and_display(string system)
    {
        var outcome = Read(("code", Some.Concept((system, "FER1", "Ferritin"))));

        outcome.Entries.ShouldBeEmpty();
        outcome.Problems.ShouldBeEmpty();
        outcome.Skipped.ShouldHaveSingleItem().What.ShouldBe("code FER1 Ferritin");
    }

    [Fact]
    public void The_text_beside_a_code_is_never_believed()
    {
        Read(("code", Some.Loinc("14800-7", "Iron Saturation")), ("valueQuantity", Some.Quantity(60, "umol/L")))
            .OnlyLab()
            .Str("marker")
            .ShouldBe("tibc");
        Read(("code", Some.Loinc("48141-6", "Ferritin")))
            .Skipped.ShouldHaveSingleItem()
            .Why.ShouldBe("ferritin per red cell, not in serum");
        Read(("code", Some.Loinc("30249-7", "sTfR"))).Skipped.ShouldHaveSingleItem().Why.ShouldContain("barbiturates");
    }

    [Fact]
    public void A_mistyped_code_of_something_we_use_is_a_problem_and_of_something_else_is_said()
    {
        var problem = Read(("code", Some.Loinc("2276-5", "Ferritin"))).Problems.ShouldHaveSingleItem();
        problem.What.ShouldContain("2276-5 fails its check digit");
        problem.Field.ShouldBe("code");

        Read(("code", Some.Loinc("8302-3", "Body height")))
            .Skipped.ShouldHaveSingleItem()
            .Why.ShouldContain("check digit");
    }

    [Fact]
    public void A_right_code_beside_a_mistyped_one_is_enough() =>
        Read(("code", Some.Concept(("http://loinc.org", "2276-5", "Ferritin"), ("http://loinc.org", "2276-4", null))))
            .OnlyLab().Str("loinc").ShouldBe("2276-4");

    [Fact]
    public void Codes_of_two_tests_on_one_result_are_asked_about()
    {
        var question = Read(
            ("code", Some.Concept(("http://loinc.org", "2276-4", null), ("http://loinc.org", "2498-4", null))))
            .Questions.ShouldHaveSingleItem();

        question.Unread.ShouldBe(1);
        question.Question.ShouldContain("2498-4 iron");
    }

    [Fact]
    public void A_number_is_read_from_any_type_it_may_have()
    {
        Read(("valueQuantity", null), ("valueString", "<5 ng/mL")).OnlyLab().Str("comparator").ShouldBe("<");
        Read(("valueQuantity", null), ("valueInteger", 18)).OnlyLab().Num("value").ShouldBe(18);
        Read(("valueQuantity", new JsonObject { ["value"] = "18.5", ["unit"] = "ng/mL" }))
            .OnlyLab()
            .Num("value")
            .ShouldBe(18.5m);
        Read(
                (
                    "valueQuantity",
                    new JsonObject
                    {
                        ["value"] = 5,
                        ["comparator"] = "<",
                        ["unit"] = "ng/mL",
                    }))
            .OnlyLab()
            .Str("comparator")
            .ShouldBe("<");
        Read(("valueQuantity", null), ("valueCodeableConcept", new JsonObject { ["text"] = "Negative" }))
            .OnlyLab().Str("text").ShouldBe("Negative");
        Read(("valueQuantity", null), ("valueBoolean", true)).OnlyLab().Str("text").ShouldBe("yes");
        Read(
                ("valueQuantity", null),
                (
                    "valueRatio",
                    new JsonObject { ["numerator"] = Some.Quantity(1, ""), ["denominator"] = Some.Quantity(80, "") }))
            .OnlyLab()
            .Str("text")
            .ShouldBe("1:80");
    }

    [Fact]
    public void A_number_too_large_to_be_one_is_a_problem()
    {
        var outcome = An.Import(Some.Observation().ToJsonString().Replace("\"value\":18", "\"value\":1e400"));

        outcome.Problems.ShouldHaveSingleItem().Field.ShouldBe("value");
    }

    [Fact]
    public void The_UCUM_code_counts_before_the_printed_unit() =>
        Read(("valueQuantity", new JsonObject
        {
            ["value"] = 18, ["unit"] = "nanograms", ["system"] = "http://unitsofmeasure.org", ["code"] = "ng/mL",
        })).OnlyLab().Str("unit").ShouldBe("ng/mL");

    [Fact]
    public void A_code_that_is_no_UCUM_does_not_hide_the_printed_unit() =>
        Read(("valueQuantity", new JsonObject
        {
            ["value"] = 18, ["unit"] = "ng/mL", ["system"] = "http://hospital.example.org/units", ["code"] = "278",
        })).OnlyLab().Str("unit").ShouldBe("ng/mL");

    [Fact]
    public void A_unit_and_a_code_that_contradict_each_other_are_asked_about_and_neither_is_kept()
    {
        var outcome = Read(("code", Some.Loinc("718-7")), ("valueQuantity", new JsonObject
        {
            ["value"] = 12.4, ["unit"] = "g/dL", ["system"] = "http://unitsofmeasure.org", ["code"] = "g/L",
        }));

        outcome.OnlyLab().TryGetProperty("unit", out _).ShouldBeFalse();
        outcome.Questions.ShouldHaveSingleItem().Question.ShouldContain("written g/dL, its code is g/L");
    }

    [Fact]
    public void A_missing_unit_loses_nothing()
    {
        var outcome = Read(("valueQuantity", new JsonObject { ["value"] = 18 }));

        outcome.OnlyLab().Num("value").ShouldBe(18);
        outcome.Questions.ShouldHaveSingleItem().Unread.ShouldBe(0);
    }

    [Fact]
    public void No_value_and_no_reason_is_a_problem() =>
        Read(("valueQuantity", null)).Problems.ShouldHaveSingleItem().Field.ShouldBe("value");

    [Fact]
    public void A_heading_of_a_panel_is_no_missing_result() =>
        Read(("valueQuantity", null), ("hasMember", Some.List(Some.Ref("Observation/2"))))
            .Skipped.ShouldHaveSingleItem().Why.ShouldStartWith("a heading");

    [Fact]
    public void Components_are_results_of_their_own()
    {
        var outcome = Read(
            ("valueQuantity", null), ("code", Some.Loinc("50190-8")),
            ("component", Some.List(
                new JsonObject { ["code"] = Some.Loinc("2498-4"), ["valueQuantity"] = Some.Quantity(33, "ug/dL") },
                new JsonObject { ["code"] = Some.Loinc("2500-7"), ["valueQuantity"] = Some.Quantity(415, "ug/dL") },
                new JsonObject { ["code"] = Some.Loinc("9999-9"), ["valueQuantity"] = Some.Quantity(1, "1") })));

        outcome.Of("lab.result").Select(lab => lab.Str("marker")).ShouldBe(["iron", "tibc"], ignoreOrder: true);
        outcome.Read.ShouldBe(3);
        outcome.ShouldAddUp();
    }

    [Theory]
    [InlineData("effectiveDateTime", "2026-09-30", "2026-09-30")]
    [InlineData("effectiveInstant", "2026-09-30T05:40:00Z", "2026-09-30T05:40:00Z")]
    [InlineData("appliesDateTime", "2026-09-30", "2026-09-30")]
    [InlineData("issued", "2026-09-30T05:40:00.250Z", "2026-09-30T05:40:00Z")]
    [InlineData("effectiveDateTime", "2026-09-30T07:40:00", "2026-09-30T07:40:00+02:00")]
    public void The_day_of_the_draw_is_found_wherever_it_stands(string field, string written, string at) =>
        Read(("effectiveDateTime", null), (field, written)).Only().Json.Str("at").ShouldBe(at);

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-09")]
    [InlineData(null)]
    public void A_result_without_a_day_is_asked_about_and_not_stored(string? written)
    {
        var outcome = Read(("effectiveDateTime", written is null ? null : (JsonNode)written));

        outcome.Entries.ShouldBeEmpty();
        outcome.Questions.ShouldHaveSingleItem().Unread.ShouldBe(1);
    }

    [Fact]
    public void A_day_that_does_not_exist_is_a_problem() =>
        Read(("effectiveDateTime", "2026-02-30")).Problems.ShouldHaveSingleItem().Field.ShouldBe("effectiveDateTime");

    [Fact]
    public void Ranges_for_several_groups_keep_their_words_only()
    {
        var range = Read(
                (
                    "referenceRange",
                    Some.List(
                        new JsonObject
                        {
                            ["low"] = Some.Quantity(30, "ng/mL"),
                            ["high"] = Some.Quantity(400, "ng/mL"),
                            ["appliesTo"] = Some.List(new JsonObject { ["text"] = "men" }),
                        },
                        new JsonObject
                        {
                            ["text"] = "women 15-150",
                            ["appliesTo"] = Some.List(new JsonObject { ["text"] = "women" }),
                        })))
            .OnlyLab()
            .GetProperty("range");

        range.TryGetProperty("low", out _).ShouldBeFalse();
        range.Str("text").ShouldBe("30 ng/mL - 400 ng/mL; women 15-150");
    }

    [Fact]
    public void Bounds_in_another_unit_than_the_value_are_not_used() =>
        Read(("referenceRange", Some.List(new JsonObject { ["low"] = Some.Quantity(15, "ug/dL") })))
            .OnlyLab().GetProperty("range").TryGetProperty("low", out _).ShouldBeFalse();

    [Fact]
    public void Who_signed_a_result_is_no_laboratory() =>
        Read(("performer", Some.List(new JsonObject { ["reference"] = "Practitioner/1", ["display"] = "Dr A" })))
            .OnlyLab().TryGetProperty("lab", out _).ShouldBeFalse();

    [Theory]
    [InlineData("77386006", "http://snomed.info/sct", "yes")]
    [InlineData("LA15173-0", "http://loinc.org", "yes")]
    [InlineData("60001007", "http://snomed.info/sct", "no")]
    [InlineData("LA26683-5", "http://loinc.org", "no")]
    public void A_pregnancy_status_becomes_part_of_the_profile(string code, string system, string answer) =>
        Read(
                ("code", Some.Loinc("82810-3")),
                ("valueQuantity", null),
                ("valueCodeableConcept", Some.Concept((system, code, null))))
            .Of("profile.set")
            .ShouldHaveSingleItem()
            .Str("pregnancy")
            .ShouldBe(answer);

    [Fact]
    public void A_pregnancy_status_that_says_neither_is_skipped() =>
        Read(
            ("code", Some.Loinc("82810-3")),
            ("valueQuantity", null),
            ("valueCodeableConcept", Some.Concept(("http://loinc.org", "LA4489-6", "Unknown"))))
            .Skipped.ShouldHaveSingleItem()
            .What.ShouldBe("pregnancy status");
}
