using System.Text.Json;
using System.Text.Json.Nodes;
using Sanguine.Interop.Text;
using Sanguine.Quantities;

namespace Sanguine.Interop.Fhir;

/// <summary>The laboratory's range. Where it gives several, for men and for women, only their words are kept.</summary>
internal static class ObservedRange
{
    public static JsonObject? Of(JsonElement json, string? unit)
    {
        var ranges = json.All("referenceRange").ToArray();
        var normal = ranges.Where(IsNormal).ToArray();
        return (normal.Length > 0 ? normal : ranges) switch
        {
            [] => null,
            [var only] => Range(only, unit).ToJson(),
            var several => new RangeText(
                null,
                null,
                string.Join("; ", several.Select(range => Range(range, unit).Text).OfType<string>()))
                is { Text.Length: > 0 } texts
                    ? texts.ToJson()
                    : null,
        };
    }

    private static RangeText Range(JsonElement range, string? unit)
    {
        var (low, high) = (Bound(range, "low", unit), Bound(range, "high", unit));
        var text = range.Str("text") ?? Written(range);
        return low is null && high is null && range.Get("low") is null && range.Get("high") is null
            ? RangeText.Of(text, null)
            : new(low, high, text);
    }

    // A bound in another unit than the value says nothing about the value.
    private static decimal? Bound(JsonElement range, string side, string? unit)
    {
        if (range.Get(side) is not { } bound || NumberText.Of(bound.Str("value") ?? "").WithPoint is not { } value)
        {
            return null;
        }

        var own = bound.Str("code") ?? bound.Str("unit");
        return own is null || unit is null || Unit.Normalize(own) == Unit.Normalize(unit)
            || Unit.Normalize(bound.Str("unit")) == Unit.Normalize(unit)
                ? value
                : null;
    }

    private static string? Written(JsonElement range)
    {
        var (low, high) = (End(range, "low"), End(range, "high"));
        return (low, high) switch
        {
            (null, null) => null,
            (null, _) => $"<= {high}",
            (_, null) => $">= {low}",
            _ => $"{low} - {high}",
        };
    }

    private static string? End(JsonElement range, string side) =>
        range.Get(side) is { } bound && bound.Str("value") is { } value
            ? $"{value} {bound.Str("unit") ?? bound.Str("code")}".TrimEnd()
            : null;

    private static bool IsNormal(JsonElement range) =>
        range.Get("appliesTo") is null
        && range.Get("age") is null
        && (range.Get("type") ?? range.Get("meaning")) is var type
        && (type is null || Coding.Of(type).All(coding => coding.Code is "normal"));
}
