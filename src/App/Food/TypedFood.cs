using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Sanguine.App.Food;

/// <summary>A food as somebody typed it: its name, and how much of it where they said so.</summary>
/// <param name="Measure">A household measure, or <c>g</c>; null where only a number stands.</param>
public sealed partial record TypedFood(string Name, string? Number, string? Measure)
{
    /// <summary>A number before a food counts pieces up to here; above it, grams.</summary>
    private const double MostPieces = 12;

    /// <summary>"lentils 200, lemon juice 30", "2 cup spinach": the parts between commas, semicolons and lines.</summary>
    public static ImmutableArray<TypedFood> Of(string typed, MeasureWords measures) =>
        [.. Between().Split(typed).Select(part => part.Trim()).Where(part => part.Length > 0).Select(part => Part(part, measures))];

    /// <summary>How much it is of a food: a number and a measure; a usual portion where nothing was said.</summary>
    public (string Number, string Measure) AmountOf(Nutrition.Food? food) => (Number, Measure, food) switch
    {
        ({ } number, { } measure, _) when measure != Pieces => (number, measure),
        ({ } number, Pieces, { Measures: [var first, ..] }) => (number, first.Word),
        ({ } number, _, _) => (number, MeasureWords.Gram),
        (null, _, { Measures: [var first, ..] }) => ("1", first.Word),
        (null, _, { }) => ("100", MeasureWords.Gram),
        _ => ("", MeasureWords.Gram),
    };

    private const string Pieces = "pieces";

    private static TypedFood Part(string part, MeasureWords measures)
    {
        if (Before().Match(part) is { Success: true } before)
        {
            var number = Plain(before.Groups[1].Value);
            var (measure, name) = measures.Begin(before.Groups[2].Value.Trim());
            return new(name, number, measure ?? (double.Parse(number, CultureInfo.InvariantCulture) <= MostPieces
                ? Pieces
                : null));
        }

        return After().Match(part) is { Success: true } after && measures.Whole(after.Groups[3].Value) is { } unit
            ? new(after.Groups[1].Value.Trim(), Plain(after.Groups[2].Value), unit.Length > 0 ? unit : null)
            : new(part, null, null);
    }

    private static string Plain(string number) => number is "½" or "1/2" ? "0.5" : number.Replace(',', '.');

    // A comma between two figures is of the number.
    [GeneratedRegex(@"(?:(?<!\d),|,(?!\d)|[;\n，、；])")]
    private static partial Regex Between();

    [GeneratedRegex(@"^(½|1/2|\d+(?:[.,]\d+)?)\s*(\D.*)$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(.*?\D)\s*(½|1/2|\d+(?:[.,]\d+)?)\s*(\D*)$")]
    private static partial Regex After();
}
