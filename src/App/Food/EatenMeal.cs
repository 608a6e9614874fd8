using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>
/// A meal of the journal, or a drink of its own. What was drunk within an hour of a meal works in it: the drinks of
/// <paramref name="Beside"/> are counted in <paramref name="Review"/> and stand nowhere else.
/// </summary>
public sealed record EatenMeal(
    string EntryId, When At, string? Slot, bool IsDrink, Meal Own, ImmutableArray<EatenMeal> Beside, MealReview Review)
{
    /// <summary>Tea an hour before or after a meal was measured to matter little; within it counts as with the meal.</summary>
    private static readonly Duration Near = Duration.FromHours(1);

    private static readonly ImmutableArray<string> Slots = ["morning", "lunch", "snack", "evening", "night"];

    /// <summary>The meals of a day, the newest first.</summary>
    public static ImmutableArray<EatenMeal> On(LocalDate date, CareRecord record, FoodContext context)
    {
        var entries = record.Eaten.Where(item => item.At.Date == date).GroupBy(item => item.EntryId)
            .Select(items => Of(items, context)).ToArray();
        var meals = entries.Where(entry => !entry.IsDrink).ToArray();
        var drinks = entries.Where(entry => entry.IsDrink).ToLookup(drink => MealOf(drink, meals)?.EntryId);
        return
        [
            .. meals.Select(meal => meal.With([.. drinks[meal.EntryId]], context)).Concat(drinks[null])
                .OrderByDescending(entry => entry.Clock).ThenBy(entry => entry.EntryId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Which slot an hour of the day belongs to.</summary>
    public static string SlotAt(LocalTime time) => time.Hour switch
    {
        < 4 => "night",
        < 11 => "morning",
        < 15 => "lunch",
        < 17 => "snack",
        < 22 => "evening",
        _ => "night",
    };

    private LocalTime Clock => At.WallClock ?? (Slot is null ? LocalTime.Midnight : new(Math.Max(0, Slots.IndexOf(Slot)) + 1, 0));

    private static EatenMeal Of(IEnumerable<Eaten> items, FoodContext context)
    {
        var all = items.ToArray();
        var meal = Meal.Of(context.Knowledge.Foods, all.Select(item => (item.Food, (double)item.Grams)));
        return new(all[0].EntryId, all[0].At, all[0].Slot, all[0].IsDrink, meal, [], context.Review(meal));
    }

    private static EatenMeal? MealOf(EatenMeal drink, EatenMeal[] meals) => drink.At.KnowsTime
        ? meals.Where(meal => meal.At.KnowsTime && Apart(drink, meal) <= Near).MinBy(meal => Apart(drink, meal))
        : null;

    private static Duration Apart(EatenMeal one, EatenMeal other)
    {
        var between = one.At.Instant - other.At.Instant;
        return between < Duration.Zero ? -between : between;
    }

    private EatenMeal With(ImmutableArray<EatenMeal> drinks, FoodContext context) => drinks.IsEmpty
        ? this
        : this with
        {
            Beside = drinks,
            Review = context.Review(new([.. Own.Portions, .. drinks.SelectMany(drink => drink.Own.Portions)])),
        };
}
