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
