using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>
/// A meal of the journal, or a drink of its own. What was drunk within an hour of a meal works in it: the drinks of
/// <paramref name="Beside"/> are counted in <paramref name="Iron"/> and stand nowhere else.
/// </summary>
public sealed record EatenMeal(
    string EntryId, When At, string? Slot, bool IsDrink, Meal Own, ImmutableArray<EatenMeal> Beside, AbsorbedIron Iron)
{
    /// <summary>Tea an hour before or after a meal was measured to matter little; within it counts as with the meal.</summary>
    private static readonly Duration Near = Duration.FromHours(1);

    /// <summary>The words of the journal, in the order of the day.</summary>
    public static readonly ImmutableArray<string> Slots = ["morning", "lunch", "snack", "evening", "night"];

    /// <summary>The meals of a day, the newest first.</summary>
    public static ImmutableArray<EatenMeal> On(LocalDate date, CareRecord record, FoodContext context)
    {
        var entries = record.Eaten.Where(item => item.At.Date == date).GroupBy(item => item.EntryId)
            .Select(items => items.ToArray()).ToArray();
        var meals = entries.Where(items => !items[0].IsDrink).ToArray();
        var drinks = entries.Where(items => items[0].IsDrink).ToLookup(drink => MealOf(drink[0], meals), drink => Of(drink, [], context));
        return
        [
            .. meals.Select(meal => Of(meal, [.. drinks[meal[0].EntryId]], context)).Concat(drinks[null])
                .OrderByDescending(entry => entry.Clock).ThenBy(entry => entry.EntryId, StringComparer.Ordinal),
        ];
    }

    /// <summary>With what was drunk beside it.</summary>
    public Meal Together => With(Own, Beside);

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

    private static EatenMeal Of(Eaten[] items, ImmutableArray<EatenMeal> beside, FoodContext context)
    {
        var own = Meal.Of(context.Knowledge.Foods, items.Select(item => (item.Food, (double)item.Grams)));
        return new(
            items[0].EntryId, items[0].At, items[0].Slot, items[0].IsDrink, own, beside,
            AbsorbedIron.Of(With(own, beside), context.Ferritin, context.Knowledge));
    }

    private static Meal With(Meal own, ImmutableArray<EatenMeal> beside) =>
        beside.IsEmpty ? own : new([.. own.Portions, .. beside.SelectMany(drink => drink.Own.Portions)]);

    private static string? MealOf(Eaten drink, Eaten[][] meals) => drink.At.KnowsTime
        ? meals.Select(meal => meal[0]).Where(meal => meal.At.KnowsTime && Apart(drink, meal) <= Near).MinBy(meal => Apart(drink, meal))?.EntryId
        : null;

    private static Duration Apart(Eaten one, Eaten other)
    {
        var between = one.At.Instant - other.At.Instant;
        return between < Duration.Zero ? -between : between;
    }
}
