using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// The marks our own export leaves, so that what came out of a journal is known again: the entry's id as an identifier,
/// and what FHIR has no field for as extensions.
/// </summary>
internal static class OwnEntry
{
    public const string IdSystem = "urn:sanguine:entry";

    public const string MarkerSystem = "urn:sanguine:marker";

    public const string Fasting = "urn:sanguine:fasting";

    public const string IronFree = "urn:sanguine:iron-free-hours";

    public const string Febrile = "urn:sanguine:febrile-within-days";

    /// <summary>Fields of a result that are numbers: hours without iron, days since a fever.</summary>
    public static readonly (string Field, string Url)[] Numbers =
        [("ironFreeHours", IronFree), ("febrileWithinDays", Febrile)];

    public static JsonArray Identifier(string entryId) =>
        new(new JsonObject { ["system"] = IdSystem, ["value"] = entryId });

    public static string? IdOf(JsonElement resource) => resource.All("identifier")
        .Where(identifier => identifier.Str("system") == IdSystem)
        .Select(identifier => identifier.Str("value"))
        .FirstOrDefault(value => Guid.TryParse(value, out _))
        ?.ToLowerInvariant();

    public static JsonElement? Extension(JsonElement resource, string url)
    {
        foreach (var extension in resource.All("extension"))
        {
            if (extension.Str("url") == url)
            {
                return extension;
            }
        }

        return null;
    }

    public static decimal? TryDecimal(this JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) ? Imported.Normal(number) : null;
}
