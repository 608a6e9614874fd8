using NodaTime;
using Sanguine.Interop.Fhir;
using Sanguine.Journal;

namespace Sanguine.Interop.Tests.Fhir;

public sealed class FhirBundleTests
{
    private const string Journal = """
        {"id":"0d9f2a51-0000-4000-8000-000000000001","kind":"profile.set","at":"2026-01-01","data":{"name":"Anna","birthDate":"1984-05-02","sex":"female","country":"US","pregnancy":"yes","conditions":["restless-legs","celiac","g6pd-deficiency","iron-intolerance"],"allergies":["peanuts"]}}
        {"id":"0d9f2a51-0000-4000-8000-000000000002","kind":"lab.result","at":"2026-01-02T07:40:00+01:00","recorded":"2026-01-03T00:00:00Z","data":{"marker":"ferritin","value":18.5,"unit":"ng/mL","range":{"low":15,"high":150,"text":"15-150"},"lab":"City Lab","method":"Roche","fasting":"yes","ironFreeHours":12,"febrileWithinDays":40}}
        {"id":"0d9f2a51-0000-4000-8000-000000000003","kind":"lab.result","at":"2026-01-02","data":{"marker":"ferritin","value":5,"comparator":"<","unit":"pmol/L"}}
        {"id":"0d9f2a51-0000-4000-8000-000000000004","kind":"lab.result","at":"2026-01-02","data":{"marker":"crp","text":"negative","status":"preliminary"}}
        {"id":"0d9f2a51-0000-4000-8000-000000000005","kind":"lab.result","at":"2026-01-02","data":{"loinc":"2498-4","value":8,"unit":"umol/L","status":"amended"}}
        {"id":"0d9f2a51-0000-4000-8000-000000000006","kind":"lab.result","at":"2026-01-02","data":{"marker":"aura","value":1}}
        {"id":"0d9f2a51-0000-4000-8000-000000000007","kind":"medicine.set","at":"2025-01-02","data":{"name":"Levothyroxine 75 ug","rxnorm":"10582","dose":"75 ug","times":["06:30"]}}
        {"id":"0d9f2a51-0000-4000-8000-000000000008","kind":"infusion.given","at":"2025-03-02","data":{"product":"ferric carboxymaltose","mg":750}}
        {"id":"0d9f2a51-0000-4000-8000-000000000009","kind":"transfusion.given","at":"2024-03-02","data":{}}
        {"id":"0d9f2a51-0000-4000-8000-00000000000a","kind":"supplement.set","at":"2025-03-02","data":{"product":"Iron bisglycinate","elemental":{"iron":25}}}
        """;

    private static readonly LocalDate On = new(2026, 11, 20);

    private static readonly Entry[] Entries = [.. An.Import(Journal).Entries];

    private static FhirExport Export() => FhirBundle.Write(Entries.Record(), An.Tables, On);

    [Fact]
    public void Reading_an_export_gives_the_same_results()
    {
        var before = Entries.Record().Labs.Where(lab => lab.MarkerId != "aura").ToDictionary(lab => lab.EntryId);
        var after = An.Import(Export().Json).Entries.Record();

        after.Labs.Length.ShouldBe(before.Count);
        foreach (var lab in after.Labs)
        {
            var given = before[lab.EntryId];
            (lab with { Loinc = given.Loinc, MarkerId = given.MarkerId, Range = null }).ShouldBe(
                given with
                {
                    Range = null,
                });
            (lab.MarkerId ?? An.Tables.Markers.ByLoinc(lab.Loinc)?.Marker.Id).ShouldBe(given.MarkerId ?? "iron");
            lab.Range.ShouldBe(given.Range);
        }
    }

    [Fact]
    public void Reading_an_export_gives_the_same_person()
    {
        var (before, after) = (Entries.Record(), An.Import(Export().Json).Entries.Record());

        after.Profile.BirthDate.ShouldBe(before.Profile.BirthDate);
        after.Profile.Sex.ShouldBe(before.Profile.Sex);
        after.Profile.Country.ShouldBe("US");
        after.Profile.Pregnancy.ShouldBe(true);
        after.Profile.Conditions.ShouldBe(["celiac", "iron-intolerance", "restless-legs"], ignoreOrder: true);
        after.Profile.Allergies.ShouldBe(["peanuts"]);
        after.Takings.Single(t => t.RxNorm == "10582").Times.ShouldBe([new LocalTime(6, 30)]);
        after.Infusions.ShouldBe(before.Infusions);
        after.Transfusions.ShouldBe(before.Transfusions);
    }

    [Fact]
    public void Reading_an_export_into_its_own_journal_adds_no_result_twice()
    {
        var joined = Entries.Joined(An.Import(Export().Json, journal: Entries));

        joined
            .Count(e => e.Kind is "lab.result" or "medicine.set" or "entry.corrected")
            .ShouldBe(Entries.Count(e => e.Kind is "lab.result" or "medicine.set"));
        joined.Record().Profile.Conditions.ShouldBe(Entries.Record().Profile.Conditions);
    }

    [Fact]
    public void Exporting_twice_gives_the_same_bytes() => Export().Json.ShouldBe(Export().Json);

    [Fact]
    public void A_molar_value_is_not_given_a_code_of_mass()
    {
        var json = Export().Json;

        json.ShouldContain("2276-4");
        var molar = An.Import(json).Entries.Single(e => e.Data.Str("unit") == "pmol/L");
        molar.Data.Str("loinc").ShouldNotBe("2276-4");
    }

    [Fact]
    public void What_FHIR_cannot_carry_is_told() =>
        Export()
            .LeftOut.Select(s => s.What)
            .ShouldBe(["aura", "g6pd-deficiency", "amounts of the elements in Iron bisglycinate"], ignoreOrder: true);
}
