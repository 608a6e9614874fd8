namespace Sanguine.Interop.Tests.Fhir;

public sealed class HospitalTests
{
    [Fact]
    public void An_R4_search_of_a_hospital_is_read_with_all_its_warts()
    {
        var outcome = An.ImportOf("hospital-r4.json");

        outcome.Format.ShouldBe("fhir-bundle");
        outcome.Problems.ShouldBeEmpty();
        outcome.ShouldAddUp();
        outcome
            .Of("lab.result")
            .Select(lab => (lab.Str("marker"), lab.Str("status")))
            .ShouldBe(
                [
                    ("ferritin", "final"),
                    ("hemoglobin", "amended"),
                    ("crp", "preliminary"),
                    ("iron", "entered-in-error"),
                ],
                ignoreOrder: true);
        outcome
            .Skipped.Select(s => (s.What, s.Why))
            .ShouldContain(("Immunization × 2", "Sanguine does not use this kind of resource"));
        outcome.Skipped.ShouldContain(s => s.What == "LOINC 2276-4" && s.Why.Contains("another id"));
        outcome.Skipped.ShouldContain(s => s.What == "LOINC 2500-7" && s.Why == "cancelled: it was not measured");
        outcome.Skipped.ShouldContain(s => s.What == "LOINC 2500-7" && s.Why == "no value: sample too small");
        outcome.Skipped.ShouldContain(s => s.What == "LOINC 8480-6 Systolic");
    }

    [Fact]
    public void A_result_keeps_what_the_laboratory_said()
    {
        var outcome = An.ImportOf("hospital-r4.json");

        var entry = outcome.Entries.Single(e => e.Data.Str("marker") == "ferritin");
        entry.Json.Str("at").ShouldBe("2026-09-30T07:40:00-05:00");
        entry.Json.Str("recorded").ShouldBe("2026-10-01T15:00:00Z");
        entry.Source.ShouldBe("import:hospital-r4.json");
        entry.Json.Str("original")!.ShouldContain("\"id\":\"o1\"");
        entry.Data.Str("loinc").ShouldBe("2276-4");
        entry.Data.Num("value").ShouldBe(18);
        entry.Data.Str("unit").ShouldBe("ng/mL");
        entry.Data.Str("lab").ShouldBe("County Laboratory");
        entry.Data.Str("method").ShouldBe("Roche ECLIA");
        entry.Data.Str("note").ShouldBe("slightly lipemic");
        entry.Data.Str("fasting").ShouldBe("yes");
        entry.Data.GetProperty("range").Num("low").ShouldBe(15);
        entry.Data.GetProperty("range").Str("text").ShouldBe("15 - 150 ng/mL");
        var crp = outcome.Of("lab.result").Single(lab => lab.Str("marker") == "crp");
        (crp.Str("comparator"), crp.Str("value"), crp.Str("unit")).ShouldBe(("<", "5", "mg/L"));
        crp.GetProperty("range").Num("high").ShouldBe(5);
    }

    [Fact]
    public void The_person_is_taken_over_without_address_and_telephone()
    {
        var person = An.ImportOf("hospital-r4.json").Entries.Single(e => e.Kind == "profile.set");

        person.Data.Str("name").ShouldBe("Anna M Example");
        person.Data.Str("birthDate").ShouldBe("1984-05-02");
        person.Data.Str("sex").ShouldBe("female");
        person.Data.Str("country").ShouldBe("US");
        person.Json.GetRawText().ShouldNotContain("Main Street");
        person.Json.GetRawText().ShouldNotContain("555");
    }

