using System.Text.Json.Nodes;
using Sanguine.Knowledge;

namespace Sanguine.Interop.Tests.Fhir;

public sealed class MedicineTests
{
    private const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

    private static JsonObject Medicine(string type, string name, params (string, JsonNode?)[] fields) =>
        Some.Resource(
            type,
            [
                ("status", "active"),
                ("medicationCodeableConcept", new JsonObject { ["text"] = name }),
                (type == "MedicationRequest" ? "authoredOn" : "effectiveDateTime", "2026-01-05"),
                .. fields,
            ]);

    [Fact]
    public void A_statement_and_a_prescription_become_medicines()
    {
        var outcome = An.Import(
            Some.Bundle(
                Medicine(
                    "MedicationStatement",
                    "pramipexole",
                    ("effectiveDateTime", null),
                    ("effectivePeriod", new JsonObject { ["start"] = "2025-05-01", ["end"] = "2026-05-01" })),
                Medicine(
                    "MedicationRequest",
                    "Levothyroxine 75 ug",
                    (
                        "dosageInstruction",
                        Some.List(
                            new JsonObject
                            {
                                ["text"] = "one in the morning",
                                ["timing"] = new JsonObject
                                {
                                    ["repeat"] = new JsonObject { ["timeOfDay"] = Some.List("06:30:00", "06:30:00") },
                                },
                            })))));

        var statement = outcome.Of("medicine.set").Single(m => m.Str("name") == "pramipexole");
        (statement.Str("since"), statement.Str("until")).ShouldBe(("2025-05-01", "2026-05-01"));
        statement.TryGetProperty("prescribed", out _).ShouldBeFalse();
        var request = outcome.Of("medicine.set").Single(m => m.Str("name") == "Levothyroxine 75 ug");
        (request.Str("dose"), request.Str("prescribed")).ShouldBe(("one in the morning", "yes"));
        request.Texts("times").ShouldBe(["06:30"]);
    }

    [Fact]
    public void Codes_tell_the_class_and_a_code_the_table_knows_comes_first()
    {
        var outcome = An.Import(
            Medicine(
                    "MedicationRequest",
                    "x",
                    (
                        "medicationCodeableConcept",
                        new JsonObject
                        {
                            ["text"] = "Sinemet",
                            ["coding"] = Some.List(
                                new JsonObject { ["system"] = RxNorm, ["code"] = "99999999" },
                                new JsonObject { ["system"] = RxNorm, ["code"] = "6375" },
                                new JsonObject { ["system"] = "http://www.whocc.no/atc", ["code"] = "N04BA02" }),
                        }))
                .ToJsonString());

        var medicine = outcome.Of("medicine.set").ShouldHaveSingleItem();
        (medicine.Str("rxnorm"), medicine.Str("atc")).ShouldBe(("6375", "N04BA02"));
        Facts.Medicines.ClassOf(outcome.Entries.Record().Takings.ShouldHaveSingleItem()).ShouldBe("levodopa");
    }

    [Theory]
    [InlineData("entered-in-error")]
    [InlineData("cancelled")]
    [InlineData("draft")]
    [InlineData("on-hold")]
    [InlineData("not-taken")]
    public void What_is_not_taken_is_skipped(string status) =>
        An.Import(Medicine("MedicationRequest", "x", ("status", status)).ToJsonString())
            .Skipped.ShouldHaveSingleItem()
            .What.ShouldBe("x");

    [Fact]
    public void What_was_only_proposed_is_skipped() =>
        An.Import(Medicine("MedicationRequest", "x", ("intent", "proposal")).ToJsonString()).Entries.ShouldBeEmpty();

