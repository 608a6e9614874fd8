using System.Globalization;

namespace Sanguine.Interop.FoodData;

/// <summary>Numbers as releases write them.</summary>
internal static class Cells
{
    /// <summary>A whole number, also as 303.0; null for anything else.</summary>
    public static int? Whole(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole
        : Amount(text) is { } number && number == Math.Floor(number) && number <= int.MaxValue ? (int)number
        : null;

    /// <summary>A finite number that is not below zero; null for anything else.</summary>
    public static double? Amount(ReadOnlySpan<char> text) =>
        double.TryParse(
            text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture,
            out var number) && double.IsFinite(number)
            ? number
            : null;
}
