using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.App.Facts;
using Sanguine.App.Food;
using Sanguine.Journal;
using Sanguine.Nutrition;

namespace Sanguine.Web.Food;

/// <summary>A food of a meal that is being written down, and how much of it as it was typed.</summary>
public sealed record DraftItem(string Food, string Amount, string Measure)
{
    public static DraftItem Of(Portion portion) => Of(portion.FoodId, portion.Grams);

    public static DraftItem Of(string food, double grams) =>
        new(food, grams.ToString("0.##", CultureInfo.InvariantCulture), MeasureWords.Gram);

    /// <summary>Null where it is not understood.</summary>
    public double? Grams(FoodTable foods) => ReadPortions.Grams(Amount + Measure, foods.Find(Food));
}

/// <summary>A meal as it is put together; the form carries all of it, nothing is kept here.</summary>
public sealed record MealForm
{
    public required string Id { get; init; }

    public string Slot { get; init; } = "";

    public string Date { get; init; } = "";

    public string Time { get; init; } = "";

    /// <summary>The one text field: words to look for, or foods with their amounts.</summary>
    public string Text { get; init; } = "";

    public ImmutableArray<DraftItem> Items { get; init; } = [];

    /// <summary>Which fields were not understood, by name.</summary>
    public ImmutableSortedSet<string> Wrong { get; init; } = [];

    public static MealForm Of(IFormCollection form)
    {
        var (amounts, measures) = (form["amount"], form["measure"]);
        return new()
        {
            Id = Guid.TryParse(form["id"], out var id) ? id.ToString() : NewId(),
            Slot = form["slot"].ToString(),
            Date = form["date"].ToString(),
            Time = form["time"].ToString(),
            Text = form["text"].ToString().Trim(),
            Items =
            [
                .. form["food"].Select((food, index) => new DraftItem(
                    food ?? "", amounts.ElementAtOrDefault(index)?.Trim() ?? "", measures.ElementAtOrDefault(index) ?? MeasureWords.Gram)),
            ],
        };
    }

    /// <summary>A new meal of a day, in the slot of the clock.</summary>
    public static MealForm On(LocalDate date, ZonedDateTime now) => new()
    {
        Id = NewId(),
        Slot = EatenMeal.SlotAt(now.TimeOfDay),
        Date = LocalDatePattern.Iso.Format(date),
        Time = date == now.Date ? FactReader.TimeText(now.TimeOfDay) : "",
    };

    public static MealForm Of(EatenMeal meal) => new()
    {
        Id = NewId(),
        Slot = meal.Slot ?? (meal.At.WallClock is { } clock ? EatenMeal.SlotAt(clock) : ""),
        Date = LocalDatePattern.Iso.Format(meal.At.Date),
        Items = [.. meal.Own.Portions.Select(DraftItem.Of)],
    };

    public static string NewId() => Guid.CreateVersion7().ToString();

    /// <summary>What is understood of it so far.</summary>
    public Meal Meal(FoodTable foods) => new(
        [.. Items.Select(item => (item, Grams: item.Grams(foods))).Where(pair => pair.Grams is not null)
            .Select(pair => new Portion(pair.item.Food, foods.Find(pair.item.Food), pair.Grams!.Value))]);

    /// <summary>Changed as a swap says; what is not understood yet stays as it was typed.</summary>
    public MealForm With(SwapIdea swap, FoodTable foods) => this with
    {
        Items = swap.Kind switch
        {
            SwapKind.Add => [.. Items, DraftItem.Of(swap.Food, swap.Grams)],
            SwapKind.Apart => Items.RemoveAll(item => item.Food == swap.Food),
            _ =>
            [
                .. Items.Select(item => item.Food == swap.InsteadOf && item.Grams(foods) is { } grams
                    ? DraftItem.Of(swap.Food, grams)
                    : item),
            ],
        },
    };

    public MealForm Without(int index) => index >= 0 && index < Items.Length ? this with { Items = Items.RemoveAt(index) } : this;

    /// <summary>The foods of the text field taken in; one name without an amount stays, to be looked for.</summary>
    public MealForm Take(Kitchen kitchen)
    {
        var typed = TypedFood.Of(Text, kitchen.Measures);
        return typed is [] or [{ Number: null }] ? this : this with { Items = [.. Items, .. typed.Select(kitchen.Find)], Text = "" };
    }

    /// <summary>A food of the list that was found, with the amount that was typed before its name.</summary>
    public MealForm Choose(string food, Kitchen kitchen)
    {
        var typed = TypedFood.Of(Text, kitchen.Measures);
        var (number, measure) = (typed.LastOrDefault() ?? new("", null, null)).AmountOf(kitchen.Foods.Find(food));
        return this with
        {
            Items = [.. Items, .. typed.SkipLast(1).Select(kitchen.Find), new(food, number, measure)],
            Text = "",
        };
    }

    /// <summary>Itself with what is not understood.</summary>
    public MealForm Checked(FoodTable foods, LocalDate today)
    {
        var wrong = Items.Select((item, index) => item.Grams(foods) is null ? $"amount-{index}" : null).OfType<string>().ToImmutableSortedSet();
        wrong = Text.Length > 0 || Items.IsEmpty ? wrong.Add("text") : wrong;
        wrong = Day is { } day && day <= today ? wrong : wrong.Add("date");
        return this with { Wrong = wrong };
    }

    /// <summary>When it was eaten; the day alone where no time was told.</summary>
    public When At(DateTimeZone zone) => FactReader.TimeOf(Time) is { } clock
        ? When.At((Day!.Value + clock).InZoneLeniently(zone).ToOffsetDateTime())
        : When.On(Day!.Value);

    public LocalDate? Day => LocalDatePattern.Iso.Parse(Date) is { Success: true, Value: var day } ? day : null;

    public static JsonArray Json(Meal meal) =>
        [.. meal.Portions.Select(portion => new JsonObject { ["food"] = portion.FoodId, ["grams"] = Math.Round((decimal)portion.Grams, 2) })];
}
