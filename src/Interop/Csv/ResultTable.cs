using System.Data;
using System.Globalization;
using NodaTime.Text;
using Sanguine.Labs;
using Sanguine.Quantities;
using Sylvan.Data.Csv;

namespace Sanguine.Interop.Csv;

/// <summary>Results as a table for a spreadsheet, oldest first, each as its laboratory gave it. It goes in again.</summary>
public static class ResultTable
{
    private static readonly string[] Columns =
        ["Date", "Time", "Test", "Result", "Unit", "Low", "High", "Laboratory", "Method", "Status"];

    // What a spreadsheet takes for the beginning of a formula, wide forms included (OWASP, CSV injection).
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    /// <param name="name">What a marker is called.</param>
    public static string Write(IEnumerable<LabResult> results, Func<string, string> name)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in Columns)
        {
            table.Columns.Add(column, typeof(string));
        }

        foreach (var result in results.OrderBy(result => result.DrawnAt.Instant))
        {
            table.Rows.Add([.. Cells(result, name).Select(cell => (object?)Harmless(cell) ?? DBNull.Value)]);
        }

        using var text = new StringWriter { NewLine = "\n" };
        using (var rows = table.CreateDataReader())
        using (var writer = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n" }))
        {
            writer.Write(rows);
        }

        return text.ToString();
    }

    private static string?[] Cells(LabResult result, Func<string, string> name) =>
    [
        LocalDatePattern.Iso.Format(result.DrawnAt.Date),
        result.DrawnAt.WallClock is { } time ? LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Format(time) : null,
        result.MarkerId is { } marker ? name(marker) : result.Loinc,
        result.Value?.ToString() ?? result.Text,
        result.Unit,
        result.Range?.Low?.Normalized(),
        result.Range?.High?.Normalized() ?? (result.Range?.Low is null ? result.Range?.Text : null),
        result.Lab,
        result.Method,
        result.Status,
    ];

    /// <summary>A text that a spreadsheet would calculate is kept a text by an apostrophe; a number stays a number.</summary>
    internal static string? Harmless(string? cell) =>
        cell is [var first, ..] && Formula.Contains(first)
        && !decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? "'" + cell
            : cell;
}
