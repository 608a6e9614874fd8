using System.Text.Json;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// Follows references between the resources of a file, in any of the forms in which they are written.
/// </summary>
internal sealed class References
{
    private readonly Dictionary<string, FhirResource> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(FhirResource Holder, string Id), FhirResource> contained = [];

    public References(IEnumerable<FhirResource> resources)
    {
        foreach (var resource in resources)
        {
            if (resource is { Holder: { } holder, Id: { } inner })
            {
                contained.TryAdd((holder, inner.TrimStart('#')), resource);
                continue;
            }

            if (resource.Id is { } id)
            {
                byName.TryAdd($"{resource.Type}/{id}", resource);
            }

            if (resource.FullUrl is { } url)
            {
                byName.TryAdd(url, resource);
            }

            foreach (
                var value in resource
                    .Json.All("identifier")
                    .Select(identifier => identifier.Str("value"))
                    .OfType<string>())
            {
                byName.TryAdd($"{resource.Type}?{value}", resource);
            }
        }
    }

    /// <summary>The resource a reference means; null where it is not in the file.</summary>
    public FhirResource? Find(FhirResource from, JsonElement? reference)
    {
        if (reference is not { } known)
        {
            return null;
        }

        var text = known.ValueKind == JsonValueKind.String ? known.AsText() : known.Str("reference");
        if (text is ['#', .. var inner])
        {
            var holder = from.Holder ?? from;
            return inner.Length == 0 ? holder : contained.GetValueOrDefault((holder, inner));
        }

        return Found(text)
            ?? (text is null ? null : Found(Tail(text)))
            ?? (
                known.Get("identifier")?.Str("value") is { } value && known.Str("type") is { } type
                    ? Found($"{type}?{value}")
                    : null);
    }

    /// <summary>
    /// <c>Patient/1</c> of <c>https://server/fhir/Patient/1/_history/2</c>; a search keeps only what it looks for.
    /// </summary>
    public static string Tail(string reference)
    {
        var search = reference.IndexOf('?');
        if (search >= 0)
        {
            var type = reference[..search].Split('/')[^1];
            var value = Uri.UnescapeDataString(reference[(search + 1)..].Split('&')[0]).Split('=')[^1].Split('|')[^1];
            return $"{type}?{value}";
        }

        var history = reference.IndexOf("/_history", StringComparison.Ordinal);
        var parts = (history >= 0 ? reference[..history] : reference).TrimEnd('/').Split('/');
        return parts.Length >= 2 ? $"{parts[^2]}/{parts[^1]}" : parts[0];
    }

    private FhirResource? Found(string? name) => name is not null ? byName.GetValueOrDefault(name) : null;
}
