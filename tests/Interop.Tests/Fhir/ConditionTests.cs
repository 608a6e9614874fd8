using System.Text.Json.Nodes;

namespace Sanguine.Interop.Tests.Fhir;

public sealed class ConditionTests
{
    private const string Hemochromatosis = "399187006";

    private static JsonObject Condition(string code, params (string, JsonNode?)[] fields) => Some.Resource(
        "Condition", [("id", $"c{code}"), ("code", Some.Snomed(code)), ("recordedDate", "2026-02-01"), .. fields]);

    private static JsonObject Word(string code) => Some.Concept(("http://terminology.hl7.org/x", code, null));

    private static string[] Conditions(ImportOutcome outcome) =>
        outcome
            .Of("profile.set")
            .SelectMany(p => p.TryGetProperty("conditions", out _) ? p.Texts("conditions") : [])
            .ToArray();

    [Theory]
    [InlineData("http://snomed.info/sct", "32914008", "restless-legs")]
    [InlineData("urn:oid:2.16.840.1.113883.6.96", "32914008", "restless-legs")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", "G25.81", "restless-legs")]
    [InlineData("http://fhir.de/CodeSystem/bfarm/icd-10-gm", "G25.8 G", "restless-legs")]
    [InlineData("urn:oid:2.16.840.1.113883.6.103", "333.94", "restless-legs")]
    [InlineData("http://id.who.int/icd/release/11/mms", "7A80", "restless-legs")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", "Z99.2", "dialysis")]
    public void A_diagnosis_is_known_by_the_codes_of_several_systems(string system, string code, string id) =>
        Conditions(An.Import(Condition("0", ("code", Some.Concept((system, code, null)))).ToJsonString()))
            .ShouldBe([id]);

    [Fact]
    public void All_diagnoses_of_a_file_are_one_entry()
    {
        var outcome = An.Import(Some.Bundle(Condition("32914008"), Condition("396331005"), Condition(Hemochromatosis)));

        outcome.Only().Kind.ShouldBe("profile.set");
        Conditions(outcome).ShouldBe(["celiac", "hemochromatosis", "restless-legs"]);
        outcome.Kept.ShouldBe(3);
        outcome.ShouldAddUp();
    }

    [Fact]
    public void What_the_person_has_already_is_kept_beside_it()
    {
        var journal = An.Import(
            """{"kind":"profile.set","at":"2026-09-01","recorded":"2026-09-01T10:00:00Z","data":{"conditions":["gout"],"noConditions":["celiac"]}}"""
        ).Entries;
        var text = Condition("32914008").ToJsonString();

        var outcome = An.Import(text, journal: journal);
        var joined = journal.Joined(outcome);
        joined.Record().Profile.Conditions.ShouldBe(["gout", "restless-legs"], ignoreOrder: true);
        joined.Record().Profile.NoConditions.ShouldBe(["celiac"]);

        An.Import(text, journal: joined).Entries.Select(e => e.Id).ShouldBe(outcome.Entries.Select(e => e.Id));
    }

    [Fact]
    public void A_condition_that_was_taken_out_by_hand_does_not_come_back_with_the_same_file()
    {
        var text = Condition("32914008").ToJsonString();
        var journal = An.Import(text)
            .Entries.AddRange(
                An.Import(
                    """{"kind":"profile.set","at":"2026-09-01","recorded":"2026-09-01T10:00:00Z","data":{"conditions":[]}}"""
                ).Entries);

        journal.Joined(An.Import(text, journal: journal)).Record().Profile.Conditions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("refuted", "active")]
    [InlineData("entered-in-error", "active")]
    [InlineData("provisional", "active")]
    [InlineData("differential", "active")]
    [InlineData("confirmed", "resolved")]
    [InlineData("confirmed", "remission")]
    [InlineData("confirmed", "inactive")]
    public void What_is_refuted_unconfirmed_or_over_is_skipped(string verification, string clinical)
    {
        var asConcept = An.Import(
            Condition(Hemochromatosis, ("verificationStatus", Word(verification)), ("clinicalStatus", Word(clinical)))
                .ToJsonString());
        var asCode = An.Import(
            Condition(Hemochromatosis, ("verificationStatus", verification), ("clinicalStatus", clinical))
                .ToJsonString());

        asConcept.Entries.ShouldBeEmpty();
        asCode.Entries.ShouldBeEmpty();
        asCode.Skipped.ShouldHaveSingleItem().What.ShouldContain(Hemochromatosis);
    }

    [Theory]
    [InlineData("active")]
    [InlineData("recurrence")]
    [InlineData("relapse")]
    public void What_is_present_counts(string clinical) =>
        Conditions(An.Import(Condition(Hemochromatosis, ("clinicalStatus", Word(clinical))).ToJsonString()))
            .ShouldBe(["hemochromatosis"]);

    [Fact]
    public void A_diagnosis_without_a_code_or_of_another_kind_is_skipped()
    {
        An.Import(Condition("0", ("code", new JsonObject { ["text"] = "Hemochromatosis" })).ToJsonString())
            .Skipped.ShouldHaveSingleItem()
            .Why.ShouldContain("words alone");
        An.Import(Condition("38341003").ToJsonString())
            .Skipped.ShouldHaveSingleItem()
            .Why.ShouldContain("does not use");
    }

    [Fact]
    public void A_diagnosis_without_any_day_is_asked_about() => An
        .Import(Condition(Hemochromatosis, ("recordedDate", null)).ToJsonString())
        .Questions.ShouldHaveSingleItem().Unread.ShouldBe(1);

    [Fact]
    public void A_diagnosis_of_being_pregnant_holds_from_its_day_on()
    {
        var entry = An.Import(Condition("77386006", ("clinicalStatus", "active")).ToJsonString()).Only();

        entry.Data.Str("pregnancy").ShouldBe("yes");
        entry.At.ToString().ShouldBe("2026-02-01");
    }

    [Fact]
    public void An_allergy_to_iron_withholds_and_an_allergy_to_a_food_is_listed()
    {
        JsonObject Allergy(string id, string text, string category, string? type = null) =>
            Some.Resource(
                "AllergyIntolerance",
                ("id", id),
                ("subject", null),
                ("patient", Some.Ref("Patient/p1")),
                ("recordedDate", "2026-02-01"),
                ("category", Some.List(category)),
                ("type", type),
                ("code", new JsonObject { ["text"] = text }));
        var outcome = An.Import(
            Some.Bundle(
                Allergy("1", "Venofer", "medication"),
                Allergy("2", "ferrous sulfate", "medication", "intolerance"),
                Allergy("3", "Allergy to peanuts (finding)", "food"),
                Allergy("4", "Penicillin", "medication"),
                Allergy("5", "Fermented soy", "environment")));

        Conditions(outcome).ShouldBe(["iron-allergy", "iron-intolerance"]);
        outcome.Of("profile.set").ShouldHaveSingleItem().Texts("allergies").ShouldBe(["peanuts"]);
        outcome.Skipped.Length.ShouldBe(2);
        outcome.ShouldAddUp();
    }

    [Fact]
    public void An_allergy_of_DSTU2_shape_is_read() =>
        An.Import(
                Some.Resource(
                        "AllergyIntolerance",
                        ("subject", null),
                        ("patient", Some.Ref("Patient/p1")),
                        ("recordedDate", "2014-02-01"),
                        ("status", "active"),
                        ("category", "food"),
                        ("substance", new JsonObject { ["text"] = "Egg" }))
                    .ToJsonString())
            .Of("profile.set")
            .ShouldHaveSingleItem()
            .Texts("allergies")
            .ShouldBe(["egg"]);

    [Fact]
    public void Transfusions_dialysis_and_bariatric_surgery_are_told_by_procedures()
    {
        JsonObject Procedure(string id, string code, params (string, JsonNode?)[] fields) =>
            Some.Resource(
                "Procedure",
                [
                    ("id", id),
                    ("status", "completed"),
                    ("code", Some.Snomed(code)),
                    ("performedDateTime", "2026-03-01"),
                    .. fields,
                ]);
        var outcome = An.Import(
            Some.Bundle(
                Procedure("1", "116859006"),
                Procedure("2", "302497006"),
                Procedure("3", "430715008"),
                Procedure("4", "116859006", ("status", "not-done")),
                Procedure("5", "73761001")));

        outcome.Entries.Select(e => e.Kind).ShouldBe(["transfusion.given", "profile.set"], ignoreOrder: true);
        Conditions(outcome).ShouldBe(["bariatric-surgery", "dialysis"]);
        outcome
            .Skipped.Select(s => s.Why)
            .ShouldBe(["it was not done", "Sanguine does not use this procedure"], ignoreOrder: true);
    }

    [Fact]
    public void A_transfusion_that_was_entered_in_error_is_withdrawn_where_it_was_kept()
    {
        JsonObject Procedure(string status) => Some.Resource(
            "Procedure", ("status", status), ("code", Some.Snomed("116859006")), ("performedDateTime", "2026-03-01"));
        var journal = An.Import(Procedure("completed").ToJsonString()).Entries.ToArray();
        journal.Record().Transfusions.Length.ShouldBe(1);

        var error = Procedure("entered-in-error").ToJsonString();
        var joined = journal.Joined(An.Import(error, journal: journal));
        joined.Record().Transfusions.ShouldBeEmpty();
        joined.Joined(An.Import(error, journal: joined)).Length.ShouldBe(joined.Length);
        An.Import(error).Skipped.ShouldHaveSingleItem().Why.ShouldBe("entered in error");
    }

    [Theory]
    [InlineData("http://www.nlm.nih.gov/research/umls/rxnorm", "24947")]
    [InlineData("http://www.nlm.nih.gov/research/umls/rxnorm", "1433693")]
    [InlineData("http://www.whocc.no/atc", "B03AC")]
    [InlineData("http://www.whocc.no/atc", "B03AA07")]
    public void An_allergy_to_iron_is_known_by_its_codes(string system, string code) => Conditions(An.Import(Some.Resource(
        "AllergyIntolerance", ("subject", null), ("patient", Some.Ref("Patient/p1")), ("recordedDate", "2026-02-01"),
        ("code", Some.Concept((system, code, null)))).ToJsonString())).ShouldBe(["iron-allergy"]);

    [Theory]
    [InlineData("refuted", "active")]
    [InlineData("entered-in-error", null)]
    [InlineData(null, "inactive")]
    public void An_allergy_that_is_not_there_is_skipped(string? verification, string? clinical) => An
        .Import(Some.Resource(
            "AllergyIntolerance", ("patient", Some.Ref("Patient/p1")), ("recordedDate", "2026-02-01"),
            ("code", new JsonObject { ["text"] = "iron" }),
            ("verificationStatus", verification is null ? null : Word(verification)),
            ("clinicalStatus", clinical is null ? null : Word(clinical))).ToJsonString())
        .Skipped.ShouldHaveSingleItem().What.ShouldBe("AllergyIntolerance iron");

    [Fact]
    public void Something_that_happened_on_an_unknown_day_is_asked_about()
    {
        JsonObject[] undated =
        [
            Some.Resource("AllergyIntolerance", ("patient", Some.Ref("Patient/p1")), ("code", new JsonObject { ["text"] = "iron" })),
            Some.Resource("Procedure", ("status", "completed"), ("code", Some.Snomed("116859006"))),
            Condition("77386006", ("recordedDate", null)),
        ];
        foreach (var resource in undated)
        {
            var outcome = An.Import(resource.ToJsonString());
            outcome.Entries.ShouldBeEmpty();
            outcome.Questions.ShouldHaveSingleItem().Unread.ShouldBe(1);
        }
    }

    [Fact]
    public void A_dialysis_that_was_entered_in_error_and_a_condition_that_ended_do_not_count()
    {
        An.Import(Some.Resource(
            "Procedure", ("status", "entered-in-error"), ("code", Some.Snomed("302497006")), ("performedDateTime", "2026-03-01")).ToJsonString())
            .Skipped.ShouldHaveSingleItem().Why.ShouldBe("entered in error");
        An.Import(Condition(Hemochromatosis, ("abatementDateTime", "2026-05-01")).ToJsonString())
            .Skipped.ShouldHaveSingleItem().Why.ShouldBe("it has ended");
    }
}
