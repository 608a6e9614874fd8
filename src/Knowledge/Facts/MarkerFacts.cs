using System.Collections.Immutable;
using Sanguine.Labs;

namespace Sanguine.Knowledge;

/// <summary>Markers with their units (<c>units.tsv</c>) and their codes (<c>loinc.tsv</c>).</summary>
internal static class MarkerFacts
{
    private static readonly (string Word, Property Property)[] Properties =
    [
        ("mass", Property.Mass), ("molar", Property.Molar), ("fraction", Property.Fraction),
        ("arbitrary", Property.Arbitrary), ("volume", Property.Volume), ("rate", Property.Rate),
        ("count", Property.Count),
    ];

    public static MarkerTable Read() => Read(
        FactTable.Embedded("markers.tsv"), FactTable.Embedded("units.tsv"), FactTable.Embedded("loinc.tsv"));

    public static MarkerTable Read(FactTable markers, FactTable units, FactTable codes)
    {
        ImmutableArray<string> known = [.. markers.ById(row => row).Keys];
        var unitsOf = Grouped(units, known, Unit);
        var codesOf = Grouped(codes, known, Code);
        return new(markers.Rows.Select(row => Marker(row, [.. unitsOf[row.Text("id")]], [.. codesOf[row.Text("id")]])));
    }

    public static ImmutableSortedDictionary<string, string> ReadTraps() =>
        FactTable.Embedded("loinc-traps.tsv").ById(row => row.Text("reason"));

    private static Marker Marker(FactRow row, ImmutableArray<MarkerUnit> units, ImmutableArray<MarkerCode> codes)
    {
        foreach (var column in (string[])["unit", "conventional", "si"])
        {
            if (!units.Any(unit => unit.Unit == row.Text(column)))
            {
                throw row.Wrong(column, $"'{row.Text(column)}' is not among its units", "add it to units.tsv");
            }
        }

        return new(
            row.Text("id"), row.Text("unit"), row.Text("conventional"), row.Text("si"), row.Whole("digits"), units,
            codes, row.List("aliases", ';'));
    }

    private static MarkerUnit Unit(FactRow row) => new(
        row.Text("unit"), row.Choice<Property>("property", Properties), row.Number("numerator"),
        row.Number("denominator"), row.Number("offset"), row.Text("source"));

    private static MarkerCode Code(FactRow row) => new(
        row.Text("loinc"),
        row.Optional("property") is null ? null : row.Choice<Property>("property", Properties),
        row.Choice("use", ("emit", true), ("read", false)));

    private static ILookup<string, T> Grouped<T>(FactTable table, ImmutableArray<string> markers, Func<FactRow,
        T> read) =>
        table.Rows.ToLookup(row => row.OneOf("marker", markers), read);
}
