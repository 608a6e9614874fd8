using System.Text.Json.Nodes;

namespace Sanguine.Interop.Tests.Fhir;

public sealed class PatientTests
{
    private static JsonObject Patient(string id, params (string, JsonNode?)[] fields) =>
        Some.Resource("Patient", [("id", id), ("subject", null), ("birthDate", "1980-01-01"), .. fields]);

    private static JsonObject Of(string reference, string id) =>
        Some.Observation(("id", id), ("subject", Some.Ref(reference)));

    [Fact]
    public void A_file_of_several_patients_is_refused_with_their_ids_and_how_to_choose()
    {
        var outcome = An.Import(Some.Bundle(Patient("a"), Patient("b"), Of("Patient/a", "1"), Of("Patient/b", "2")));

        outcome.Entries.ShouldBeEmpty();
        outcome.Read.ShouldBe(0);
        var problem = outcome.Problems.ShouldHaveSingleItem();
        problem.What.ShouldContain("a (2), b (2)");
        problem.Cure.ShouldContain("--patient");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Patient/a")]
    [InlineData("https://ehr.example.org/fhir/Patient/a")]
    [InlineData("MRN-1")]
    public void The_chosen_patient_is_read_and_nobody_else(string chosen)
    {
        var outcome = An.Import(
            Some.Bundle(
                Patient("a", ("identifier", Some.List(new JsonObject { ["value"] = "MRN-1" }))), Patient("b"),
                Of("Patient/a", "1"), Of("https://ehr.example.org/fhir/Patient/b", "2")),
            patient: chosen);

        outcome.Entries.Length.ShouldBe(2);
        outcome
            .Skipped.Select(s => s.What)
            .ShouldBe(["Patient of patient b", "Observation of patient b"], ignoreOrder: true);
        outcome.ShouldAddUp();
    }

    [Fact]
    public void A_patient_who_is_not_there_is_said_with_those_who_are() => An
        .Import(Some.Bundle(Patient("a"), Of("Patient/a", "1")), patient: "z")
        .Problems.ShouldHaveSingleItem().Cure.ShouldContain("a");

    [Fact]
    public void One_patient_named_in_many_ways_is_one()
    {
        var bundle = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["entry"] = new JsonArray(
                Entry(
                    "urn:uuid:0d9f2a51-0000-4000-8000-000000000001",
                    Patient("a", ("identifier", Some.List(new JsonObject { ["system"] = "urn:mrn", ["value"] = "77" })))
                ),
                Entry(null, Of("urn:uuid:0d9f2a51-0000-4000-8000-000000000001", "1")),
                Entry(null, Of("Patient/a", "2")),
                Entry(null, Of("https://x.example.org/Patient/a/_history/4", "3")),
                Entry(null, Of("Patient?identifier=urn:mrn%7C77", "4")),
                Entry(
                    null,
                    Some.Observation(
                        ("id", "5"),
                        (
                            "subject",
                            new JsonObject
                            {
                                ["type"] = "Patient",
                                ["identifier"] = new JsonObject { ["value"] = "77" },
                            }))),
                Entry(
                    null,
                    Some.Observation(
                        ("id", "6"),
                        ("subject", Some.Ref("#p")),
                        (
                            "contained",
                            Some.List(Patient("p", ("identifier", Some.List(new JsonObject { ["value"] = "77" }))))))),
                Entry(null, Some.Observation(("id", "7"), ("subject", null)))),
        };

        var outcome = An.Import(bundle.ToJsonString());

        outcome.Problems.ShouldBeEmpty();
        outcome.Of("lab.result").Length.ShouldBe(1);
        outcome.Skipped.Sum(s => s.Count).ShouldBe(6);
        outcome.ShouldAddUp();
    }

    [Fact]
    public void Contained_patients_of_two_names_are_two() =>
        An.Import(
                Some.Bundle(
                    Some.Observation(
                        ("id", "1"),
                        ("subject", Some.Ref("#p")),
                        ("contained", Some.List(Patient("p", ("birthDate", "1980-01-01"))))),
                    Some.Observation(
                        ("id", "2"),
                        ("subject", Some.Ref("#p")),
                        ("contained", Some.List(Patient("p", ("birthDate", "1990-01-01")))))))
            .Problems.ShouldHaveSingleItem()
            .What.ShouldContain("2 patients");

    [Fact]
    public void A_result_of_nobody_is_not_given_to_one_of_several() =>
        An.Import(
                Some.Bundle(
                    Of("Patient/a", "1"),
                    Of("Patient/b", "2"),
                    Some.Observation(("id", "3"), ("subject", null))),
                patient: "a")
            .Skipped.ShouldContain(s => s.Why.Contains("does not say whom it is about"));

    [Fact]
    public void A_device_is_no_patient()
    {
        var outcome = An.Import(Some.Bundle(Of("Patient/a", "1"), Of("Device/d", "2")));

        outcome.Entries.Length.ShouldBe(1);
        outcome.Skipped.ShouldHaveSingleItem().What.ShouldBe("Observation about a Device");
    }

    [Fact]
    public void Another_sex_than_female_or_male_is_left_out() => An
        .Import(Patient("a", ("gender", "other")).ToJsonString())
        .Of("profile.set").ShouldHaveSingleItem().TryGetProperty("sex", out _).ShouldBeFalse();

    [Fact]
    public void A_patient_who_tells_nothing_is_skipped() => An
        .Import(Patient("a", ("birthDate", null)).ToJsonString())
        .Skipped.ShouldHaveSingleItem().What.ShouldBe("Patient");

    [Fact]
    public void What_the_person_said_of_themself_stays_and_a_difference_is_asked_about()
    {
        var journal = An.Import(
            """{"kind":"profile.set","at":"2026-01-01","data":{"birthDate":"1985-05-05","sex":"female"}}""").Entries;

        var outcome = An.Import(
            Patient("a", ("gender", "female"), ("birthDate", "1980-01-01")).ToJsonString(),
            journal: journal);

        outcome.Entries.ShouldBeEmpty();
        var question = outcome.Questions.ShouldHaveSingleItem();
        question.Field.ShouldBe("birthDate");
        question.Question.ShouldContain("same person");
        outcome.ShouldAddUp();
    }

    private static JsonObject Entry(string? url, JsonObject resource)
    {
        var entry = new JsonObject { ["resource"] = resource };
        if (url is not null)
        {
            entry["fullUrl"] = url;
        }

        return entry;
    }

    [Theory]
    [InlineData("USA", "US")]
    [InlineData("us", "US")]
    [InlineData("UK", "GB")]
    [InlineData("Deutschland", "DE")]
    [InlineData("China", "CN")]
    [InlineData("Österreich", "AT")]
    public void A_country_becomes_its_code(string written, string code) => An
        .Import(Patient("a", ("address", Some.List(new JsonObject { ["country"] = written }))).ToJsonString())
        .Of("profile.set").ShouldHaveSingleItem().Str("country").ShouldBe(code);
}
