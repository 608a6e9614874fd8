using System.Collections.Immutable;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>A meal, what is absorbed from it, and what would raise that; no swaps where iron is not encouraged.</summary>
public sealed record MealReview(Meal Meal, AbsorbedIron Iron, ImmutableArray<Swap> Swaps)
{
    /// <summary>As many swaps as can be read at once.</summary>
    private const int Most = 5;

    public static MealReview Of(Meal meal, FoodContext context)
    {
        var iron = AbsorbedIron.Of(meal, context.Ferritin, context.Knowledge);
        var swaps = context.EncouragesIron
            ? Raising(meal, iron, context)
            : [];
        return new(meal, iron, swaps);
    }

    // What only has to wait costs nothing, so the best of those is named even where others gain more.
    private static ImmutableArray<Swap> Raising(Meal meal, AbsorbedIron iron, FoodContext context)
    {
        var all = Nutrition.Swaps.For(meal, iron, context.Eater.Diet, context.Cautions, context.Knowledge)
            .Where(swap => swap.Idea.Kind == SwapKind.Apart || context.Suits(context.Knowledge.Foods.Find(swap.Idea.Food)!))
            .ToArray();
        var most = all.Take(Most);
        return most.Any(swap => swap.Idea.Kind == SwapKind.Apart) || !all.Any(swap => swap.Idea.Kind == SwapKind.Apart)
            ? [.. most]
            : [.. all.Take(Most - 1), all.First(swap => swap.Idea.Kind == SwapKind.Apart)];
    }
}
