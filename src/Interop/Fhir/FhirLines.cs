using System.Collections.Immutable;
using System.Text.Json;

namespace Sanguine.Interop.Fhir;

/// <summary>Reads the NDJSON of a bulk export: one resource a line; a broken line costs itself only.</summary>
internal static class FhirLines
{
    private static readonly Dictionary<string, int> NoLines = [];

    public static ImmutableArray<FhirResource> Resources(string text, Tally tally)
    {
        var resources = ImmutableArray.CreateBuilder<FhirResource>();
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan()[range].Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            var (json, broken) = FhirDocument.Parse(line.ToString());
            if (json is { ValueKind: JsonValueKind.Object } resource && resource.Str("resourceType") is not null)
            {
                resources.AddRange(new ResourceWalk(NoLines, number, tally).In(resource));
            }
            else
            {
                tally.Report(
                    new(
                        number,
                        null,
                        "line",
                        broken is not null
                            ? $"this is not JSON (character {broken.BytePositionInLine + 1})"
                            : "this line is no FHIR resource",
                        "write one resource on one line, or take the line out"));
            }
        }

        return resources.ToImmutable();
    }
}
