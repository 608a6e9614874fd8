using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.Assessment;

namespace Sanguine.Interop.Fhir;

/// <summary>Who the person is, and what they have, as FHIR.</summary>
internal static class PersonResources
{
    private static readonly string[] IronConditions = ["iron-allergy", "iron-intolerance"];

    private static readonly (string System, string Uri)[] Systems =
    [
        ("snomed", "http://snomed.info/sct"), ("icd10", "http://hl7.org/fhir/sid/icd-10-cm"),
        ("icd11", "http://id.who.int/icd/release/11/mms"), ("icd9", "http://hl7.org/fhir/sid/icd-9-cm"),
    ];

    public static JsonObject Patient(Profile profile)
    {
        var patient = new JsonObject { ["resourceType"] = "Patient", ["id"] = FhirBundle.Person };
        if (profile.Name is { } name)
        {
            patient["name"] = new JsonArray(new JsonObject { ["text"] = name });
        }

        if (profile.Sex is { } sex)
        {
            patient["gender"] = sex == Sex.Female ? "female" : "male";
        }

        if (profile.BirthDate is { } birth)
        {
            patient["birthDate"] = LocalDatePattern.Iso.Format(birth);
        }
        else if (profile.BirthYear is { } year)
        {
            patient["birthDate"] = $"{year:0000}";
        }

        if (profile.Country is { } country)
        {
            patient["address"] = new JsonArray(new JsonObject { ["country"] = country });
        }

        return patient;
    }

    public static IEnumerable<JsonObject> Pregnancy(Profile profile)
    {
        if (profile is { Pregnancy: { } pregnant } && (profile.PregnancyAsOf ?? profile.PregnancyToldOn) is { } told)
        {
            yield return new()
            {
                ["resourceType"] = "Observation",
                ["status"] = "final",
                ["code"] = FhirBundle.Concept("pregnancy status", ("http://loinc.org", PregnancyStatus.Loinc)),
                ["subject"] = FhirBundle.Subject(),
                ["effectiveDateTime"] = LocalDatePattern.Iso.Format(told),
                ["valueCodeableConcept"] = FhirBundle.Concept(
                    pregnant ? "pregnant" : "not pregnant",
                    ("http://snomed.info/sct", pregnant ? "77386006" : "60001007")),
            };
        }
    }

    public static IEnumerable<JsonObject> Conditions(
        Profile profile, ConditionTable table, LocalDate on, ImmutableArray<Skipped>.Builder leftOut)
    {
        foreach (var condition in profile.Conditions.Except(IronConditions))
        {
            if (CodeOf(condition, table) is not { } code)
            {
                leftOut.Add(new(condition, "no code is known for it", 1));
                continue;
            }

            yield return new()
            {
                ["resourceType"] = "Condition",
                ["clinicalStatus"] = FhirBundle.Concept(
                    "active",
                    ("http://terminology.hl7.org/CodeSystem/condition-clinical", "active")),
                ["verificationStatus"] = FhirBundle.Concept(
                    "confirmed", ("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed")),
                ["code"] = FhirBundle.Concept(condition, code),
                ["subject"] = FhirBundle.Subject(),
                ["recordedDate"] = LocalDatePattern.Iso.Format(on),
            };
        }
    }

    public static IEnumerable<JsonObject> Allergies(Profile profile, LocalDate on)
    {
        foreach (var condition in IronConditions.Where(profile.Conditions.Contains))
        {
            yield return Allergy("iron", "medication", condition == "iron-allergy" ? "allergy" : "intolerance", on);
        }

        foreach (var food in profile.Allergies)
        {
            yield return Allergy(food, "food", "allergy", on);
        }
    }

    private static JsonObject Allergy(string substance, string category, string type, LocalDate on) =>
        new()
        {
            ["resourceType"] = "AllergyIntolerance",
            ["clinicalStatus"] = FhirBundle.Concept(
                "active",
                ("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "active")),
            ["type"] = type,
            ["category"] = new JsonArray(category),
            ["code"] = FhirBundle.Concept(substance),
            ["patient"] = FhirBundle.Subject(),
            ["recordedDate"] = LocalDatePattern.Iso.Format(on),
        };

    private static (string System, string? Code)? CodeOf(string condition, ConditionTable table)
    {
        var codes = table.CodesOf(condition).ToArray();
        foreach (var (system, uri) in Systems)
        {
            if (codes.FirstOrDefault(code => code.System == system) is { } found)
            {
                return (uri, found.Code);
            }
        }

        return null;
    }
}
