using System.Text.RegularExpressions;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Interop.Text;

/// <summary>Whether a text after a number is a unit: the marker's own, or anything in the shape of one.</summary>
internal static class UnitShape
{
    private static readonly Regex Shape = new(
        @"^(?:%|[\p{L}µμ\[][^\s/,;]*(?:/[^\s/,;]+)+)$",
        RegexOptions.CultureInvariant);

    public static bool Fits(string text, Marker? marker) =>
        Shape.IsMatch(text) || (Unit.Normalize(text) is { } unit && marker?.Find(unit) is not null);
}
