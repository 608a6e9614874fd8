using System.Collections.Immutable;
using Sanguine.Interop.Text;

namespace Sanguine.Interop.FoodData;

/// <summary>A release as an archive of CSV files. Each file is read once, from its start to its end.</summary>
internal sealed class CsvRelease(ReleaseEntries entries, BytesRead bytes, ReleaseReading reading)
{
    /// <summary>Without these there is nothing to read.</summary>
    public static readonly ImmutableArray<string> Needed = ["food.csv", "nutrient.csv", "food_nutrient.csv"];

    public static readonly ImmutableArray<string> Tables =
    [
        .. Needed, "food_category.csv", "wweia_food_category.csv", "survey_fndds_food.csv", "sr_legacy_food.csv",
        "measure_unit.csv", "food_portion.csv",
    ];

    private const string Download = "download the release again";

    private readonly List<FoodRow> foods = [];

    public void Read()
    {
        ReadFoods();
        NameCategories();
        ReadNdbNumbers();
        CsvNutrients.Read(Open, reading);
        CsvPortions.Read(Open, reading);
        if (entries.Csv("food_portion.csv") is null)
        {
            reading.Remark("food_portion.csv is not in the archive: a serving is 100 g");
        }
    }

    /// <summary>Null where the archive has no such file; a file without the columns that are needed is named.</summary>
    private ReleaseTable? Open(string name, params string[] columns)
    {
        if (entries.Csv(name) is not { } entry)
        {
            return null;
        }

        var table = ReleaseTable.Of(bytes.Of(entry.Open()), name, reading, columns);
        if (table.Missing.Length == 0)
        {
            return table;
        }

        var problem = table.Problem("header", $"the file has no column {table.Missing}", Download);
        table.Dispose();
        if (Needed.Contains(name))
        {
            reading.Refuse(problem);
        }
        else
        {
            reading.Report(problem);
        }

        return null;
    }

    private void ReadFoods()
    {
        using var table = Open("food.csv", "fdc_id", "data_type", "description");
        if (table is null)
        {
            return;
        }

        var (id, type, description, category) = (
            table.Column("fdc_id"), table.Column("data_type"), table.Column("description"),
            table.Column("food_category_id"));
        while (table.Read(foods: true))
        {
            if (FoodKinds.Of(table.Text(type)) is not { } kind)
            {
                reading.Skip(Kind(table.Text(type)));
            }
            else if (Cells.Whole(table.Cell(id)) is not { } fdcId)
            {
                reading.ReportFood(table.Wrong("fdc_id", id, "is no id of a food", Download));
            }
            else if (Plain.Line(table.Text(description)) is not { } text)
            {
                reading.ReportFood(table.Problem("description", $"food {fdcId} has no name", Download));
            }
            else
            {
                var food = new FoodRow(fdcId, kind, text) { Category = table.Text(category) };
                reading.Keep(food, () => table.Problem(
                    "fdc_id", $"food {fdcId} is there twice, and the first was kept", "delete one of the two rows"));
                foods.Add(food);
            }
        }
    }

    private static string Kind(string type) =>
        type == "branded_food" ? "branded foods, which are not read"
        : Plain.Quote(type) is { Length: > 0 } named ? named
        : "foods of no kind";

    /// <summary>Turns the keys of categories into their names; FNDDS has its own, also in a file of its own.</summary>
    private void NameCategories()
    {
        var usda = Names("food_category.csv", "id", "description");
        var wweia = Names("wweia_food_category.csv", "wweia_food_category", "wweia_food_category_description");
        if (wweia.IsEmpty)
        {
            wweia = Names("wweia_food_category.csv", "wweia_food_category_code", "wweia_food_category_description");
        }

        using (var table = Open("survey_fndds_food.csv", "fdc_id"))
        {
            var column = table is null
                ? -1
                : Math.Max(table.Column("wweia_category_code"), table.Column("wweia_category_number"));
            while (table?.Read() == true)
            {
                if (Cells.Whole(table.Cell(table.Column("fdc_id"))) is { } id && reading.Find(id) is { } food
                    && table.Text(column) is { Length: > 0 } code)
                {
                    food.Category = code;
                }
            }
        }

        if (usda.IsEmpty && wweia.IsEmpty)
        {
            reading.Remark("no file of categories is in the archive: every food counts as a dish");
        }

        foreach (var food in foods)
        {
            food.Category = (food.Kind == FoodKind.Survey ? wweia : usda).GetValueOrDefault(food.Category, "");
        }
    }

    private ImmutableDictionary<string, string> Names(string file, string key, string description)
    {
        if (entries.Csv(file) is not { } entry)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        var names = ImmutableDictionary.CreateBuilder<string, string>();
        using var table = ReleaseTable.Of(bytes.Of(entry.Open()), file, reading, key, description);
        while (table.Missing.Length == 0 && table.Read())
        {
            names[table.Text(table.Column(key))] = table.Text(table.Column(description));
        }

        return names.ToImmutable();
    }

    private void ReadNdbNumbers()
    {
        using var table = Open("sr_legacy_food.csv", "fdc_id", "NDB_number");
        while (table?.Read() == true)
        {
            if (Cells.Whole(table.Cell(table.Column("fdc_id"))) is { } id
                && reading.Find(id) is { Kind: FoodKind.SrLegacy } food
                && Cells.Whole(table.Cell(table.Column("NDB_number"))) is { } number)
            {
                food.Ndb = $"{number:00000}";
            }
        }
    }
}
