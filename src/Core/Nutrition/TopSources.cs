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
    /// <param name="mostOfGroup">So many of one food group, that a list is not all shellfish.</param>
    public static ImmutableArray<FoodSource> Of(
        Nutrient nutrient, double? ferritin, Func<Food, bool> suits, int most, NutritionKnowledge knowledge,
        int mostOfGroup = int.MaxValue)
    {
        var status = knowledge.FerritinOrReference(ferritin);
        var listed = new Dictionary<string, int>(StringComparer.Ordinal);
        var sources =
            from food in knowledge.Foods.All
            where suits(food) && food.Of(nutrient) is > 0 && !IsUncooked(food)
            let portion = new Portion(food.Id, food, food.Serving)
            let contained = portion.Of(nutrient)!.Value
            let amount = nutrient switch
            {
                Nutrient.Iron => HallbergHulthen.Absorbed(MealContents.Of(portion, knowledge), status, knowledge.Model),
                Nutrient.VitaminB12 => knowledge.VitaminB12.Absorbed(contained),
                _ => contained,
            }
            select (portion, amount, contained);
        return
        [
            .. sources.OrderByDescending(source => source.amount).ThenByDescending(source => source.contained)
                .ThenBy(source => source.portion.FoodId, StringComparer.Ordinal)
                .Where(source => IsAmong(source.portion.Food!.Group))
                .Take(most).Select(source => Source(source.portion, source.amount, source.contained)),
        ];

        bool IsAmong(string group) => (listed[group] = listed.GetValueOrDefault(group) + 1) <= mostOfGroup;

        // In the table for those who eat or weigh it so; nothing to advise by the portion.
        static bool IsUncooked(Food food) => (food.Meat > 0 && food.Id.EndsWith("-raw", StringComparison.Ordinal))
            || (food.Group is "legume" or "soy" or "grain" && (food.Id.Contains("flour", StringComparison.Ordinal)
                || food.Id.EndsWith("-dry", StringComparison.Ordinal) || food.Id.EndsWith("-raw", StringComparison.Ordinal)));

        // The interval takes far longer than the number: only of what is shown.
        FoodSource Source(Portion portion, double amount, double contained)
        {
            var (low, high) = (amount, amount);
            if (nutrient == Nutrient.Iron)
            {
                var iron = AbsorbedIron.Of(new([portion]), ferritin, knowledge);
                (low, high) = (iron.Low, iron.High);
            }

            return new(portion.Food!, portion.Grams, amount, low, high, contained);
        }
    }
}
