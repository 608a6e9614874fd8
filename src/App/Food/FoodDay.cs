using System.Collections.Immutable;
using NodaTime;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>What was eaten on a day and what it brought; supplements are not in it.</summary>
public sealed record FoodDay(LocalDate Date, ImmutableArray<EatenMeal> Meals, FoodContext Context)
{
    /// <summary>A cup of tea as the whole-diet algorithm counts it, g.</summary>
    private const double Cup = 240;

    public static FoodDay Of(LocalDate date, CareRecord record, FoodContext context) =>
        new(date, EatenMeal.On(date, record, context), context);

    /// <summary>The days up to and with one, the oldest first.</summary>
    public static ImmutableArray<FoodDay> Week(LocalDate last, CareRecord record, FoodContext context) =>
        [.. Enumerable.Range(-6, 7).Select(ago => Of(last.PlusDays(ago), record, context))];

    /// <summary>Nothing was told of it: a gap, not a zero.</summary>
    public bool IsEmpty => Meals.IsEmpty;

    public double Absorbed => Meals.Sum(meal => meal.Iron.Absorbed);

    /// <summary>What one equation gets wrong it gets wrong in every meal alike: the ends add up.</summary>
    public double Low => Meals.Sum(meal => meal.Iron.Low);

    public double High => Meals.Sum(meal => meal.Iron.High);

    public MealContents Contents => Meals.Aggregate(default(MealContents), (sum, meal) => sum + meal.Iron.Contents);

    private IEnumerable<Portion> Portions => Meals.SelectMany(meal => meal.Together.Portions);

    /// <summary>The known sum of a nutrient, and the foods in which nobody measured it.</summary>
    public (double Sum, ImmutableArray<string> NotMeasured) Total(Nutrient nutrient)
    {
        var (sum, notMeasured) = new Meal([.. Portions]).Total(nutrient);
        return (sum, [.. notMeasured.Distinct()]);
    }

    /// <summary>Of a nutrient what comes from animals: vitamin A there is nearly all preformed.</summary>
    public double FromAnimals(Nutrient nutrient) => Portions
        .Where(portion => portion.Food is { IsOfAnimal: true })
        .Sum(portion => portion.Of(nutrient) ?? 0);

    /// <summary>Iron absorbed by the two whole-diet algorithms, mg; null where the day says too little for them.</summary>
    public (double Armah, double Collings)? CrossCheck()
    {
        var all = Contents;
        if (all.Calcium <= 0 || all.Phytate <= 0 || all.NonHemeIron <= 0 || all.VitaminC <= 0)
        {
            return null;
        }

        var ferritin = Context.CountedFerritin;
        var tea = Portions.Where(portion => portion.Food?.Group == "tea").Sum(portion => portion.Grams) / Cup;
        var day = new DayOfFood(all.VitaminC, all.Meat, tea, all.Phytate, all.Calcium, all.NonHemeIron);
        return (
            (WholeDiet.Armah(day, ferritin, Context.Knowledge.Armah) / 100 * all.NonHemeIron)
                + Meals.Sum(meal => meal.Iron.FromHeme),
            WholeDiet.Collings(ferritin, 0, Context.Knowledge.Collings) / 100 * all.Iron);
    }
}
