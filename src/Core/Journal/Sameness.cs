using System.Text.Json;

namespace Sanguine.Journal;

/// <summary>
/// Whether two pieces of JSON say the same: the order of fields and fields that are null say nothing.
/// </summary>
internal static class Sameness
{
    public static bool OfContent(JsonElement one, JsonElement other) => (one.ValueKind, other.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) =>
            Said(one).All(field => other.TryGetProperty(field.Name, out var same) && OfContent(field.Value, same))
            && Said(other).All(field => one.TryGetProperty(field.Name, out var same)
                && same.ValueKind != JsonValueKind.Null),
        (JsonValueKind.Array, JsonValueKind.Array) => one.GetArrayLength() == other.GetArrayLength()
            && one.EnumerateArray().Zip(other.EnumerateArray()).All(pair => OfContent(pair.First, pair.Second)),
        _ => JsonElement.DeepEquals(one, other),
    };

    private static IEnumerable<JsonProperty> Said(JsonElement json) =>
        json.EnumerateObject().Where(field => field.Value.ValueKind != JsonValueKind.Null);
}
