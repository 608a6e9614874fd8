using System.Collections.Immutable;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>A meal, what is absorbed from it, and what would raise that; no swaps where iron is not encouraged.</summary>
public sealed record MealReview(Meal Meal, AbsorbedIron Iron, ImmutableArray<Swap> Swaps)
{
    /// <summary>As many swaps as can be read at once.</summary>
    private const int Most = 5;

    private const int MostApart = 2;

    public static MealReview Of(Meal meal, FoodContext context) =>
        Of(meal, AbsorbedIron.Of(meal, context.Ferritin, context.Knowledge), context);

    /// <summary>Of a meal whose iron is worked out already.</summary>
    public static MealReview Of(Meal meal, AbsorbedIron iron, FoodContext context) =>
        new(meal, iron, context.EncouragesIron ? Raising(meal, iron, context) : []);

    /// <summary>
    /// The one change to speak of beside a meal: a drink to keep apart, which costs nothing, before the food that raises it
    /// most; meat and fish not with a breakfast or a snack that has another.
    /// </summary>
    public Swap? Hint(string? slot) =>
        Swaps.FirstOrDefault(swap => swap.Idea.Kind == SwapKind.Apart && FoodOf(swap) is { IsDrink: true } or { Group: "cocoa" })
        ?? Swaps.FirstOrDefault(swap => slot is not ("morning" or "snack") || FoodOf(swap) is not { IsFlesh: true })
        ?? Swaps.FirstOrDefault();

    private Nutrition.Food? FoodOf(Swap swap) => swap.Changed.Portions.Concat(Meal.Portions)
        .FirstOrDefault(portion => portion.FoodId == swap.Idea.Food)?.Food;

    /// <summary>What only has to wait costs nothing, so it has its place beside what is added.</summary>
    private static ImmutableArray<Swap> Raising(Meal meal, AbsorbedIron iron, FoodContext context)
    {
        var all = Nutrition.Swaps.For(meal, iron, context.Eater.Diet, context.Cautions, context.Knowledge)
            .Where(swap => swap.Idea.Kind == SwapKind.Apart || context.Suits(context.Knowledge.Foods.Find(swap.Idea.Food)!))
            .ToArray();
        var apart = all.Where(swap => swap.Idea.Kind == SwapKind.Apart).Take(MostApart).ToArray();
        return [.. all.Where(swap => swap.Idea.Kind != SwapKind.Apart).Take(Most - apart.Length).Concat(apart)
            .OrderByDescending(swap => swap.Absorbed)];
    }
}
