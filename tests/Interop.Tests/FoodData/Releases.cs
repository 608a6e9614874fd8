using System.IO.Compression;
using System.Text;
using Sanguine.Interop.FoodData;

namespace Sanguine.Interop.Tests.FoodData;

/// <summary>Small releases in the form of the real ones.</summary>
internal static class Releases
{
    public const string Food = "\"fdc_id\",\"data_type\",\"description\",\"food_category_id\",\"publication_date\"";

    public const string FoodNutrient =
        "\"id\",\"fdc_id\",\"nutrient_id\",\"amount\",\"data_points\",\"derivation_id\",\"min\",\"max\",\"median\",\"footnote\","
        + "\"min_year_acquired\"";

    public const string FoodPortion =
        "\"id\",\"fdc_id\",\"seq_num\",\"amount\",\"measure_unit_id\",\"portion_description\",\"modifier\",\"gram_weight\","
        + "\"data_points\",\"footnote\",\"min_year_acquired\"";

    public static readonly string Nutrients = Lines(
        "\n",
        "\"id\",\"name\",\"unit_name\",\"nutrient_nbr\",\"rank\"",
        "\"2047\",\"Energy (Atwater General Factors)\",\"KCAL\",\"957\",\"280.0\"",
        "\"2048\",\"Energy (Atwater Specific Factors)\",\"KCAL\",\"958\",\"290.0\"",
        "\"1003\",\"Protein\",\"G\",\"203\",\"600.0\"",
        "\"1004\",\"Total lipid (fat)\",\"G\",\"204\",\"800.0\"",
        "\"1005\",\"Carbohydrate, by difference\",\"G\",\"205\",\"1110.0\"",
        "\"1008\",\"Energy\",\"KCAL\",\"208\",\"300.0\"",
        "\"1018\",\"Alcohol, ethyl\",\"G\",\"221\",\"18200.0\"",
        "\"1050\",\"Carbohydrate, by summation\",\"G\",\"205.2\",\"1120.0\"",
        "\"1057\",\"Caffeine\",\"MG\",\"262\",\"18300.0\"",
        "\"1062\",\"Energy\",\"kJ\",\"268\",\"400.0\"",
        "\"1079\",\"Fiber, total dietary\",\"G\",\"291\",\"1200.0\"",
        "\"1085\",\"Total fat (NLEA)\",\"G\",\"298\",\"900.0\"",
        "\"1087\",\"Calcium, Ca\",\"MG\",\"301\",\"5300.0\"",
        "\"1089\",\"Iron, Fe\",\"MG\",\"303\",\"5400.0\"",
        "\"1090\",\"Magnesium, Mg\",\"MG\",\"304\",\"5500.0\"",
        "\"1095\",\"Zinc, Zn\",\"MG\",\"309\",\"5900.0\"",
        "\"1104\",\"Vitamin A, IU\",\"IU\",\"318\",\"7500.0\"",
        "\"1106\",\"Vitamin A, RAE\",\"UG\",\"320\",\"7420.0\"",
        "\"1162\",\"Vitamin C, total ascorbic acid\",\"MG\",\"401\",\"6300.0\"",
        "\"1177\",\"Folate, total\",\"UG\",\"417\",\"6900.0\"",
        "\"1178\",\"Vitamin B-12\",\"UG\",\"418\",\"7300.0\"",
        "\"1185\",\"Vitamin K (phylloquinone)\",\"UG\",\"430\",\"8800.0\"",
        "\"1186\",\"Folic acid\",\"UG\",\"431\",\"7000.0\"",
        "\"1187\",\"Folate, food\",\"UG\",\"432\",\"7100.0\"",
        "\"1190\",\"Folate, DFE\",\"UG\",\"435\",\"7200.0\"",
        "\"2033\",\"Total dietary fiber (AOAC 2011.25)\",\"G\",\"293\",\"1300.0\"");

    public static readonly string Categories = Lines(
        "\r\n",
        "\"id\",\"code\",\"description\"",
        "\"1\",\"0100\",\"Dairy and Egg Products\"",
        "\"2\",\"0200\",\"Spices and Herbs\"",
        "\"5\",\"0500\",\"Poultry Products\"",
        "\"9\",\"0900\",\"Fruits and Fruit Juices\"",
        "\"11\",\"1100\",\"Vegetables and Vegetable Products\"",
        "\"13\",\"1300\",\"Beef Products\"",
        "\"15\",\"1500\",\"Finfish and Shellfish Products\"",
        "\"16\",\"1600\",\"Legumes and Legume Products\"",
        "\"18\",\"1800\",\"Baked Products\"");

    public static string Lines(string end, params IEnumerable<string> lines) => string.Concat(lines.Select(line => line + end));

    /// <summary>A row as the releases write it, every cell in quotes, empty ones for what is not given.</summary>
    public static string Row(string header, params string[] cells) =>
        string.Join(',', cells
            .Concat(Enumerable.Repeat("", header.Count(c => c == ',') + 1 - cells.Length))
            .Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    /// <summary>A table of rows that are given as <c>a|b|c</c>.</summary>
    public static string Table(string end, string header, params IEnumerable<string> rows) =>
        Lines(end, [header, .. rows.Select(row => Row(header, row.Split('|')))]);

    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    public static FoodDataRelease Read(byte[] bytes) => FoodDataImport.Read("release.zip", new MemoryStream(bytes));

    public static FoodDataRelease Read(params (string Name, string Text)[] files) => Read(Zip(files));

    public static FoodDataRelease ReadJson(string text) =>
        FoodDataImport.Read("foods.json", new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
