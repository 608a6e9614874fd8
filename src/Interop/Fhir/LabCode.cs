using System.Text.Json;
using System.Text.RegularExpressions;
using Sanguine.Interop.Text;
using Sanguine.Labs;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// The marker a code means, or why it means none. Only LOINC codes are believed; the text beside a code never is, it
/// may only tell that something seems to be a marker whose code is wrong.
/// </summary>
internal readonly record struct LabCode(Marker? Marker, string? Loinc, string Label)
{
    private static readonly Regex Shape = new(@"^\d{1,7}-\d$", RegexOptions.CultureInvariant);

    /// <summary>Why it is passed over.</summary>
    public string? Skip { get; init; }

    /// <summary>Why it cannot be read although it seems to be one of our markers.</summary>
    public string? Fault { get; init; }

    public string? Question { get; init; }

    public static LabCode Of(JsonElement holder, ImportTables tables)
    {
        // "name" is what DSTU1 called the code.
        var concept = holder.Get("code") ?? holder.Get("name");
        var codings = Coding.Of(concept).ToArray();
        var words = concept?.Words();
        if (tables.Markers.ById(codings.FirstOrDefault(c => c.System == CodeSystem.Own).Code) is { } own)
        {
            return new(own, codings.FirstOrDefault(c => c.System == CodeSystem.Loinc).Code, own.Id);
        }

        var loinc = codings
            .Where(c =>
                c.System == CodeSystem.Loinc
                || (c.System == CodeSystem.None && tables.Markers.ByLoinc(c.Code) is not null))
            .ToArray();
        if (loinc.Length == 0)
        {
            var local = codings.FirstOrDefault();
            return new(
                null,
                null,
                Plain.Quote(local.Code is null ? $"no code {words}" : $"code {local.Code} {local.Display ?? words}"))
            {
                Skip = "not a LOINC code, and a name alone is not trusted",
            };
        }

        var known = loinc.Where(c => tables.Markers.ByLoinc(c.Code) is not null)
            .Select(c => (c.Code, tables.Markers.ByLoinc(c.Code)!.Value.Marker)).ToArray();
        var first = loinc[0];
        var label = Plain.Quote($"LOINC {first.Code} {first.Display ?? (words == first.Code ? null : words)}");
        if (known.Length > 0)
        {
            return known.Select(k => k.Marker).Distinct().Count() == 1
                ? new(known[0].Marker, known[0].Code, label)
                : new(null, null, label)
                {
                    Question =
                        "one result carries codes of different tests: which is it? "
                        + string.Join(", ", known.Select(k => $"{k.Code} {k.Marker.Id}")),
                };
        }

        if (
            loinc.Select(c => tables.Traps.GetValueOrDefault(c.Code)).FirstOrDefault(trap => trap is not null) is
            { } trap)
        {
            return new(null, null, label) { Skip = trap };
        }

        return loinc.All(c => Shape.IsMatch(c.Code) && !MarkerTable.HasValidCheckDigit(c.Code))
            ? Mistyped(label, first, words, tables)
            : new(null, null, label) { Skip = "Sanguine does not use this code" };
    }

    private static LabCode Mistyped(string label, Coding coding, string? words, ImportTables tables)
    {
        var fault = $"{coding.Code} fails its check digit, so it is no LOINC code";
        return new[] { coding.Display, words }.Any(text =>
            text is not null && Csv.MarkerName.Of(tables.Markers, text) is not null)
            ? new(null, null, label) { Fault = fault }
            : new(null, null, label) { Skip = fault };
    }
}
