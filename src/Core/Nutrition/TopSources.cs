using System.Collections.Immutable;

namespace Sanguine.Nutrition;

/// <summary>A food's usual portion and what it gives; iron as absorbed, the rest as contained.</summary>
public sealed record FoodSource(Food Food, double Grams, double Amount, double Low, double High, double Contained);

/// <summary>What gives most of a nutrient in a portion that somebody would eat.</summary>
public static class TopSources
{
    /// <summary>
    /// The best sources, most first: of iron by what is absorbed at a ferritin, of B12 by what one meal can take up, of
    /// the rest by what the portion holds.
    /// </summary>
    public static ImmutableArray<FoodSource> Of(
        Nutrient nutrient, double? ferritin, Func<Food, bool> suits, int most, NutritionKnowledge knowledge)
    {
        var sources =
            from food in knowledge.Foods.All
            where suits(food) && food.Of(nutrient) is > 0 && !IsRawFlesh(food)
            let grams = food.Serving
            let contained = food.Of(nutrient)!.Value * grams / 100
            select nutrient switch
            {
                Nutrient.Iron => Iron(food, grams, contained),
                Nutrient.VitaminB12 => Plain(food, grams, knowledge.VitaminB12.Absorbed(contained), contained),
                _ => Plain(food, grams, contained, contained),
            };
        return
        [
            .. sources.OrderByDescending(source => source.Amount).ThenByDescending(source => source.Contained)
                .ThenBy(source => source.Food.Id, StringComparer.Ordinal).Take(most),
        ];

        // In the table for those who eat it; nothing to advise.
        static bool IsRawFlesh(Food food) => food.Meat > 0 && food.Id.EndsWith("-raw", StringComparison.Ordinal);

        FoodSource Iron(Food food, double grams, double contained)
        {
            var absorbed = AbsorbedIron.Of(new([new(food.Id, food, grams)]), ferritin, knowledge);
            return new(food, grams, absorbed.Absorbed, absorbed.Low, absorbed.High, contained);
        }

        static FoodSource Plain(Food food, double grams, double amount, double contained) =>
            new(food, grams, amount, amount, amount, contained);
    }
}