    [Fact]
    public void Prescriptions_that_follow_each_other_are_one_course()
    {
        JsonObject Renewal(int year, string status) =>
            Medicine(
                "MedicationRequest",
                "gabapentin",
                ("id", $"r{year}"),
                ("authoredOn", $"{year}-03-01"),
                ("status", status));
        var record = An.Import(
                Some.Bundle(Renewal(2026, "active"), Renewal(2024, "stopped"), Renewal(2025, "completed")))
            .Entries.Record();

        var taking = record.Takings.ShouldHaveSingleItem();
        taking.Since.ToString("uuuu-MM-dd", null).ShouldBe("2024-03-01");
        taking.Until.ShouldBeNull();
    }

    [Fact]
    public void One_that_still_runs_has_the_last_word_over_one_that_began_later_and_ended()
    {
        var record = An.Import(
                Some.Bundle(
                    Medicine("MedicationRequest", "gabapentin", ("id", "a"), ("authoredOn", "2026-01-01")),
                    Medicine(
                        "MedicationRequest",
                        "Gabapentin",
                        ("id", "b"),
                        ("authoredOn", "2026-05-01"),
                        ("status", "completed"))))
            .Entries.Record();

        record.Takings.ShouldHaveSingleItem().Until.ShouldBeNull();
    }

    [Fact]
    public void One_that_ended_on_an_unknown_day_is_not_taken_any_more() => An
        .Import(Medicine("MedicationRequest", "gabapentin", ("status", "completed")).ToJsonString())
        .Entries.Record().Takings.ShouldHaveSingleItem().Until.ShouldNotBeNull();

    [Fact]
    public void A_prescription_that_was_stopped_later_is_corrected()
    {
        var journal = An.Import(Medicine("MedicationRequest", "gabapentin").ToJsonString()).Entries.ToArray();
        var stopped = Medicine("MedicationRequest", "gabapentin", ("status", "stopped")).ToJsonString();

        var joined = journal.Joined(An.Import(stopped, journal: journal));
        joined.Record().Takings.ShouldHaveSingleItem().Until.ShouldNotBeNull();
        joined.Joined(An.Import(stopped, journal: joined)).Length.ShouldBe(joined.Length);
    }

    [Fact]
    public void A_medicine_by_reference_is_found_in_the_file_or_is_a_problem()
    {
        var request = Medicine(
            "MedicationRequest",
            "x",
            ("medicationCodeableConcept", null),
            ("medicationReference", Some.Ref("Medication/m")));
        var medication = Some.Resource(
            "Medication",
            ("id", "m"),
            ("subject", null),
            ("code", new JsonObject { ["text"] = "ropinirole" }));

        An.Import(Some.Bundle((JsonObject)request.DeepClone(), medication))
            .Of("medicine.set")
            .ShouldHaveSingleItem()
            .Str("name")
            .ShouldBe("ropinirole");
        An.Import(request.ToJsonString()).Problems.ShouldHaveSingleItem().Cure.ShouldContain("same file");
    }

    [Fact]
    public void A_contained_medicine_and_the_shape_of_R5_are_read()
    {
        var contained = Medicine(
            "MedicationStatement",
            "x",
            ("medicationCodeableConcept", null),
            ("medicationReference", Some.Ref("#m")),
            (
                "contained",
                Some.List(
                    Some.Resource(
                        "Medication",
                        ("id", "m"),
                        ("subject", null),
                        ("code", new JsonObject { ["text"] = "ropinirole" })))));
        var five = Medicine(
            "MedicationStatement",
            "x",
            ("medicationCodeableConcept", null),
            ("status", "recorded"),
            ("medication", new JsonObject { ["concept"] = new JsonObject { ["text"] = "rotigotine" } }));

        An.Import(contained.ToJsonString())
            .Of("medicine.set")
            .ShouldHaveSingleItem()
            .Str("name")
            .ShouldBe("ropinirole");
        An.Import(five.ToJsonString()).Of("medicine.set").ShouldHaveSingleItem().Str("name").ShouldBe("rotigotine");
    }

