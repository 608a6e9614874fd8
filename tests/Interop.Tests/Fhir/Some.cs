using System.Text.Json.Nodes;

namespace Sanguine.Interop.Tests.Fhir;

/// <summary>Small FHIR resources to be bent for a test.</summary>
internal static class Some
{
    /// <summary>
    /// A final ferritin of 18 ng/mL of Patient/p1; each field can be replaced, added, or taken out with null.
    /// </summary>
    public static JsonObject Observation(params (string Field, JsonNode? Value)[] changes)
    {
        var observation = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["id"] = "o1",
            ["status"] = "final",
            ["code"] = Loinc("2276-4"),
            ["subject"] = Ref("Patient/p1"),
            ["effectiveDateTime"] = "2026-09-30T07:40:00+02:00",
            ["valueQuantity"] = Quantity(18, "ng/mL"),
        };
        return Changed(observation, changes);
    }

    public static JsonObject Resource(string type, params (string Field, JsonNode? Value)[] fields) =>
        Changed(
            new()
            {
                ["resourceType"] = type,
                ["id"] = $"{type.ToLowerInvariant()}-1",
                ["subject"] = Ref("Patient/p1"),
            },
            fields);

    public static JsonObject Loinc(string code, string? display = null) =>
        Concept(("http://loinc.org", code, display));

    public static JsonObject Concept(params (string? System, string Code, string? Display)[] codings)
    {
        var list = new JsonArray();
        foreach (var (system, code, display) in codings)
        {
            var coding = new JsonObject { ["code"] = code };
            if (system is not null)
            {
                coding["system"] = system;
            }

            if (display is not null)
            {
                coding["display"] = display;
            }

            list.Add(coding);
        }

        return new() { ["coding"] = list };
    }

    public static JsonObject Snomed(string code) => Concept(("http://snomed.info/sct", code, null));

    public static JsonObject Quantity(decimal value, string unit) => new() { ["value"] = value, ["unit"] = unit };

    public static JsonObject Ref(string reference) => new() { ["reference"] = reference };

    public static JsonArray List(params JsonNode[] items) => new(items);

    public static string Bundle(params JsonObject[] resources) => new JsonObject
    {
        ["resourceType"] = "Bundle",
        ["type"] = "collection",
        ["entry"] = new JsonArray([.. resources.Select(resource => new JsonObject { ["resource"] = resource })]),
    }.ToJsonString();

    private static JsonObject Changed(JsonObject resource, (string Field, JsonNode? Value)[] changes)
    {
        foreach (var (field, value) in changes)
        {
            if (value is null)
            {
                resource.Remove(field);
            }
            else
            {
                resource[field] = value;
            }
        }

        return resource;
    }
}
