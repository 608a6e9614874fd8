using System.Collections.Immutable;

namespace Sanguine.Interop.FoodData;

/// <summary>
/// The group of <c>food-groups.tsv</c> a food belongs to: by the words of its category (of USDA's list and of What We
/// Eat in America), then by the words of its description. What is known of neither is a dish.
/// </summary>
internal static class FoodGroups
{
    private const string Dish = "dish";

    /// <summary>
    /// The first row of which a phrase stands in the category wins, so the narrower stand above the wider.
    /// </summary>
    private static readonly ImmutableArray<(string Group, string[] Phrases)> Categories =
    [
        .. Rows(
            "vegetable: mashed potatoes, string beans, vegetable products, tomato-based condiments, olives, pickles",
            "vegetable: potato chips, french fries, fried vegetables, coleslaw",
            "dish: mixed dish, dishes, entrees, sandwich, burger, soup, sauces, burrito, taco, mexican, nacho, pizza",
            "dish: macaroni, turnover, stir-fry, fried rice, egg roll, baby, formula, restaurant, fast food, snacks",
            "dish: american indian, quality control, mixtures, not included, dips, pancakes",
            "fruit: fruits and fruit",
            "juice: juice",
            "organ: liver and organ",
            "poultry: poultry, chicken, turkey",
            "meat: beef, pork, lamb, sausages, luncheon, cold cuts, bacon, frankfurter",
            "fish: fish",
            "egg: eggs and omelets",
            "drink: plant-based milk, milk substitutes, smoothies",
            "dairy: dairy and egg, milk, cheese, yogurt, dairy desserts, pudding, sour cream, cream and cream",
            "fat: fats and oils, butter, margarine, mayonnaise, salad dressing",
            "soy: soy",
            "legume: legume",
            "nut: nut and seed, nuts and seeds",
            "breakfast-cereal: breakfast cereal, ready-to-eat cereal, oatmeal, cooked cereals, cereal bars",
            "sweet: sweets, cakes, cookies, doughnuts, candy, gelatin, sugar, syrups, jams, nutrition bars",
            "bread: baked products, breads, rolls and buns, bagels, tortillas, biscuits, crackers, pretzels",
            "grain: grain, rice, pasta, popcorn, tortilla",
            "tea: tea",
            "coffee: coffee",
            "alcohol: alcoholic, beer, wine, liquor",
            "drink: beverages, drinks, water, nutritional powders",
            "herb-spice: spices, mustard and other condiments",
            "vegetable: vegetable, spinach, lettuce, tomatoes, carrots, broccoli, cabbage, onions, corn, potatoes",
            "fruit: fruit, apples, bananas, grapes, peaches, berries, citrus, melons, pears, pineapple, mango"),
    ];

    private static readonly ImmutableHashSet<string> Organs =
    [
        "liver", "livers", "liverwurst", "braunschweiger", "kidney", "kidneys", "heart", "hearts", "brain", "brains",
        "tongue", "tripe", "spleen", "thymus", "pancreas", "lung", "lungs", "sweetbread", "sweetbreads", "giblets",
        "gizzard", "gizzards", "chitterlings", "stomach",
    ];

    private static readonly ImmutableHashSet<string> Shells =
    [
        "clam", "clams", "oyster", "oysters", "mussel", "mussels", "shrimp", "shrimps", "prawn", "prawns", "crab",
        "crabs", "lobster", "lobsters", "crayfish", "crawfish", "squid", "calamari", "octopus", "scallop", "scallops",
        "cuttlefish", "abalone", "conch", "whelk", "snail", "snails", "mollusk", "mollusks", "crustacean",
        "crustaceans", "jellyfish",
    ];

    private static readonly ImmutableHashSet<string> Leaves =
    [
        "spinach", "kale", "lettuce", "chard", "collards", "greens", "arugula", "watercress", "cress", "endive",
        "radicchio", "leaves", "choi", "choy", "purslane",
    ];

    private static readonly ImmutableHashSet<string> Weeds =
        ["seaweed", "kelp", "laver", "wakame", "agar", "spirulina", "nori", "dulse"];

