using System.Text.Json.Nodes;

namespace Sanguine.Interop.Fhir;

/// <summary>How the blood was drawn, where the specimen or our own export tells it.</summary>
internal static class Sampling
{
    public static void Put(FhirReading reading, FhirResource resource, JsonObject data)
    {
        var specimen = reading.References.Find(resource, resource.Json.Get("specimen"));
        var fasting = specimen?.Json.Get("collection")?.Get("fastingStatusCodeableConcept") is { } status
            ? Coding.Of(status).Select(coding => coding.Code).FirstOrDefault() switch
            {
                "F" => true,
                "NF" => false,
                _ => null,
            }
            : OwnEntry.Extension(resource.Json, OwnEntry.Fasting)?.Bool("valueBoolean");
        if (fasting is { } known)
        {
            data["fasting"] = Imported.YesNo(known);
        }

        foreach (var (field, url) in OwnEntry.Numbers)
        {
            if (
                OwnEntry.Extension(resource.Json, url)?.Get("valueDecimal") is { } value
                && value.TryDecimal() is { } number)
            {
                data[field] = number;
            }
        }
    }
}
