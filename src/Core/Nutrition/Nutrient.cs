using System.Collections.Immutable;

namespace Sanguine.Nutrition;

/// <summary>
/// What a food table tells per 100 g: energy in kcal; macronutrients, fiber and alcohol in g; minerals, vitamin C and
/// caffeine in mg; folate, B12, A (retinol activity) and K in µg.
/// </summary>
public enum Nutrient
{
    Energy,
    Protein,
    Fat,
    Carbohydrate,
    Fiber,
    Iron,
    VitaminC,
    Calcium,
    Magnesium,
    Zinc,

    /// <summary>Folate that is in the food by nature.</summary>
    FolateFood,

    /// <summary>The synthetic form that is added.</summary>
    FolicAcid,

    /// <summary>Dietary folate equivalents: food folate and 1.7 times the folic acid.</summary>
    FolateDfe,
    VitaminB12,
    VitaminA,
    VitaminK,
    Caffeine,
    Alcohol,
}

/// <summary>What a table of foods calls the nutrients; the unit is the end of the name.</summary>
public static class NutrientColumns
{
    /// <summary>In the order of <see cref="Nutrient"/>.</summary>
    public static readonly ImmutableArray<string> All =
    [
        "energyKcal", "proteinG", "fatG", "carbohydrateG", "fiberG", "ironMg", "vitaminCMg", "calciumMg", "magnesiumMg",
        "zincMg", "folateFoodUg", "folicAcidUg", "folateDfeUg", "vitaminB12Ug", "vitaminARaeUg", "vitaminKUg", "caffeineMg",
        "alcoholG",
    ];
}
