using System.Collections.Immutable;
using FuzzySharp;
using FuzzySharp.PreProcess;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>
/// Foods by what somebody types, in either language and with slips of the finger; what the person eats most comes first
/// among foods that fit equally well.
/// </summary>
public static class FoodSearch
{
    /// <summary>Words less alike than this are other words, of 100.</summary>
    private const int Alike = 74;

    public static readonly IReadOnlyDictionary<string, int> NoHabits = ImmutableDictionary<string, int>.Empty;

    /// <param name="eaten">How often each food was eaten.</param>
    public static ImmutableArray<Nutrition.Food> Find(
        string typed, FoodTable foods, IReadOnlyDictionary<string, int> eaten, int most)
    {
        var words = Plain(typed);
        return words.Length == 0
            ? [.. foods.All.Where(food => eaten.ContainsKey(food.Id)).OrderByDescending(food => eaten[food.Id])
                .ThenBy(food => food.English, StringComparer.Ordinal).Take(most)]
            :
            [
                .. foods.All.Select(food => (Food: food, Score: Score(words, food)))
                    .Where(found => found.Score > 0)
                    .OrderByDescending(found => found.Score)
                    .ThenByDescending(found => eaten.GetValueOrDefault(found.Food.Id))
                    .ThenBy(found => found.Food.Id.StartsWith("fdc-", StringComparison.Ordinal))
                    .ThenBy(found => found.Food.English.Length)
                    .ThenBy(found => found.Food.Id, StringComparer.Ordinal)
                    .Take(most).Select(found => found.Food),
            ];
    }

    // What must be cooked before it is eaten is seldom what was eaten.
    private static int Score(string typed, Nutrition.Food food) =>
        Names(food).Max(name => Score(typed, name.Text) - (name.IsOther ? 1 : 0)) is > 0 and var score
            ? Math.Max(1, score - (IsDry(food) ? 8 : 0))
            : 0;

    private static bool IsDry(Nutrition.Food food) => food.Id.EndsWith("-dry", StringComparison.Ordinal);

    private static IEnumerable<(string Text, bool IsOther)> Names(Nutrition.Food food)
    {
        yield return (Plain(food.English), false);
        if (food.Chinese is { } chinese)
        {
            yield return (chinese, false);
        }

        foreach (var other in food.Also)
        {
            yield return (Plain(other), true);
        }
    }

    /// <summary>Steps down from the very name to a word that is only alike; 0 is another food.</summary>
    private static int Score(string typed, string name)
    {
        if (name == typed)
        {
            return 100;
        }

        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var known = name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var begins = name.StartsWith(typed, StringComparison.Ordinal);
        if (words.All(word => known.Any(one => one == word || one + "s" == word || one == word + "s")))
        {
            // A whole word is meant before one that only begins so: pepper, not pepperoni; and oatmeal, cooked, before
            // what is made of it.
            return begins ? name[typed.Length] == ',' ? 97 : 95 : 92;
        }

        if (begins)
        {
            return 90;
        }

        if (words.All(word => known.Any(one => one.StartsWith(word, StringComparison.Ordinal))))
        {
            return 80;
        }

        if (name.Contains(typed, StringComparison.Ordinal))
        {
            return 70;
        }

        // A short word is alike to too many others.
        return typed.Length < 4 ? 0
            : words.All(word => known.Any(one => Math.Abs(one.Length - word.Length) <= 2
                && Fuzz.Ratio(word, one, PreprocessMode.None) >= Alike))
                ? 40 + (Fuzz.Ratio(typed, name, PreprocessMode.None) / 5)
                : 0;
    }

    private static string Plain(string text) => text.Trim().ToLowerInvariant().Replace('-', ' ');
}
