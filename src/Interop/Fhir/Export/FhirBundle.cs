using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace Sanguine.Interop.Fhir;

/// <summary>A bundle, and what of the journal it could not carry.</summary>
public sealed record FhirExport(string Json, ImmutableArray<Skipped> LeftOut);

/// <summary>
/// Writes a person's record as one FHIR R4 Bundle (a collection): Patient, results, conditions, allergies, medicines,
/// infusions and transfusions. Reading it again gives the same results; what came out of a journal is known again in
/// it.
/// </summary>
public static class FhirBundle
{
    internal const string Person = "person";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="on">
    /// The day of the export: conditions stand as recorded then, medicines as taken or no longer taken.
    /// </param>
    public static FhirExport Write(CareRecord record, ImportTables tables, LocalDate on)
    {
        var leftOut = ImmutableArray.CreateBuilder<Skipped>();
        JsonObject[] resources =
        [
            PersonResources.Patient(record.Profile),
            .. record.Labs.OrderBy(lab => lab.DrawnAt.Instant).ThenBy(lab => lab.EntryId, StringComparer.Ordinal)
                .Select(lab => ResultResource.Of(lab, tables.Markers, leftOut)).OfType<JsonObject>(),
            .. PersonResources.Pregnancy(record.Profile),
            .. PersonResources.Conditions(record.Profile, tables.Conditions, on, leftOut),
            .. PersonResources.Allergies(record.Profile, on),
            .. record.Takings.Select(taking => MedicineResources.Statement(taking, on, leftOut)),
            .. record.Infusions.Select(MedicineResources.Infusion),
            .. record.Transfusions.Select(MedicineResources.Transfusion),
        ];
        var bundle = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "collection",
            ["entry"] = new JsonArray([.. resources.Select(Entry)]),
        };
        return new(bundle.ToJsonString(Indented) + "\n", leftOut.ToImmutable());
    }

    internal static JsonObject Subject() => new() { ["reference"] = $"Patient/{Person}" };

    internal static JsonObject Concept(string text, params ReadOnlySpan<(string System, string? Code)> codings)
    {
        var list = new JsonArray();
        foreach (var (system, code) in codings)
        {
            if (code is not null)
            {
                list.Add(new JsonObject { ["system"] = system, ["code"] = code });
            }
        }

        var concept = new JsonObject();
        if (list.Count > 0)
        {
            concept["coding"] = list;
        }

        concept["text"] = text;
        return concept;
    }

    // Only ids that are UUIDs can be named by urn:uuid.
    private static JsonObject Entry(JsonObject resource)
    {
        var entry = new JsonObject();
        if (Guid.TryParse((string?)resource["id"], out var id))
        {
            entry["fullUrl"] = $"urn:uuid:{id}";
        }

        entry["resource"] = resource;
        return entry;
    }
}
