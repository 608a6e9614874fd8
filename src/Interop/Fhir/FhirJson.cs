using System.Text.Json;
using Sanguine.Interop.Text;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// Looks into FHIR of any version without expecting its shape: what is missing or of another type is simply not there.
/// </summary>
internal static class FhirJson
{
    /// <summary>A child that is not null.</summary>
    public static JsonElement? Get(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out var child)
        && child.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? child
            : null;

    public static JsonElement? Get(this JsonElement json, string name, string then) => json.Get(name)?.Get(then);

    /// <summary>A text, or a number as it is written, on one line; null where there is none.</summary>
    public static string? Str(this JsonElement json, string name) => json.Get(name)?.AsText();

    public static string? AsText(this JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Plain.Line(json.GetString()),
        JsonValueKind.Number => json.GetRawText(),
        _ => null,
    };

    /// <summary>The elements of a list; DSTU2 has one object where later versions have a list.</summary>
    public static IEnumerable<JsonElement> All(this JsonElement json, string name) => json.Get(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } one => [one],
    };

    public static bool? Bool(this JsonElement json, string name) => json.Get(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>What a concept says in words: its own text, else the first display, else the first code.</summary>
    public static string? Words(this JsonElement concept) =>
        concept.Str("text")
        ?? concept.All("coding").Select(coding => coding.Str("display")).FirstOrDefault(display => display is not null)
        ?? concept.All("coding").Select(coding => coding.Str("code")).FirstOrDefault(code => code is not null);

    /// <summary>A status: a code in DSTU2 and STU3, a concept with codings later.</summary>
    public static string? Status(this JsonElement json, string name) => json.Get(name) switch
    {
        { ValueKind: JsonValueKind.String } code => code.AsText()?.ToLowerInvariant(),
        { ValueKind: JsonValueKind.Object } concept => concept.All("coding")
            .Select(coding => coding.Str("code")?.ToLowerInvariant()).FirstOrDefault(code => code is not null),
        _ => null,
    };

    /// <summary>Every annotation of a resource as one text: notes, and the comments of older versions.</summary>
    public static string? Notes(this JsonElement json)
    {
        var notes = json.All("note").Select(note => note.Str("text") ?? note.AsText())
            .Append(json.Str("comment")).Append(json.Str("comments"))
            .OfType<string>().Distinct().ToArray();
        return notes.Length == 0 ? null : string.Join("; ", notes);
    }
}
