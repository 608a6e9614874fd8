using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime.Text;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Interop.Fhir;

/// <summary>One result as an Observation, with the laboratory's own value, unit and range.</summary>
internal static class ResultResource
{
    private const string Ucum = "http://unitsofmeasure.org";

    /// <summary>The observation; null for a result that no code can name, which is told.</summary>
    public static JsonObject? Of(LabResult lab, MarkerTable markers, ImmutableArray<Skipped>.Builder leftOut)
    {
        var marker = markers.ById(lab.MarkerId) ?? markers.ByLoinc(lab.Loinc)?.Marker;
        if (marker is null && lab.Loinc is null)
        {
            leftOut.Add(new(lab.MarkerId ?? "a result without a name", "no code is known for it", 1));
            return null;
        }

        var unit = Unit.Normalize(lab.Unit) is { } spelled ? marker?.Find(spelled) : null;
        var observation = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["id"] = lab.EntryId,
            ["identifier"] = OwnEntry.Identifier(lab.EntryId),
        };
        if (Extensions(lab) is { Count: > 0 } extensions)
        {
            observation["extension"] = extensions;
        }

        observation["status"] = lab.Status;
        observation["category"] = new JsonArray(FhirBundle.Concept(
            "laboratory", ("http://terminology.hl7.org/CodeSystem/observation-category", "laboratory")));
        observation["code"] = FhirBundle.Concept(
            marker?.Id ?? lab.Loinc!,
            ("http://loinc.org", lab.Loinc ?? Code(marker!, unit)),
            (OwnEntry.MarkerSystem, marker?.Id));
        observation["subject"] = FhirBundle.Subject();
        observation["effectiveDateTime"] = Imported.Written(lab.DrawnAt);
        observation["issued"] = InstantPattern.ExtendedIso.Format(lab.Recorded);
        if (lab.Lab is { } laboratory)
        {
            observation["performer"] = new JsonArray(
                new JsonObject { ["type"] = "Organization", ["display"] = laboratory });
        }

        if (lab.Value is { } value)
        {
            observation["valueQuantity"] = Quantity(value, lab.Unit, unit?.Unit);
        }
        else if (lab.Text is { } text)
        {
            observation["valueString"] = text;
        }

        if (lab.Method is { } method)
        {
            observation["method"] = FhirBundle.Concept(method);
        }

        if (Range(lab) is { } range)
        {
            observation["referenceRange"] = new JsonArray(range);
        }

        return observation;
    }

    /// <summary>A code we emit whose property fits the unit; none rather than a mass code for a molar value.</summary>
    private static string? Code(Marker marker, MarkerUnit? unit) =>
        marker
            .Codes.FirstOrDefault(code =>
                code.Emitted && (code.Property is null || unit is null || code.Property == unit.Property))
            ?.Loinc;

    private static JsonObject Quantity(Amount value, string? given, string? code)
    {
        var quantity = new JsonObject { ["value"] = value.Value };
        if (!value.IsExact)
        {
            quantity["comparator"] = Amount.Symbol(value.Comparator);
        }

        if (given is not null)
        {
            quantity["unit"] = given;
        }

        if (code is not null)
        {
            quantity["system"] = Ucum;
            quantity["code"] = code;
        }

        return quantity;
    }

    private static JsonObject? Range(LabResult lab)
    {
        var range = new JsonObject();
        if (lab.Range?.Low is { } low)
        {
            range["low"] = Quantity(new(low), lab.Unit, null);
        }

        if (lab.Range?.High is { } high)
        {
            range["high"] = Quantity(new(high), lab.Unit, null);
        }

        if (lab.Range?.Text is { } text)
        {
            range["text"] = text;
        }

        return range.Count == 0 ? null : range;
    }

    private static JsonArray Extensions(LabResult lab)
    {
        var extensions = new JsonArray();
        if (lab.Fasting is { } fasting)
        {
            extensions.Add(new JsonObject { ["url"] = OwnEntry.Fasting, ["valueBoolean"] = fasting });
        }

        foreach (
            var (url, number) in new[]
            {
                (OwnEntry.IronFree, lab.IronFreeHours),
                (OwnEntry.Febrile, lab.FebrileWithinDays),
            })
        {
            if (number is { } known)
            {
                extensions.Add(new JsonObject { ["url"] = url, ["valueDecimal"] = known });
            }
        }

        return extensions;
    }
}
