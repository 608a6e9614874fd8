using System.Text.Json.Nodes;
using Sanguine.Interop.Text;
using Sanguine.Journal;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// Reads single doses that were given: iron by vein as an infusion, anything else as a medicine taken once.
/// </summary>
internal static class Administrations
{
    public static void Read(FhirReading reading, FhirResource resource)
    {
        if (MedicineConcept.Of(resource, reading.References, reading.Tables.Medicines) is not { } medicine)
        {
            reading.Tally.Report(resource.Problem("medication", "it does not say which medicine was given",
                "put the Medication it refers to into the same file, or add the dose by hand"));
            return;
        }

        var label = Plain.Quote(medicine.Name);
        var status = resource.Json.Status("status");
        if (status is "not-done" or "on-hold" or "stopped" || resource.Json.Bool("wasNotGiven") == true)
        {
            reading.Tally.Skip(label, "it was not given");
        }
        else if (
            FhirMoment.FirstDay(
                resource.Json,
                reading.Zone,
                "effectiveDateTime",
                "effectivePeriod",
                "effectiveTimeDateTime",
                "effectiveTimePeriod",
                "occurenceDateTime",
                "occurencePeriod")
            is not { } at)
        {
            reading.Tally.Ask(resource.Question("effectiveDateTime", $"On which day was '{label}' given?", 1));
        }
        else if (medicine.IsIronByVein)
        {
            Infusion(reading, resource, medicine, at, status == "entered-in-error");
        }
        else
        {
            Add(
                reading,
                resource,
                "medicine.taken",
                at,
                new() { ["name"] = medicine.Name },
                label,
                status == "entered-in-error");
        }
    }

    public static void Infusion(
        FhirReading reading,
        FhirResource resource,
        MedicineConcept medicine,
        When at,
        bool isRetraction)
    {
        var data = new JsonObject { ["product"] = medicine.Name };
        if (Dosage.Milligrams(resource.Json) is { } mg)
        {
            data["mg"] = mg;
        }

        Add(reading, resource, "infusion.given", at, data, Plain.Quote(medicine.Name), isRetraction);
    }

    private static void Add(
        FhirReading reading,
        FhirResource resource,
        string kind,
        When at,
        JsonObject data,
        string label,
        bool isRetraction)
    {
        reading.Tally.Keep();
        reading.Add(reading.Read(resource, kind, kind, at, reading.Updated(resource.Json), data, label) with
        {
            IsVersioned = true,
            IsRetraction = isRetraction,
        });
    }
}
