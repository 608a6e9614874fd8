namespace Sanguine.Interop.FoodData;

/// <summary>
/// Portions: SR Legacy says them in <c>modifier</c>, Foundation by <c>measure_unit.csv</c>, FNDDS in
/// <c>portion_description</c> (its modifier is a code).
/// </summary>
internal static class CsvPortions
{
    public static void Read(OpenTable open, ReleaseReading reading)
    {
        var units = Units(open);
        using var table = open("food_portion.csv", "fdc_id", "gram_weight");
        if (table is null)
        {
            return;
        }

        var (food, amount, unit, description, modifier, grams) = (
            table.Column("fdc_id"), table.Column("amount"), table.Column("measure_unit_id"),
            table.Column("portion_description"), table.Column("modifier"), table.Column("gram_weight"));
        while (table.Read())
        {
            if (Cells.Whole(table.Cell(food)) is not { } id)
            {
                reading.Report(table.Wrong("fdc_id", food, "is no id of a food", "download the release again"));
            }
            else if (reading.Find(id) is { } row && !table.Cell(grams).IsEmpty)
            {
                if (Cells.Amount(table.Cell(grams)) is not { } weight)
                {
                    reading.Report(table.Wrong(
                        "gram_weight", grams, $"is no weight of a portion of food {id}", "write the weight in grams"));
                    continue;
                }

                var words = Portion.Named(
                    units.GetValueOrDefault(table.Text(unit)), table.Text(description), table.Text(modifier));
                row.Portions.Add(new(
                    Cells.Whole(table.Cell(table.Column("seq_num"))), Cells.Amount(table.Cell(amount)), words, weight));
            }
        }
    }

    private static Dictionary<string, string> Units(OpenTable open)
    {
        var units = new Dictionary<string, string>();
        using var table = open("measure_unit.csv", "id", "name");
        while (table?.Read() == true)
        {
            units[table.Text(table.Column("id"))] = table.Text(table.Column("name"));
        }

        return units;
    }
}
