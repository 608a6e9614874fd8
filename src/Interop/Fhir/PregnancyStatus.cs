using System.Text.Json;
using System.Text.Json.Nodes;
using Sanguine.Journal;

namespace Sanguine.Interop.Fhir;

/// <summary>Whether somebody is pregnant, as an observation (LOINC 82810-3) or a diagnosis tells it.</summary>
internal static class PregnancyStatus
{
    public const string Loinc = "82810-3";

    public static bool Is(JsonElement holder) =>
        Coding
            .Of(holder.Get("code"))
            .Any(coding => coding is { System: CodeSystem.Loinc or CodeSystem.None, Code: Loinc });

    public static void Read(FhirReading reading, FhirResource resource, JsonElement holder)
    {
        var status = LabStatus.Of(resource.Json.Status("status"));
        if (status.Status is not ("final" or "amended"))
        {
            reading.Tally.Skip("pregnancy status", status.Skip ?? $"its status is {status.Status}");
            return;
        }

        // SNOMED CT 77386006 pregnant, 60001007 not pregnant; LOINC answers LA15173-0 and LA26683-5.
        var answer = Coding.Of(holder.Get("valueCodeableConcept")).Select(coding => coding.Code switch
        {
            "77386006" or "LA15173-0" => "yes",
            "60001007" or "LA26683-5" => "no",
            _ => null,
        }).FirstOrDefault(known => known is not null);
        if (answer is null)
        {
            reading.Tally.Skip("pregnancy status", "neither pregnant nor not pregnant");
            return;
        }

        Keep(
            reading, resource, answer,
            FhirMoment.FirstDay(
                resource.Json, reading.Zone, "effectiveDateTime", "effectivePeriod", "effectiveInstant", "issued"));
    }

    /// <summary>A diagnosis of being pregnant: it holds from its day on, as long as a pregnancy lasts.</summary>
    public static void Read(FhirReading reading, FhirResource condition) =>
        Keep(
            reading,
            condition,
            "yes",
            FhirMoment.FirstDay(
                condition.Json,
                reading.Zone,
                "onsetDateTime",
                "onsetPeriod",
                "recordedDate",
                "assertedDate",
                "dateRecorded"));

    private static void Keep(FhirReading reading, FhirResource resource, string answer, When? told)
    {
        if (told is not { } at)
        {
            reading.Tally.Ask(resource.Question("effectiveDateTime", "On which day was the pregnancy told of?", 1));
            return;
        }

        var data = new JsonObject { ["pregnancy"] = answer };
        reading.Tally.Keep();
        reading.Add(reading.Read(
            resource, $"pregnancy|{answer}", "profile.set", at,
            FhirMoment.FirstDay(resource.Json, reading.Zone, "issued")?.Instant, data, "pregnancy status"));
    }
}