    [Fact]
    public void Iron_by_vein_that_was_given_is_an_infusion_with_its_dose()
    {
        var outcome = An.Import(Medicine(
            "MedicationAdministration", "x", ("status", "completed"), ("effectiveDateTime", "2026-02-03T10:00:00Z"),
            ("medicationCodeableConcept", Some.Concept((RxNorm, "1433693", "ferric carboxymaltose"))),
            ("dosage", new JsonObject { ["dose"] = Some.Quantity(750, "mg") })).ToJsonString());

        var entry = outcome.Only();
        entry.Kind.ShouldBe("infusion.given");
        (entry.Data.Str("product"), entry.Data.Num("mg")).ShouldBe(("ferric carboxymaltose", 750));
    }

    [Fact]
    public void Iron_by_vein_that_was_only_ordered_is_asked_about() => An
        .Import(Medicine("MedicationRequest", "Venofer 200 mg").ToJsonString())
        .Questions.ShouldHaveSingleItem().Question.ShouldContain("given");

    [Fact]
    public void Iron_by_mouth_is_a_medicine() =>
        An.Import(Medicine("MedicationStatement", "ferrous sulfate 325 mg").ToJsonString())
            .Only()
            .Kind.ShouldBe("medicine.set");

    [Fact]
    public void Another_dose_that_was_given_is_a_medicine_taken_once() => An
        .Import(Medicine("MedicationAdministration", "metoclopramide", ("status", "completed")).ToJsonString())
        .Only().Kind.ShouldBe("medicine.taken");

    [Theory]
    [InlineData("ferric carboxymaltose")]
    [InlineData("ferumoxytol")]
    [InlineData("iron sucrose")]
    [InlineData("iron dextran")]
    [InlineData("ferric derisomaltose")]
    [InlineData("sodium ferric gluconate")]
    [InlineData("iron infusion")]
    public void The_medicine_table_knows_every_iron_by_vein(string name) => An
        .Import(Medicine("MedicationAdministration", name, ("status", "completed")).ToJsonString())
        .Only().Kind.ShouldBe("infusion.given");

    [Fact]
    public void A_dose_without_a_medicine_or_a_day_or_that_was_not_given_is_told()
    {
        An.Import(Medicine("MedicationAdministration", "x", ("medicationCodeableConcept", null)).ToJsonString())
            .Problems.ShouldHaveSingleItem().Field.ShouldBe("medication");
        An.Import(Medicine("MedicationAdministration", "x", ("effectiveDateTime", null)).ToJsonString())
            .Questions.ShouldHaveSingleItem().Unread.ShouldBe(1);
        An.Import(Medicine("MedicationAdministration", "x", ("status", "not-done")).ToJsonString())
            .Skipped.ShouldHaveSingleItem().Why.ShouldBe("it was not given");
    }

    [Fact]
    public void A_medicine_without_any_day_is_asked_about() => An
        .Import(Medicine("MedicationStatement", "x", ("effectiveDateTime", null)).ToJsonString())
        .Questions.ShouldHaveSingleItem().Question.ShouldContain("Since when");

    [Fact]
    public void A_statement_that_iron_by_vein_was_given_is_an_infusion_and_its_grams_are_milligrams()
    {
        var infusion = An.Import(Medicine(
            "MedicationStatement", "Injectafer", ("status", "completed"),
            ("dosage", Some.List(new JsonObject { ["doseAndRate"] = Some.List(new JsonObject { ["doseQuantity"] = Some.Quantity(1, "g") }) })))
            .ToJsonString()).Only();

        infusion.Kind.ShouldBe("infusion.given");
        infusion.Data.Num("mg").ShouldBe(1000);
    }

    [Fact]
    public void A_dose_in_numbers_is_written_down_where_there_are_no_words() => An
        .Import(Medicine("MedicationStatement", "x", ("dosage", Some.List(new JsonObject { ["doseQuantity"] = Some.Quantity(75, "ug") }))).ToJsonString())
        .Only().Data.Str("dose").ShouldBe("75 ug");
}
