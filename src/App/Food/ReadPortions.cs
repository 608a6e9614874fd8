using System.Collections.Immutable;
using System.Globalization;
using Sanguine.Journal;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>Portions as they are typed: <c>spinach=150</c>, or <c>spinach=2cup</c> by a household measure.</summary>
public static class ReadPortions
{
    /// <summary>More of one food in one meal is a slip of the finger, g.</summary>
    private const double Most = 5000;

    /// <summary>The meal of what was understood; a food that is not known is kept as unknown and is a problem with its cure.</summary>
    public static (Meal Meal, ImmutableArray<Problem> Problems) Of(IEnumerable<string> typed, FoodTable foods)
    {
        var portions = ImmutableArray.CreateBuilder<Portion>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var text in typed)
        {
            var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
            var food = foods.Find(parts[0]);
            if (Grams(parts.ElementAtOrDefault(1), food) is not { } grams)
            {
                problems.Add(new(null, null, text, $"'{text}' does not say how much",
                    "write grams, or a measure of the food: spinach=150, spinach=2cup"));
                continue;
            }

            portions.Add(new(parts[0], food, grams));
            if (food is null)
            {
                var near = FoodSearch.Find(parts[0].Replace('-', ' '), foods, FoodSearch.NoHabits, 3);
                problems.Add(new(null, null, parts[0], $"no food is called '{parts[0]}'; it is counted as unknown",
                    near.IsEmpty ? "look for it: sanguine foods search" : $"did you mean {string.Join(", ", near.Select(one => one.Id))}?"));
            }
        }

        return (new(portions.ToImmutable()), problems.ToImmutable());
    }

    /// <summary>Grams, or so many of a household measure; null where it is neither or not sensible.</summary>
    public static double? Grams(string? written, Nutrition.Food? food)
    {
        if (written is null)
        {
            return null;
        }

        var length = written.TakeWhile(letter => char.IsAsciiDigit(letter) || letter is '.' or ',').Count();
        var word = written[length..].Trim();
        double? each = word is "" or "g" or "克" ? 1 : food?.Measures.FirstOrDefault(measure => measure.Word == word)?.Grams;
        return double.TryParse(written[..length].Replace(',', '.'), CultureInfo.InvariantCulture, out var number)
            && number * each is > 0 and <= Most and var grams
            ? grams
            : null;
    }
}
