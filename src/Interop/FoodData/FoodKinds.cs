namespace Sanguine.Interop.FoodData;

/// <summary>The names of kinds of food: as <c>food.csv</c> writes them, and as JSON does.</summary>
internal static class FoodKinds
{
    /// <summary>Null for a kind that is not kept.</summary>
    public static FoodKind? Of(string dataType) => dataType.Trim().ToLowerInvariant() switch
    {
        "sr_legacy_food" or "sr legacy" => FoodKind.SrLegacy,
        "foundation_food" or "foundation" => FoodKind.Foundation,
        "survey_fndds_food" or "survey (fndds)" => FoodKind.Survey,
        _ => null,
    };

    /// <summary>The list of a JSON release; null for a name that is none.</summary>
    public static FoodKind? OfList(string name) => name switch
    {
        "SRLegacyFoods" => FoodKind.SrLegacy,
        "FoundationFoods" => FoodKind.Foundation,
        "SurveyFoods" => FoodKind.Survey,
        _ => null,
    };
}
