using System.Text.Json;
using Sanguine.Interop.Csv;
using Sanguine.Interop.Fhir;
using Sanguine.Journal;
using Sanguine.Labs;

namespace Sanguine.Interop;

/// <summary>What kind of file a text is, by its content alone: names of files are not believed.</summary>
/// <param name="Json">The whole text, where it is one JSON value.</param>
internal sealed record Recognition(string Format, JsonElement? Json, char? Delimiter, Problem? Problem)
{
    public const string Journal = "journal";

    public const string Csv = "csv";

    public const string FhirBundle = "fhir-bundle";

    public const string FhirResource = "fhir-resource";

    public const string FhirLines = "fhir-ndjson";

    public const string Unknown = "unknown";

    private const string Read =
        "read are: a journal (.ndjson), FHIR as JSON (Bundle, single resources, NDJSON of a bulk export), "
        + "and tables of results (CSV)";

    public static Recognition Of(string text, MarkerTable markers)
    {
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty)
        {
            return Not("the file is empty", "choose another file");
        }

        if (Foreign(start) is { } foreign)
        {
            return foreign;
        }

        if (start[0] is not ('{' or '['))
        {
            return CsvImport.DelimiterOf(text, markers) is { } delimiter
                ? new(Csv, null, delimiter, null)
                : NoHeader(text);
        }

        var (json, broken) = FhirDocument.Parse(text);
        return json is { } whole ? OfJson(whole) : OfLines(text) ?? Broken(broken!);
    }

    private static Recognition OfJson(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            return json.EnumerateArray().Any(item => item.Str("resourceType") is not null)
                ? new(FhirResource, json, null, null)
                : Not("the list holds no FHIR resources", Read);
        }

        return json.Str("resourceType") switch
        {
            "Bundle" => new(FhirBundle, json, null, null),
            not null => new(FhirResource, json, null, null),
            null when json.Str("kind") is not null => new(Journal, null, null, null),
            null => Not("the JSON is neither a journal nor FHIR: it has no kind and no resourceType", Read),
        };
    }

    /// <summary>One JSON object on each line; null where no line is one that is known.</summary>
    private static Recognition? OfLines(string text)
    {
        foreach (var line in text.Split('\n').Where(line => line.AsSpan().TrimStart() is ['{', ..]))
        {
            if (FhirDocument.Parse(line).Json is not { } json)
            {
                continue;
            }

            if (json.Str("resourceType") is not null)
            {
                return new(FhirLines, null, null, null);
            }

            if (json.Str("kind") is not null)
            {
                return new(Journal, null, null, null);
            }
        }

        return null;
    }

    private static Recognition Broken(JsonException broken) => new(Unknown, null, null, new(
        (int?)broken.LineNumber + 1, null, "file",
        $"the JSON breaks off or is malformed at character {broken.BytePositionInLine + 1} of this line",
        "export the file again, or mend it there"));

    /// <summary>Files that are often tried and are not read, with what to do instead.</summary>
    private static Recognition? Foreign(ReadOnlySpan<char> start) =>
        start switch
        {
            ['<', ..] when start.Contains("hl7.org/fhir", StringComparison.Ordinal) => Not(
                "this is FHIR as XML, which is not read",
                "ask for JSON: most servers give it with _format=json or Accept: application/fhir+json"),
            ['<', ..] when start.Contains("ClinicalDocument", StringComparison.Ordinal) => Not(
                "this is a C-CDA document, which is not read",
                "export as FHIR JSON or CSV"),
            ['<', ..] => Not("this is XML or a web page, which is not read", Read),
            ['%', 'P', 'D', 'F', ..] => Not(
                "this is a PDF, which is not read",
                "type the results in, or ask the laboratory for FHIR JSON or CSV"),
            ['P', 'K', '\u0003', '\u0004', ..] => Not(
                "this is a workbook or a ZIP archive, which is not read",
                "save the sheet as CSV, or unpack the archive first"),
            ['M', 'S', 'H', '|', ..] => Not(
                "this is an HL7 version 2 message, which is not read",
                "export as FHIR JSON or CSV"),
            _ => null,
        };

    private static Recognition NoHeader(string text) =>
        text.Contains('\0')
            ? Not("this is no text", Read)
            : Not(
                "no row names the columns of a table of results, and it is nothing else that is read",
                "the first row must name a date, a test and a value (or one column a test), "
                + $"such as: date, test, value, unit, range; {Read}"
            );

    private static Recognition Not(string what, string cure) =>
        new(Unknown, null, null, new(null, null, "file", what, cure));
}
