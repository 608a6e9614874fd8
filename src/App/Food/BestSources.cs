using System.Collections.Immutable;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>
/// The best sources of a nutrient as somebody chooses them: foods for every day, and beside them offal that gives more
/// than the middle of those, for now and then. Each list most first, the everyday one at most three of a food group.
/// </summary>
public sealed record BestSources(ImmutableArray<FoodSource> Everyday, ImmutableArray<FoodSource> NowAndThen)
{
    private const string Offal = "organ";

    private const int MostNowAndThen = 5;

    private const int MostOfGroup = 3;

    public static BestSources Of(Watched watched, FoodContext context, int most)
    {
        var everyday = Of(food => !IsNowAndThen(food, context), most, MostOfGroup);
        var nowAndThen = Of(food => IsNowAndThen(food, context), MostNowAndThen, MostNowAndThen);
        return new(everyday, [.. nowAndThen.Where(source => everyday.IsEmpty || source.Amount > everyday[everyday.Length / 2].Amount)]);

        ImmutableArray<FoodSource> Of(Func<Nutrition.Food, bool> listed, int most, int mostOfGroup) => TopSources.Of(
            watched.Nutrient, context.Ferritin, food => context.Suits(food) && listed(food), most, context.Knowledge, mostOfGroup);
    }

    /// <summary>Everything that is listed, the order that of the amount.</summary>
    public IEnumerable<FoodSource> All => Everyday.Concat(NowAndThen).OrderByDescending(source => source.Amount);

    /// <summary>What the bars are drawn against.</summary>
    public double Highest => All.Select(source => Math.Max(source.Amount, source.High)).DefaultIfEmpty(1).Max();

    /// <summary>The lowest limit of preformed vitamin A that a usual portion passes by itself; null where it passes none.</summary>
    public static PassedLimit? VitaminA(Nutrition.Food food, FoodContext context) =>
        food.IsOfAnimal && food.Of(Nutrient.VitaminA) * food.Serving / 100 is { } amount
            ? Targets.LimitsFor(context.Eater, context.Knowledge.Limits)
                .Where(limit => limit.Nutrient == "vitamin-a" && amount > limit.Value)
                .OrderBy(limit => limit.Value).Select(limit => new PassedLimit(limit, amount)).FirstOrDefault()
            : null;

    private static bool IsNowAndThen(Nutrition.Food food, FoodContext context) =>
        food.Group == Offal || VitaminA(food, context) is not null;
}
