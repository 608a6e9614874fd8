using System.Collections.Immutable;

namespace Sanguine.Nutrition;

/// <summary>So many grams of a food; a food that no table knows is kept and counted as unknown.</summary>
public sealed record Portion(string FoodId, Food? Food, double Grams)
{
    /// <summary>What of a nutrient is in it; null where that is not known.</summary>
    public double? Of(Nutrient nutrient) => Food?.Of(nutrient) * Grams / 100;
}

/// <summary>What is eaten and drunk together.</summary>
public sealed record Meal(ImmutableArray<Portion> Portions)
{
    public static Meal Of(FoodTable foods, IEnumerable<(string Food, double Grams)> items) =>
        new([.. items.Select(item => new Portion(item.Food, foods.Find(item.Food), item.Grams))]);

    public IEnumerable<string> Unknown => Portions.Where(portion => portion.Food is null).Select(p => p.FoodId);

    /// <summary>The known sum, and the foods whose share nobody measured.</summary>
    public (double Sum, ImmutableArray<string> NotMeasured) Total(Nutrient nutrient) => (
        Portions.Sum(portion => portion.Of(nutrient) ?? 0),
        [.. Portions.Where(portion => portion.Of(nutrient) is null && portion.Grams > 0).Select(p => p.FoodId)]);

    public Meal With(Portion portion) => new(Portions.Add(portion));

    public Meal Without(string food) => new(Portions.RemoveAll(portion => portion.FoodId == food));
}
