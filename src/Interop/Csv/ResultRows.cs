using System.Collections.Immutable;
using Sanguine.Interop.Text;

namespace Sanguine.Interop.Csv;

/// <summary>Turns the rows under a header into results, one each.</summary>
internal static class ResultRows
{
    public static ImmutableArray<ResultRow> Of(Sheet sheet, Layout layout)
    {
        var header = sheet.Rows[layout.Header];
        var rows = sheet.Rows
            .Skip(layout.Header + 1)
            .Where(row => !row.IsEmpty && !row.Cells.SequenceEqual(header.Cells))
            .ToArray();
        var units = rows.Length > 0 && IsUnits(rows[0], layout) ? rows[0] : null;
        return
        [
            .. rows
                .Where(row => row != units)
                .SelectMany(row => layout.IsLong ? [Long(row, layout, header)] : Across(row, layout, header, units)),
        ];
    }

    /// <summary>A row of units under a header of markers: no date, no number, and something in the shape of a unit.</summary>
    private static bool IsUnits(SheetRow row, Layout layout)
    {
        var cells = layout.Results.Select(result => row.Cell(result.Index)).Where(cell => cell.Length > 0).ToArray();
        return !layout.IsLong
            && !layout.DatesAcross
            && DateText.Of(Cell(row, layout, Column.Date)) is null
            && cells.Any(cell => UnitShape.Fits(cell, null))
            && cells.All(cell => !ResultText.Of(cell, _ => true).IsNumber);
    }

    private static ResultRow Long(SheetRow row, Layout layout, SheetRow header) =>
        Common(row, layout, header, Cell(row, layout, Column.Date), Cell(row, layout, Column.Marker),
            layout.Columns[Column.Value], row.Raw);

    private static IEnumerable<ResultRow> Across(SheetRow row, Layout layout, SheetRow header, SheetRow? units)
    {
        foreach (var (index, title) in layout.Results)
        {
            if (row.Cell(index).Length == 0)
            {
                continue;
            }

            var original = $"{row.Raw} [{title}]";
            yield return layout.DatesAcross
                ? Common(row, layout, header, title, Cell(row, layout, Column.Marker), index, original)
                : Common(row, layout, header, Cell(row, layout, Column.Date), title, index, original) with
                {
                    // The columns beside the markers speak of the row, not of one test.
                    Loinc = title, Unit = units?.Cell(index) ?? "", Range = "", Low = "", High = "", Comparator = "",
                };
        }
    }

    private static ResultRow Common(
        SheetRow row, Layout layout, SheetRow header, string date, string name, int value, string original) =>
        new(row.Line, Plain.Quote(header.Cell(value)), original, date, name, row.Cell(value))
        {
            TimeText = Cell(row, layout, Column.Time),
            Loinc = Cell(row, layout, Column.Loinc),
            Comparator = Cell(row, layout, Column.Comparator),
            Unit = Cell(row, layout, Column.Unit),
            Range = Cell(row, layout, Column.Range),
            Low = Cell(row, layout, Column.Low),
            High = Cell(row, layout, Column.High),
            Lab = Cell(row, layout, Column.Lab),
            Method = Cell(row, layout, Column.Method),
            Fasting = Cell(row, layout, Column.Fasting),
            Note = Cell(row, layout, Column.Note),
            Status = Cell(row, layout, Column.Status),
            Patient = Cell(row, layout, Column.Patient) is { Length: > 0 } id
                ? id
                : Cell(row, layout, Column.PatientName),
            Specimen = Cell(row, layout, Column.Specimen),
            Fault = Fault(row, layout, value),
        };

    private static string? Fault(SheetRow row, Layout layout, int value) =>
        row.Cells.Skip(layout.Width).Any(cell => !string.IsNullOrWhiteSpace(cell))
            ? $"the row has {row.Cells.Length} cells where the header has {layout.Width}"
            : row.Cells.Length <= value
                ? $"the row ends after {row.Cells.Length} cells, before the value"
                : null;

    private static string Cell(SheetRow row, Layout layout, Column column) =>
        layout.Columns.TryGetValue(column, out var index) ? row.Cell(index) : "";
}
