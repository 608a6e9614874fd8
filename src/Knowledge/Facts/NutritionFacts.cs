using System.Collections.Immutable;
using System.Globalization;
using Sanguine.Evidence;
using Sanguine.Nutrition;

namespace Sanguine.Knowledge;

/// <summary>Everything known of food, from its tables.</summary>
internal static class NutritionFacts
{
    private static readonly ImmutableArray<string> Nutrients =
        ["iron", "magnesium", "zinc", "calcium", "vitamin-c", "folate", "vitamin-b12", "folic-acid", "vitamin-a"];

    public static NutritionKnowledge Read()
    {
        var numbers = ReadCoefficients(FactTable.Embedded("coefficients.tsv"));
        var groups = FoodFacts.ReadGroups();
        double Of(string id) => numbers[id].Value;
        return new()
        {
            Foods = FoodFacts.Read(FactTable.Embedded("foods.tsv"), [.. groups.Keys]),
            Groups = groups,
            Coefficients = numbers,
            Model = AbsorptionModel.Of(Of),
            Varied = VariedModel.Of(numbers),
            Armah = new(
                Of("armah.intercept"), Of("armah.ferritin"), Of("armah.vitamin-c"), Of("armah.meat"), Of("armah.tea"),
                Of("armah.phytate"), Of("armah.calcium"), Of("armah.non-heme-iron")),
            Collings = new(Of("collings.intercept"), Of("collings.ferritin"), Of("collings.modifier")),
            Monsen = new(
                Of("monsen.heme"), Of("monsen.low"), Of("monsen.medium"), Of("monsen.high"), Of("monsen.medium-from"),
                Of("monsen.high-above")),
            Supplements = new(
                Of("supplement.absorbed-from-60"), Of("supplement.dose-exponent"), Of("supplement.status-exponent"),
                Of("supplement.next-day-loss"), Of("supplement.with-food"), Of("supplement.with-coffee"),
                Of("supplement.most-of-dose"), Of("supplement.long-use")),
            VitaminB12 = new(Of("b12.share"), Of("b12.most-by-factor"), Of("b12.passive")),
            Targets = ReadTargets(FactTable.Embedded("targets.tsv")),
            Limits = ReadLimits(FactTable.Embedded("limits.tsv")),
            Salts = ReadSalts(FactTable.Embedded("salts.tsv")),
            Recipes = ReadRecipes(FactTable.Embedded("recipes.tsv")),
            Swaps = ReadSwaps(FactTable.Embedded("swaps.tsv")),
        };
    }

    public static ImmutableSortedDictionary<string, Coefficient> ReadCoefficients(FactTable table) => table.ById(row => new Coefficient(
        row.Text("id"), (double)row.Number("value"), Optional(row, "low"), Optional(row, "high"), row.Text("unit"),
        row.Certainty(), row.List("sources"), row.Optional("note") ?? ""));

    public static ImmutableArray<IntakeTarget> ReadTargets(FactTable table) => [.. table.Rows.Select(row => new IntakeTarget(
        row.OneOf("body", ["iom", "efsa", "article"]), row.OneOf("nutrient", Nutrients), row.Whole("ageFrom"), row.Whole("ageTo"),
        row.Choice("sex", ("", (Sex?)null), ("female", Sex.Female), ("male", Sex.Male)), Life(row), (double)row.Number("value"),
        row.OneOf("unit", ["mg", "ug"]), row.OneOf("kind", ["RDA", "AI", "PRI", "article"]), row.Text("source")))];

    public static ImmutableArray<IntakeLimit> ReadLimits(FactTable table) => [.. table.Rows.Select(row => new IntakeLimit(
        row.OneOf("body", ["iom", "efsa"]), row.OneOf("nutrient", Nutrients), row.OneOf("counts", ["all", "supplements", "preformed"]),
        row.Whole("ageFrom"), row.Whole("ageTo"), Life(row), (double)row.Number("value"), row.OneOf("unit", ["mg", "ug"]),
        row.OneOf("kind", ["UL", "safe level"]), row.Text("source")))];

    public static ImmutableArray<Salt> ReadSalts(FactTable table) => [.. table.ById(row => new Salt(
        row.Text("id"), row.OneOf("element", ["iron", "magnesium"]), row.Text("en"), row.Text("zh"), row.Text("formula"),
        (double)row.Number("share"))).Values];

    public static ImmutableArray<Recipe> ReadRecipes(FactTable table) => [.. table.Rows.Select(row => new Recipe(
        row.Text("id"), row.Text("en"), row.Text("zh"), row.OneOf("slot", ["morning", "lunch", "evening", "night", "snack"]),
        row.Choice("article", ("yes", true), ("no", false)), [.. row.List("items", ';').Select(item => Item(row, item))]))];

    public static ImmutableArray<SwapIdea> ReadSwaps(FactTable table) => [.. table.ById(row => new SwapIdea(
        row.Text("id"), row.Choice("kind", ("add", SwapKind.Add), ("apart", SwapKind.Apart), ("instead", SwapKind.Instead)),
        row.Text("food"), (double)row.Number("grams"), row.Optional("insteadOf"), row.List("diets"), row.List("unless"))).Values];

    private static Life Life(FactRow row) => row.Choice(
        "life", ("", Sanguine.Nutrition.Life.Any), ("pregnant", Sanguine.Nutrition.Life.Pregnant),
        ("breastfeeding", Sanguine.Nutrition.Life.Breastfeeding), ("postmenopausal", Sanguine.Nutrition.Life.Postmenopausal));

    private static double? Optional(FactRow row, string column) =>
        row.Optional(column) is null ? null : (double)row.Number(column);

    private static (string Food, double Grams) Item(FactRow row, string written) =>
        written.Split('=') is [var food, var grams] && double.TryParse(grams, CultureInfo.InvariantCulture, out var weight)
            ? (food, weight)
            : throw row.Wrong("items", $"'{written}' is no portion", "write food=grams, such as spinach=100");
}
