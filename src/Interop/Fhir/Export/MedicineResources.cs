using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.Medicines;

namespace Sanguine.Interop.Fhir;

/// <summary>What is taken, and what was given, as FHIR.</summary>
internal static class MedicineResources
{
    private const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

    private const string Atc = "http://www.whocc.no/atc";

    public static JsonObject Statement(Taking taking, LocalDate on, ImmutableArray<Skipped>.Builder leftOut)
    {
        if (!taking.Elemental.IsEmpty)
        {
            leftOut.Add(new($"amounts of the elements in {taking.Name}", "FHIR has no field for them", 1));
        }

        var period = new JsonObject { ["start"] = LocalDatePattern.Iso.Format(taking.Since) };
        if (taking.Until is { } until)
        {
            period["end"] = LocalDatePattern.Iso.Format(until);
        }

        var statement = new JsonObject
        {
            ["resourceType"] = "MedicationStatement",
            ["id"] = taking.EntryId,
            ["identifier"] = OwnEntry.Identifier(taking.EntryId),
            ["status"] = taking.Until < on ? "completed" : "active",
            ["medicationCodeableConcept"] = FhirBundle.Concept(taking.Name, (RxNorm, taking.RxNorm), (Atc, taking.Atc)),
            ["subject"] = FhirBundle.Subject(),
            ["effectivePeriod"] = period,
        };
        if (taking.Dose is not null || !taking.Times.IsEmpty)
        {
            statement["dosage"] = new JsonArray(Dosage(taking));
        }

        return statement;
    }

    public static JsonObject Infusion(Infusion infusion)
    {
        var administration = new JsonObject
        {
            ["resourceType"] = "MedicationAdministration",
            ["status"] = "completed",
            ["medicationCodeableConcept"] = FhirBundle.Concept(infusion.Product ?? "iron infusion", (Atc, "B03AC")),
            ["subject"] = FhirBundle.Subject(),
            ["effectiveDateTime"] = LocalDatePattern.Iso.Format(infusion.On),
        };
        if (infusion.Mg is { } mg)
        {
            administration["dosage"] = new JsonObject
            {
                ["dose"] = new JsonObject
                {
                    ["value"] = mg,
                    ["unit"] = "mg",
                    ["system"] = "http://unitsofmeasure.org",
                    ["code"] = "mg",
                },
            };
        }

        return administration;
    }

    public static JsonObject Transfusion(LocalDate on) => new()
    {
        ["resourceType"] = "Procedure",
        ["status"] = "completed",
        ["code"] = FhirBundle.Concept("transfusion of a blood product", ("http://snomed.info/sct", "116859006")),
        ["subject"] = FhirBundle.Subject(),
        ["performedDateTime"] = LocalDatePattern.Iso.Format(on),
    };

    private static JsonObject Dosage(Taking taking)
    {
        var dosage = new JsonObject();
        if (taking.Dose is { } dose)
        {
            dosage["text"] = dose;
        }

        if (!taking.Times.IsEmpty)
        {
            dosage["timing"] = new JsonObject
            {
                ["repeat"] = new JsonObject
                {
                    ["timeOfDay"] = new JsonArray([
                        .. taking.Times.Select(time => JsonValue.Create(LocalTimePattern.ExtendedIso.Format(time))),
                    ]),
                },
            };
        }

        return dosage;
    }
}
