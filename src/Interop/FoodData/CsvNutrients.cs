using Sanguine.Interop.Text;

namespace Sanguine.Interop.FoodData;

internal delegate ReleaseTable? OpenTable(string name, params string[] columns);

/// <summary>
/// <c>nutrient.csv</c> says what <c>food_nutrient.csv</c> counts by: the id of a nutrient, or in FNDDS its old number.
/// </summary>
internal static class CsvNutrients
{
    private const string Download = "download the release again";

    public static void Read(OpenTable open, ReleaseReading reading)
    {
        var wanted = Wanted(open, reading);
        using var table = open("food_nutrient.csv", "fdc_id", "nutrient_id", "amount");
        if (table is null)
        {
            return;
        }

        var (food, nutrient, amount) = (table.Column("fdc_id"), table.Column("nutrient_id"), table.Column("amount"));
        while (table.Read())
        {
            if (Cells.Whole(table.Cell(nutrient)) is not { } key)
            {
                reading.Report(table.Wrong("nutrient_id", nutrient, "is no id of a nutrient", Download));
            }
            else if (!wanted.TryGetValue(key, out var kept))
            {
                continue;
            }
            else if (Cells.Whole(table.Cell(food)) is not { } id)
            {
                reading.Report(table.Wrong("fdc_id", food, "is no id of a food", Download));
            }
            else if (reading.Find(id) is { } row && !table.Cell(amount).IsEmpty)
            {
                Put(row, kept, table, amount, reading);
            }
        }

        if (!table.Whole)
        {
            reading.Refuse(table.Problem(
                "file", "the figures of the foods after this line are not known, so none of the release is kept",
                Download));
        }
    }

    private static void Put(
        FoodRow row, (WantedNutrient Nutrient, NutrientUnit Unit) kept, ReleaseTable table, int amount,
        ReleaseReading reading)
    {
        if (Cells.Amount(table.Cell(amount)) is not { } figure)
        {
            reading.Report(table.Wrong(
                "amount", amount, $"is no amount of {kept.Nutrient.Name} in food {row.FdcId}",
                "write a number that is not below zero, with a point before the decimals; it counts as not measured"));
        }
        else if (double.IsNaN(row.Amounts[kept.Nutrient.Place]))
        {
            row.Amounts[kept.Nutrient.Place] = figure.In(kept.Unit, kept.Nutrient.Unit);
        }
    }

    /// <summary>By what stands in <c>food_nutrient.nutrient_id</c>; ids begin where the old numbers end.</summary>
    private static Dictionary<int, (WantedNutrient Nutrient, NutrientUnit Unit)> Wanted(
        OpenTable open, ReleaseReading reading)
    {
        var wanted = new Dictionary<int, (WantedNutrient, NutrientUnit)>();
        using var table = open("nutrient.csv", "id", "unit_name");
        var unit = table?.Column("unit_name") ?? -1;
        while (table?.Read() == true)
        {
            var (id, number) = (
                Cells.Whole(table.Cell(table.Column("id"))), Cells.Whole(table.Cell(table.Column("nutrient_nbr"))));
            if (WantedNutrients.Of(id, number) is not { } nutrient)
            {
                continue;
            }

            if (NutrientUnits.Of(table.Text(unit)) is not { } given || !given.Converts(nutrient.Unit))
            {
                reading.Report(WrongUnit(table, unit, nutrient));
                continue;
            }

            wanted[nutrient.Id] = (nutrient, given);
            if (nutrient.Number is { } old)
            {
                wanted[old] = (nutrient, given);
            }
        }

        return wanted;
    }

    private static Journal.Problem WrongUnit(ReleaseTable table, int unit, WantedNutrient nutrient) => table.Problem(
        "unit_name", UnitWords.What(Plain.Quote(table.Text(unit)), nutrient), UnitWords.Cure);
}