    private static readonly ImmutableHashSet<string> Fungi =
    [
        "mushroom", "mushrooms", "fungi", "chanterelle", "morel", "maitake", "enoki", "shiitake", "truffle", "truffles",
    ];

    private static readonly ImmutableHashSet<string> SoyFoods =
        ["tofu", "tempeh", "miso", "natto", "edamame", "soymilk", "soybean", "soybeans"];

    private static readonly ImmutableHashSet<string> Peanuts = ["peanut", "peanuts"];

    private static readonly ImmutableHashSet<string> Seeds =
        ["seed", "seeds", "flaxseed", "tahini", "sesame", "sunflower", "chia", "pumpkin"];

    private static readonly ImmutableHashSet<string> Cakes =
    [
        "cake", "cakes", "cookie", "cookies", "pie", "doughnut", "doughnuts", "pastry", "danish", "brownie", "brownies",
        "eclair", "eclairs", "strudel", "coffeecake", "sweet",
    ];

    private static readonly ImmutableHashSet<string> Birds = ["chicken", "turkey", "duck", "goose", "poultry"];

    private static readonly ImmutableHashSet<string> Eggs = ["egg", "eggs"];

    public static string Of(string category, string description)
    {
        var lower = category.ToLowerInvariant();
        var group = Categories
            .Where(row => row.Phrases.Any(phrase => lower.Contains(phrase, StringComparison.Ordinal)))
            .Select(row => row.Group)
            .FirstOrDefault(Dish);
        return Refined(group, lower, Words.Of(description), Words.Of(description.Split(',')[0]));
    }

    /// <summary>Meat, fish, poultry and seafood: what helps the iron of a meal.</summary>
    /// <param name="first">The words before the first comma: what the food is.</param>
    private static string Refined(
        string group, string category, ImmutableArray<string> all, ImmutableArray<string> first) => group switch
    {
        // A whole bird with its giblets is meat for the most part.
        "meat" or "poultry" when all.Any(Organs.Contains) && !all.Contains("meat") => "organ",
        "meat" when category.Contains("sausage", StringComparison.Ordinal) && first.Any(Birds.Contains) => "poultry",
        "fish" when category == "shellfish" || all.Any(Shells.Contains) => "seafood",
        "dairy" when first.Any(Eggs.Contains) && category.Contains("egg", StringComparison.Ordinal) => "egg",
        "legume" or "vegetable" or "drink" or "nut" when IsSoy(all) => "soy",
        "legume" when first.Any(Peanuts.Contains) => "nut",
        "nut" when first.Any(Seeds.Contains) => "seed",
        "vegetable" when category.Contains("dark green", StringComparison.Ordinal) => "leafy",
        "vegetable" => Vegetable(all, first),
        "fruit" when first.Any(word => word is "juice" or "nectar") => "juice",
        "drink" => Drink(all),
        "bread" when all.Any(Cakes.Contains) => "sweet",
        "sweet" when first is ["cocoa" or "chocolate", ..] or ["baking", "chocolate", ..] => "cocoa",
        _ => group,
    };

    private static bool IsSoy(ImmutableArray<string> words) => words is ["soy", ..] || words.Any(SoyFoods.Contains);

    private static string Vegetable(ImmutableArray<string> all, ImmutableArray<string> first) =>
        first.Any(word => word == "juice") ? "juice"
        : all.Any(Weeds.Contains) ? "seaweed"
        : first.Any(Fungi.Contains) ? "mushroom"
        : all.Any(Leaves.Contains) ? "leafy"
        : "vegetable";

    private static string Drink(ImmutableArray<string> words) =>
        words.Contains("alcoholic") ? "alcohol"
        : words.Contains("substitute") ? "drink"
        : words.Contains("tea") ? "tea"
        : words.Contains("coffee") ? "coffee"
        : words.Contains("cocoa") || words.Contains("chocolate") ? "cocoa"
        : words.Contains("juice") ? "juice"
        : "drink";

    private static IEnumerable<(string, string[])> Rows(params string[] rows) =>
        rows.Select(row => row.Split(": ")).Select(row => (row[0], row[1].Split(", ")));
}
