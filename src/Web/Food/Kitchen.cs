using System.Collections.Immutable;
using Sanguine.App.Food;
using Sanguine.Nutrition;

namespace Sanguine.Web.Food;

/// <summary>Foods as a person finds them: the table, what they eat often, and the measures of both languages.</summary>
public sealed class Kitchen(Visit visit)
{
    private const int Most = 8;

    public FoodTable Foods => visit.Eating.Knowledge.Foods;

    public MeasureWords Measures { get; } = new(
        visit.Eating.Knowledge,
        [.. ((string[])["en", "zh"]).Select(language => new FoodWords(visit.Knowledge.Words(language, false), visit.Eating.Knowledge))]);

    /// <summary>What the words mean; what is eaten most where there are none.</summary>
    public ImmutableArray<Nutrition.Food> Search(string words) =>
        FoodSearch.Find(TypedFood.Of(words, Measures) is [.., var last] ? last.Name : "", Foods, Habits, Most);

    /// <summary>The food that was meant; one that no table knows stays as it was written.</summary>
    public DraftItem Find(TypedFood typed)
    {
        var food = Foods.Find(typed.Name) ?? FoodSearch.Find(typed.Name, Foods, Habits, 1).FirstOrDefault();
        var (number, measure) = typed.AmountOf(food);
        return new(food?.Id ?? typed.Name, number, measure);
    }

    private Dictionary<string, int> Habits => visit.IsExample ? [] : visit.Review.Record.Eaten
        .GroupBy(item => item.Food, StringComparer.Ordinal).ToDictionary(items => items.Key, items => items.Count(), StringComparer.Ordinal);
}
