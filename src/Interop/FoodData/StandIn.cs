using System.Collections.Immutable;
using Sanguine.Nutrition;

namespace Sanguine.Interop.FoodData;

/// <summary>
/// A figure under another id that stands in where a food has not the usual one, as many Foundation foods since 2020. The
/// first of the list that is there goes before the others.
/// </summary>
/// <param name="Note">What is said of it beside the food; null where the two mean the same.</param>
internal sealed record StandIn(int Id, int? Number, Nutrient For, NutrientUnit Unit, string Name, string? Note)
{
    public static readonly ImmutableArray<StandIn> All =
    [
        // By factors specific to the food, then by the general 4, 9, 4.
        new(2048, 958, Nutrient.Energy, NutrientUnit.Kilocalorie, "energy", null),
        new(2047, 957, Nutrient.Energy, NutrientUnit.Kilocalorie, "energy", null),
        new(1085, 298, Nutrient.Fat, NutrientUnit.Gram, "fat as fatty acids", "Fat: sum of fatty acids by NLEA (1085)"),
        new(1050, null, Nutrient.Carbohydrate, NutrientUnit.Gram, "carbohydrate by summation",
            "Carbohydrate: by summation, not by difference (1050)"),
        new(2033, 293, Nutrient.Fiber, NutrientUnit.Gram, "fiber by AOAC 2011.25",
            "Fiber: AOAC 2011.25, which counts more than older methods (2033)"),
    ];
}
