using System.Collections.Immutable;
using System.Globalization;
using Sanguine.Nutrition;

namespace Sanguine.Interop.FoodData;

/// <summary>A food as a line of <see cref="FoodDataFile"/>; numbers of the shortest form that means the same.</summary>
internal static class FoodLine
{
    /// <summary>
    /// Amounts per 100 g in the units of <see cref="Nutrient"/>, heme in percent of iron, phytate and tannin in mg.
    /// </summary>
    public static readonly ImmutableArray<string> Columns =
    [
        "id", "en", "zh", "also", "group",
        .. NutrientColumns.All,
        "hemePct", "hemeLow", "hemeHigh", "hemeMark", "hemeSource",
        "phytateMg", "phytateLow", "phytateHigh", "phytateMark", "phytateSource",
        "tanninMg", "tanninLow", "tanninHigh", "tanninMark", "tanninSource",
        "mfpG", "eggs", "measures", "source", "row", "note",
    ];

    public static string Of(Food food) => string.Join('\t', Cells(food));

    /// <returns>The food, or the first column that cannot be read.</returns>
    public static (Food? Food, string Wrong) Read(string line)
    {
        var cells = new Row(line.Split('\t'));
        if (cells.Count != Columns.Length)
        {
            return (null, "row");
        }

        var food = new Food
        {
            Id = cells.Needed("id"),
            English = cells.Needed("en"),
            Chinese = cells.Optional("zh"),
            Also = [.. cells.List("also").Select(also => Escaped.ReadOptional(also) ?? "")],
            Group = cells.Needed("group"),
            Amounts = [.. NutrientColumns.All.Select(cells.Number)],
            Heme = cells.Figure("heme", "hemePct"),
            Phytate = cells.Figure("phytate", "phytateMg"),
            Tannin = cells.Figure("tannin", "tanninMg"),
            Meat = cells.Amount("mfpG"),
            Eggs = cells.Amount("eggs"),
            Measures = [.. cells.List("measures").Select(cells.Measure)],
            Source = cells.Needed("source"),
            Row = cells.Optional("row"),
            Note = cells.Text("note"),
        };
        return cells.Wrong is { } wrong ? (null, wrong) : (food, "");
    }

    private static IEnumerable<string> Cells(Food food) =>
    [
        Escaped.Of(food.Id), Escaped.Of(food.English), Escaped.Optional(food.Chinese),
        string.Join(';', food.Also.Select(Escaped.Optional)), Escaped.Of(food.Group),
        .. food.Amounts.Select(Number),
        .. Cells(food.Heme), .. Cells(food.Phytate), .. Cells(food.Tannin),
        Number(food.Meat), Number(food.Eggs),
        string.Join(';', food.Measures.Select(measure => $"{Escaped.Of(measure.Word)}:{Number(measure.Grams)}")),
        Escaped.Of(food.Source), Escaped.Optional(food.Row), Escaped.Of(food.Note),
    ];

    private static IEnumerable<string> Cells(Figure figure) =>
    [
        Number(figure.Value), Number(figure.Low), Number(figure.High), Mark(figure.Basis),
        Escaped.Optional(figure.Source),
    ];

    private static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Mark(Basis basis) => basis.ToString().ToLowerInvariant();

    /// <summary>Cells by column; remembers the first that is wrong.</summary>
    private sealed class Row(string[] cells)
    {
        public int Count => cells.Length;

        public string? Wrong { get; private set; }

        public string Text(string column) => Escaped.Read(Cell(column));

        public string Needed(string column) =>
            Cell(column) is { Length: > 0 } cell ? Escaped.Read(cell) : Refuse(column, "");

        public string? Optional(string column) => Escaped.ReadOptional(Cell(column));

        public string[] List(string column) => Cell(column) is { Length: > 0 } cell ? cell.Split(';') : [];

        public double? Number(string column) => Cell(column) is { Length: > 0 } cell ? Parsed(column, cell) : null;

        public double Amount(string column) => Parsed(column, Cell(column));

        public Figure Figure(string what, string column) => new(
            Number(column), Number($"{what}Low"), Number($"{what}High"), BasisOf($"{what}Mark"),
            Optional($"{what}Source"));

        public Measure Measure(string written)
        {
            var colon = written.LastIndexOf(':');
            return colon > 0
                ? new(Escaped.Read(written[..colon]), Parsed("measures", written[(colon + 1)..]))
                : new(Refuse("measures", written), 0);
        }

        private string Cell(string column) => cells[Columns.IndexOf(column)];

        private Basis BasisOf(string column) =>
            Enum.GetValues<Basis>()
                .Where(basis => Mark(basis) == Cell(column))
                .Select(basis => (Basis?)basis)
                .FirstOrDefault()
            ?? Refuse(column, Basis.Unknown);

        private double Parsed(string column, string cell) =>
            double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
                ? number
                : Refuse(column, 0.0);

        private T Refuse<T>(string column, T instead)
        {
            Wrong ??= column;
            return instead;
        }
    }
}
