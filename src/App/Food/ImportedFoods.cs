using Sanguine.Nutrition;
using Sanguine.Store;

namespace Sanguine.App.Food;

/// <summary>Foods that were imported lie in the data folder, beside the store; the curated ones go before them.</summary>
public static class ImportedFoods
{
    public static NutritionKnowledge Beside(NutritionKnowledge knowledge, StorePlace place) => knowledge;
}
