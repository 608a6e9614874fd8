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
