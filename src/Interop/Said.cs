using System.Text.Json;
using Sanguine.Journal;
using Sanguine.Quantities;

namespace Sanguine.Interop;

/// <summary>
/// What an entry says that matters: two versions that agree in it are the same word, however their remarks, ranges or
/// printed names differ.
/// </summary>
internal readonly record struct Said(string Status, string What)
{
    private static readonly string[] OfLabs = ["marker", "loinc", "value", "comparator", "text", "status"];

    public static Said Of(Entry entry) => Of(entry, entry);

    /// <param name="entry">An entry, or a correction of it.</param>
    /// <param name="first">
    /// The entry that is corrected: it tells the kind, and the time where the correction does not.
    /// </param>
    public static Said Of(Entry entry, Entry first)
    {
        var data =
            entry.Kind == "entry.corrected" && entry.Data.TryGetProperty("data", out var whole) ? whole : entry.Data;
        if (first.Kind != "lab.result")
        {
            return new(Text(data, "status") ?? "", Imported.Text(data));
        }

        var at = When.TryParse(Text(data, "drawnAt"), out var drawn) ? drawn : first.At;
        return new(
            Text(data, "status") ?? "final",
            string.Join(
                '|',
                OfLabs
                    .Select(field => Text(data, field))
                    .Append(Unit.Normalize(Text(data, "unit")))
                    .Append(at.ToString())));
    }

    public static string? Text(JsonElement data, string field) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(field, out var value) ? Text(value) : null;

    /// <summary>A text, or a number without trailing zeros.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number.Normalized() : value.GetRawText(),
        _ => null,
    };
}
