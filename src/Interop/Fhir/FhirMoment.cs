using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using Sanguine.Interop.Text;
using Sanguine.Journal;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// A date of FHIR: a moment or a day; or only a month or a year, which is no day; or a text that is no date.
/// </summary>
internal readonly record struct FhirMoment(When? At, string Text)
{
    private static readonly Regex NoDay = new(@"^\d{4}(-\d{2})?$", RegexOptions.CultureInvariant);

    public bool NamesNoDay => At is null && NoDay.IsMatch(Text);

    public static FhirMoment Of(string text, DateTimeZone zone) =>
        NoDay.IsMatch(text) || DateText.Of(text) is not { Only: { } day } date
            ? new(null, text)
            : new(date.At(day, zone), text);

    /// <summary>
    /// The first of several fields that is there; a period begins with its start. A dot steps into a child.
    /// </summary>
    public static FhirMoment? First(JsonElement json, DateTimeZone zone, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (Step(json, field) is { } found && Written(found) is { } text)
            {
                return Of(text, zone);
            }
        }

        return null;
    }

    /// <summary>The first of several fields that is a real day.</summary>
    public static When? FirstDay(JsonElement json, DateTimeZone zone, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (First(json, zone, field)?.At is { } at)
            {
                return at;
            }
        }

        return null;
    }

    private static JsonElement? Step(JsonElement json, string field)
    {
        JsonElement? at = json;
        foreach (var step in field.Split('.'))
        {
            at = at?.Get(step);
            at = at is { ValueKind: JsonValueKind.Array } list ? (list.GetArrayLength() > 0 ? list[0] : null) : at;
        }

        return at;
    }

    private static string? Written(JsonElement found) =>
        found.ValueKind == JsonValueKind.Object
            ? found.Str("start")
                ?? found.Str("end")
                ?? found.All("event").Select(e => e.AsText()).FirstOrDefault(e => e is not null)
            : found.AsText();
}
