using System.Text.Json;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// Finds every resource of a file: in bundles, in bundles inside bundles, in lists, and contained in others.
/// </summary>
internal sealed class ResourceWalk(IReadOnlyDictionary<string, int> lines, int? onlyLine, Tally tally)
{
    public IEnumerable<FhirResource> In(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array ? List(root, "", null) : One(root, "", null, null);

    private IEnumerable<FhirResource> List(JsonElement list, string path, FhirResource? holder) => list
        .EnumerateArray()
        .SelectMany((json, index) => One(json, $"{path}[{index}]", null, holder));

    private IEnumerable<FhirResource> One(JsonElement json, string path, string? fullUrl, FhirResource? holder)
    {
        if (json.Str("resourceType") is not { } type)
        {
            yield break;
        }

        if (type is "Bundle" or "Parameters")
        {
            foreach (var resource in type == "Bundle" ? Entries(json, path) : Parameters(json, path))
            {
                yield return resource;
            }

            yield break;
        }

        var found = new FhirResource(
            json, type, fullUrl, path, onlyLine ?? (lines.TryGetValue(path, out var line) ? line : null), holder);
        yield return found;
        if (json.Get("contained") is { ValueKind: JsonValueKind.Array } contained)
        {
            foreach (var inner in List(contained, Join(path, "contained"), found))
            {
                yield return inner;
            }
        }
    }

    private IEnumerable<FhirResource> Entries(JsonElement bundle, string path)
    {
        if (bundle.All("link").Any(link => link.Str("relation") == "next"))
        {
            tally.Remark(
                "further pages",
                "the bundle names a next page that is not in this file: export all pages to read the rest");
        }

        foreach (var (entry, index) in bundle.All("entry").Select((entry, index) => (entry, index)))
        {
            if (entry.Get("resource") is { } resource)
            {
                foreach (var found in One(resource, Join(path, $"entry[{index}].resource"), entry.Str("fullUrl"), null))
                {
                    yield return found;
                }
            }
            else if (entry.Get("request")?.Str("method") == "DELETE")
            {
                tally.Remark(
                    $"{entry.Get("request")?.Str("url") ?? "an entry"}",
                    "deleted at its source; what was imported of it before stays until you withdraw it");
            }
        }
    }

    private IEnumerable<FhirResource> Parameters(JsonElement parameters, string path) => parameters
        .All("parameter")
        .SelectMany((parameter, index) => parameter.Get("resource") is { } resource
            ? One(resource, Join(path, $"parameter[{index}].resource"), null, null)
            : []);

    private static string Join(string path, string step) => path.Length == 0 ? step : $"{path}.{step}";
}
