using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>What people call household measures, in both languages, and the measure each means.</summary>
public sealed class MeasureWords
{
    public const string Gram = "g";

    private readonly (string Word, string Measure)[] known;

    public MeasureWords(NutritionKnowledge knowledge, params ReadOnlySpan<FoodWords> languages)
    {
        var words = new List<(string, string)>
        {
            ("g", Gram), ("gram", Gram), ("grams", Gram), ("克", Gram), ("tbsp", "tablespoon"), ("tsp", "teaspoon"), ("oz", "ounce"),
        };
        foreach (var measure in knowledge.Foods.All.SelectMany(food => food.Measures).Select(measure => measure.Word).Distinct())
        {
            var spaced = measure.Replace('-', ' ');
            words.AddRange([(measure, measure), (spaced, measure), (spaced + "s", measure)]);
            foreach (var language in languages)
            {
                words.Add((language.Measure(measure), measure));
            }
        }

        known = [.. words.Distinct().OrderByDescending(word => word.Item1.Length)];
    }

    /// <summary>The measure a text begins with, and the food after it; no measure where nothing would be left.</summary>
    public (string? Measure, string Name) Begin(string text)
    {
        foreach (var (word, measure) in known)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length
                && (text[word.Length] == ' ' || !char.IsAscii(word[0])))
            {
                var name = text[word.Length..].Trim();
                return (measure, name.StartsWith("of ", StringComparison.OrdinalIgnoreCase) ? name[3..].Trim() : name);
            }
        }

        return (null, text);
    }

    /// <summary>The measure a text is; empty for no text, null where it is none.</summary>
    public string? Whole(string text) => text.Trim() is { Length: > 0 } written
        ? known.Where(one => string.Equals(one.Word, written, StringComparison.OrdinalIgnoreCase)).Select(one => one.Measure).FirstOrDefault()
        : "";
}