    [Fact]
    public void A_DSTU2_bundle_is_read()
    {
        var outcome = An.ImportOf("hospital-dstu2.json");

        outcome.Problems.ShouldBeEmpty();
        outcome.ShouldAddUp();
        var ferritin = outcome.Of("lab.result").Single(lab => lab.Str("marker") == "ferritin");
        ferritin.Str("note").ShouldBe("checked twice");
        ferritin.Str("status").ShouldBe("final");
        ferritin.GetProperty("range").Num("low").ShouldBe(30);
        outcome.Questions.ShouldHaveSingleItem().Field.ShouldBe("status");
        var hemoglobin = outcome.Entries.Single(e => e.Data.Str("marker") == "hemoglobin");
        hemoglobin.Json.Str("at").ShouldBe("2014-03-03T08:00:00+01:00");
        hemoglobin.Data.Str("lab").ShouldBe("Old Lab");
        var order = outcome.Of("medicine.set").ShouldHaveSingleItem();
        (order.Str("rxnorm"), order.Str("since"), order.Str("until"), order.Str("dose"), order.Str("prescribed"))
            .ShouldBe(("310325", "2014-01-05", "2014-06-05", "1 daily", "yes"));
        outcome.Skipped.ShouldContain(s => s.What == "pramipexole" && s.Why == "it was not taken");
        outcome.Of("profile.set").ShouldContain(p => p.Str("birthYear") == "1955");
        outcome
            .Of("profile.set")
            .Single(p => p.TryGetProperty("conditions", out _))
            .Texts("conditions")
            .ShouldBe(["hemochromatosis"]);
    }

    [Fact]
    public void An_STU3_transaction_of_urns_is_read()
    {
        var outcome = An.ImportOf("hospital-stu3.json");

        outcome.Problems.ShouldBeEmpty();
        outcome.ShouldAddUp();
        var iron = outcome.OnlyLab();
        (iron.Str("marker"), iron.Str("loinc"), iron.Str("unit"), iron.Str("note"))
            .ShouldBe(("iron", "14798-3", "µmol/l", "after night shift"));
        outcome.Questions.ShouldBeEmpty();
        var levothyroxine = outcome.Of("medicine.set").ShouldHaveSingleItem();
        (levothyroxine.Str("name"), levothyroxine.Str("rxnorm")).ShouldBe(("Levothyroxine", "10582"));
        levothyroxine.Texts("times").ShouldBe(["06:30"]);
        outcome.Skipped.ShouldContain(s => s.What == "mirtazapine");
    }

    [Fact]
    public void One_broken_line_of_a_bulk_export_costs_itself_only()
    {
        var outcome = An.ImportOf("bulk.ndjson");

        outcome.Format.ShouldBe("fhir-ndjson");
        outcome.Of("lab.result").Select(lab => lab.Str("marker")).ShouldBe(["ferritin", "tibc"], ignoreOrder: true);
        outcome.Problems.Select(p => p.Line).ShouldBe([3, 6]);
        outcome.Problems.ShouldAllBe(p => p.Cure.Length > 0);
        outcome.ShouldAddUp();
    }

    [Theory]
    [InlineData("hospital-r4.json")]
    [InlineData("hospital-dstu2.json")]
    [InlineData("hospital-stu3.json")]
    [InlineData("bulk.ndjson")]
    public void Reading_a_hospitals_file_twice_adds_nothing(string fixture)
    {
        var first = An.ImportOf(fixture);
        var second = An.ImportOf(fixture, journal: first.Entries);

        second.Entries.Select(Journal.JournalText.Line).ShouldBe(first.Entries.Select(Journal.JournalText.Line));
        second.ShouldAddUp();
    }

    [Theory]
    [InlineData("hospital-r4.json")]
    [InlineData("hospital-dstu2.json")]
    public void The_engine_has_nothing_to_complain_about_what_was_imported(string fixture) =>
        An.ImportOf(fixture).Entries.Record().Problems.ShouldBeEmpty();

    [Fact]
    public void A_fault_is_found_by_its_line_and_its_path()
    {
        var text = File.ReadAllText(An.PathOf("hospital-r4.json")).Replace("\"value\": 12.4", "\"value\": -12.4");

        var problem = An.Import(text).Problems.ShouldHaveSingleItem();
        problem.Path.ShouldBe("entry[4].resource Observation/o3");
        text.Split('\n')[problem.Line!.Value - 1].ShouldContain("\"resource\": {");
        text.Split('\n')[problem.Line.Value + 1].ShouldContain("o3");
    }
}
