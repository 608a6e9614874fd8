using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Sanguine.Nutrition;

namespace Sanguine.Interop.FoodData;

/// <summary>Portions of a release as household measures of the closed list that <c>foods.tsv</c> uses.</summary>
internal static class PortionMeasures
{
    private const int Most = 4;

    private const string Serving = "serving";

    /// <summary>The word of the list, then how releases write it.</summary>
    private static readonly FrozenDictionary<string, string> ByWord = new[]
    {
        "cup cups",
        "tablespoon tablespoons tbsp",
        "teaspoon teaspoons tsp",
        "slice slices",
        "piece pieces pcs each item whole unit fruit bar bars cookie cookies cracker crackers",
        "piece roll rolls muffin muffins patty patties link links",
        "small", "medium", "large",
        "tin", "handful", "fist", "palm", "bowl",
        "glass", "mug",
        "bottle bottles", "can cans",
        "scoop scoops", "spear spears", "clove cloves", "sheet sheets",
        "egg eggs",
        "fillet fillets filet",
        "serving servings racc",
        "ounce ounces oz",
        "packet packets package packages pkg pouch envelope",
        "stalk stalks", "leaf leaves", "bunch bunches",
    }
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Select(word => (word, Measure: words[0])))
        .Distinct()
        .ToFrozenDictionary(pair => pair.word, pair => pair.Measure, StringComparer.Ordinal);

    /// <summary>Units a food is bought or cut by and not eaten by; used where a food has nothing better.</summary>
    private static readonly FrozenSet<string> Bare = FrozenSet.Create(
        StringComparer.Ordinal,
        "fl", "fluid", "lb", "lbs", "pound", "pounds", "inch", "quart", "gallon", "pint", "liter", "milliliter", "ml",
        "g", "gram", "grams");

    /// <summary>At most four, each word once, in the order of the release; 100 g where it has none.</summary>
    public static ImmutableArray<Measure> Of(IEnumerable<Portion> portions)
    {
        var read = portions
            .OrderBy(portion => portion.Sequence ?? int.MaxValue)
            .Select(Read)
            .OfType<(Measure Measure, bool Bare)>()
            .ToLookup(portion => portion.Bare, portion => portion.Measure);
        var measures = (read[false].Any() ? read[false] : read[true])
            .DistinctBy(measure => measure.Word)
            .Take(Most)
            .ToImmutableArray();
        return measures.IsEmpty ? [new(Serving, 100)] : measures;
    }

    private static (Measure Measure, bool Bare)? Read(Portion portion)
    {
        // What stands in brackets is the size of what stands before them: "can (12 fl oz)".
        var words = Words.Of(portion.Words.Split('(')[0]);

        // "Guideline amount per cup of hot cereal" is what is added to a cup of something else.
        if (portion.Grams <= 0 || words is ["guideline", ..])
        {
            return null;
        }

        var known = words.FirstOrDefault(word => ByWord.ContainsKey(word) || Bare.Contains(word));
        if (known is not null && Bare.Contains(known))
        {
            return (new(Serving, Rounded(portion.Grams)), true);
        }

        var word = known is null ? Serving : ByWord[known];
        var count = portion.Amount ?? Leading(portion.Words) ?? 1;
        return (word, count) switch
        {
            (Serving, _) or (_, <= 0) => (new(word, Rounded(portion.Grams)), false),
            ("cup", 0.5) => (new("half-cup", Rounded(portion.Grams)), false),
            _ => (new(word, Rounded(portion.Grams / count)), false),
        };
    }

    /// <summary>The count a description begins with, as in "2 slices" or "1/2 cup".</summary>
    private static double? Leading(string words)
    {
        var first = words.Split(' ')[0].Split('/');
        return first switch
        {
            [var whole] => Cells.Amount(whole),
            [var part, var of] when Cells.Amount(part) is { } above && Cells.Amount(of) is { } below and > 0 =>
                above / below,
            _ => null,
        };
    }

    /// <summary>To a hundredth of a gram, or to two digits where a measure weighs less.</summary>
    private static double Rounded(double grams) =>
        grams >= 0.1
            ? Math.Round(grams, 2)
            : double.Parse(grams.ToString("G2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
