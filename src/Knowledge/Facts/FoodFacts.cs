using System.Collections.Immutable;
using System.Globalization;
using Sanguine.Nutrition;

namespace Sanguine.Knowledge;

/// <summary>The curated food table, and what is typical of a group of foods.</summary>
internal static class FoodFacts
{
    public static ImmutableSortedDictionary<string, FoodGroup> ReadGroups() => ReadGroups(FactTable.Embedded("food-groups.tsv"));

    public static ImmutableSortedDictionary<string, FoodGroup> ReadGroups(FactTable table) => table.ById(row => new FoodGroup(
        row.Text("id"), Typical(row, "phytate", "phytateMg"), Typical(row, "tannin", "tanninMg"), Typical(row, "heme", "hemePct")));

    public static FoodTable Read(FactTable table, ImmutableArray<string> groups) =>
        new(table.ById(row => Food(row, groups)).Values);

    private static Food Food(FactRow row, ImmutableArray<string> groups) => new()
    {
        Id = row.Text("id"),
        English = row.Text("en"),
        Chinese = row.Text("zh"),
        Also = row.List("also", ';'),
        Group = row.OneOf("group", groups),
        Amounts = [.. NutrientColumns.All.Select(column => Amount(row, column))],
        Heme = Amount(row, "hemePct") is { } heme
            ? new(heme, Amount(row, "hemeLow"), Amount(row, "hemeHigh"), Basis.Measured, row.Text("hemeSource"))
            : Figure.None,
        Phytate = Marked(row, "phytate"),
        Tannin = Marked(row, "tannin"),
        Meat = Amount(row, "mfpG") ?? 0,
        Eggs = Amount(row, "eggs") ?? 0,
        Measures = [.. row.List("measures", ';').Select(measure => Measure(row, measure))],
        // The first is the composition's; caffeine comes from elsewhere.
        Source = row.List("source")[0],
        Row = row.Optional("ndb"),
        Note = row.Optional("note") ?? "",
    };

    private static Figure Marked(FactRow row, string what)
    {
        var basis = row.Choice(
            $"{what}Mark", ("measured", Basis.Measured), ("derived", Basis.Derived), ("borrowed", Basis.Borrowed),
            ("absent", Basis.Absent), ("unknown", Basis.Unknown));
        return basis switch
        {
            Basis.Absent => Figure.None,
            Basis.Unknown => Figure.NotKnown,
            _ => new((double)row.Number($"{what}Mg"), Amount(row, $"{what}Low"), Amount(row, $"{what}High"), basis, row.Text($"{what}Source")),
        };
    }

    private static Figure Typical(FactRow row, string what, string column) => new(
        (double)row.Number(column), (double)row.Number($"{what}Low"), (double)row.Number($"{what}High"), Basis.Inferred,
        row.Text("source"));

    private static double? Amount(FactRow row, string column) =>
        row.Optional(column) is null ? null : (double)row.Number(column);

    private static Measure Measure(FactRow row, string written) =>
        written.Split(':') is [var word, var grams] && Sanguine.Nutrition.Measure.Words.Contains(word)
            && double.TryParse(grams, CultureInfo.InvariantCulture, out var weight)
            ? new(word, weight)
            : throw row.Wrong("measures", $"'{written}' is no measure", "write a word of the list and its grams, such as cup:240");
}
