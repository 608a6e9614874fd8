using System.Collections.Immutable;
using Sanguine.Interop.Text;
using Sanguine.Labs;

namespace Sanguine.Interop.Csv;

/// <summary>
/// Reads a table of results: any delimiter, headers in five languages, one row a result, one column a marker or one
/// column a date. The order of the rows never matters.
/// </summary>
internal static class CsvImport
{
    private const int SniffedCharacters = 64 * 1024;

    private const int SniffedRows = 60;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>Whether a text is a table with a header that is understood, and with which delimiter.</summary>
    public static char? DelimiterOf(string text, MarkerTable markers)
    {
        var head = Body(text);
        head = head.Length > SniffedCharacters ? head[..SniffedCharacters] : head;
        return Delimiters
            .Select(delimiter =>
                (Delimiter: delimiter, Layout: Layout.Of(Sheet.Of(head, delimiter, SniffedRows), markers)))
            .Where(found => found.Layout is not null)
            .OrderByDescending(found => found.Layout!.Explains)
            .Select(found => (char?)found.Delimiter)
            .FirstOrDefault();
    }

    /// <returns>The entries of the table, each once.</returns>
    public static IEnumerable<Found> Read(
        string text, char delimiter, string file, ImportTables tables, ImportChoices choices, Tally tally)
    {
        var sheet = Sheet.Of(Body(text), delimiter);
        foreach (var broken in sheet.Broken)
        {
            tally.Report(broken);
        }

        if (Layout.Of(sheet, tables.Markers) is not { } layout)
        {
            return [];
        }

        var rows = ResultRows.Of(sheet, layout);
        if (Patients(rows) is { Length: > 1 } patients && choices.Patient is null)
        {
            tally.ReportWhole(ManyPatients.Refusal(patients.Select(id => (id, rows.Count(row => row.Patient == id)))));
            return [];
        }

        if (choices.Patient is { } chosen && Patients(rows) is { Length: > 0 } known && !known.Contains(chosen))
        {
            tally.ReportWhole(ManyPatients.NotThere(chosen, known));
            return [];
        }

        var reading = new RowReading(
            file,
            tables.Markers,
            choices,
            tally,
            RowDates.Of(rows, choices),
            DecimalMarkOf(rows));
        var found = new Dictionary<string, Found>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (reading.Read(row) is not { } entry)
            {
                continue;
            }

            var label = $"{Plain.Quote(row.Name.Length > 0 ? row.Name : row.Loinc)} {entry.At}";
            if (!found.TryAdd(entry.Id, new(entry, label)))
            {
                tally.SkipKept(label, "the same row again");
            }
        }

        reading.Dates.Ask(tally);
        return found.Values;
    }

    // A first line "sep=;" tells a spreadsheet the delimiter; an empty line keeps the numbers of the others.
    private static string Body(string text) => text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
        && text.IndexOfAny(['\r', '\n']) is var end and > 0
            ? text[end..]
            : text;

    private static ImmutableArray<string> Patients(IEnumerable<ResultRow> rows) =>
        [.. rows.Select(row => row.Patient).Where(id => id.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// The decimal sign that some number of the file proves; null where none does, or they contradict each other.
    /// </summary>
    private static DecimalMark? DecimalMarkOf(ImmutableArray<ResultRow> rows)
    {
        var proven = rows
            .SelectMany(row => new[] { row.Value, row.Low, row.High }
                .Select(cell => ResultText.Of(cell, _ => true).Number)
                .Concat(RangeText.Numbers(row.Range)))
            .Select(number => number.Proves)
            .OfType<DecimalMark>()
            .Distinct()
            .ToArray();
        return proven.Length == 1 ? proven[0] : null;
    }
}
