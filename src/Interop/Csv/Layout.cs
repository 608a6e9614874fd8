using System.Collections.Immutable;
using Sanguine.Interop.Text;
using Sanguine.Labs;

namespace Sanguine.Interop.Csv;

/// <summary>
/// How a table is laid out: one row a result (a column of values), one column a marker, or one column a date.
/// </summary>
/// <param name="Header">The index of the header's row.</param>
/// <param name="Columns">The column of each role; the first that bears it.</param>
/// <param name="Results">Columns that are a marker or a date; empty where the table is long.</param>
internal sealed record Layout(
    int Header, int Width, ImmutableDictionary<Column, int> Columns, ImmutableArray<(int Index, string Header)> Results,
    bool DatesAcross)
{
    private const int HeaderWithin = 40;

    private static readonly Column[] Dates = [Column.Collected, Column.Date, Column.Reported];

    public bool IsLong => Results.IsEmpty;

    /// <summary>
    /// How much of a table this is: where several delimiters fit, the one that explains most columns is right.
    /// </summary>
    public int Explains => Columns.Count + Results.Length;

    /// <summary>The layout under the first row that is a header; null where there is none.</summary>
    public static Layout? Of(Sheet sheet, MarkerTable markers)
    {
        for (var i = 0; i < Math.Min(sheet.Rows.Length, HeaderWithin); i++)
        {
            if (Under(sheet, i, markers) is { } layout)
            {
                return layout;
            }
        }

        return null;
    }

    private static Layout? Under(Sheet sheet, int header, MarkerTable markers)
    {
        var cells = sheet.Rows[header].Cells;
        var columns = ImmutableDictionary.CreateBuilder<Column, int>();
        var rest = new List<(int Index, string Header)>();
        for (var i = 0; i < cells.Length; i++)
        {
            var name = Plain.Line(cells[i]) ?? "";
            if (ColumnNames.Of(name) is not { } column)
            {
                rest.Add((i, name));
            }
            else if (!columns.TryAdd(column, i) && column is Column.Value or Column.Marker)
            {
                rest.Add((i, name));
            }
        }

        GiveName(columns);
        var width = cells.Length - cells.Reverse().TakeWhile(string.IsNullOrWhiteSpace).Count();
        var dated = DateColumn(sheet, header, columns);
        var hasTest = columns.ContainsKey(Column.Marker) || columns.ContainsKey(Column.Loinc);
        var roles = columns.ToImmutable();
        if (hasTest && columns.ContainsKey(Column.Value) && dated is not null)
        {
            return new(header, width, roles.SetItem(Column.Date, dated.Value), [], false);
        }

        var across = rest.Where(column => DateText.Of(column.Header) is { Readings.Count: > 0 }).ToImmutableArray();
        if (hasTest && dated is null && across.Length > 0)
        {
            return new(header, width, roles, across, true);
        }

        var named = rest.Where(column => column.Header.Length > 0).ToImmutableArray();
        return dated is not null && !hasTest && named.Any(column => IsMarker(column.Header, markers))
            ? new(header, width, roles.SetItem(Column.Date, dated.Value), named, false)
            : null;
    }

    /// <summary>Whether a header names a marker, by name or by LOINC code.</summary>
    public static bool IsMarker(string header, MarkerTable markers) =>
        MarkerName.Of(markers, header) is not null || markers.ByLoinc(header.Trim()) is not null;

    // "Name" is the test where nothing else names it, else the person.
    private static void GiveName(ImmutableDictionary<Column, int>.Builder columns)
    {
        if (columns.TryGetValue(Column.Name, out var name))
        {
            columns.TryAdd(
                columns.ContainsKey(Column.Marker) || !columns.ContainsKey(Column.Value)
                    ? Column.PatientName
                    : Column.Marker,
                name);
        }
    }

    /// <summary>
    /// The best column of dates that holds at least one: when the blood was drawn before when it was reported.
    /// </summary>
    private static int? DateColumn(Sheet sheet, int header, ImmutableDictionary<Column, int>.Builder columns)
    {
        int? first = null;
        foreach (var role in Dates)
        {
            if (!columns.TryGetValue(role, out var index))
            {
                continue;
            }

            first ??= index;
            if (sheet.Rows.Skip(header + 1).Any(row => DateText.Of(row.Cell(index)) is not null))
            {
                return index;
            }
        }

        return first;
    }
}
