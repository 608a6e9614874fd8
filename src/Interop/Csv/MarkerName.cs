using System.Text.RegularExpressions;
using Sanguine.Interop.Text;
using Sanguine.Labs;

namespace Sanguine.Interop.Csv;

/// <summary>
/// The marker a cell or a header names, and the unit where the name carries one ("Ferritin (ng/mL)"). Words for serum
/// and plasma are taken off; any other specimen, such as urine or red cells, makes it another test.
/// </summary>
internal readonly record struct MarkerName(Marker Marker, string? Unit)
{
    private const string Serum =
        "serum or plasma|serum/plasma|ser/plas|serum|plasma|sérum|sérique|plasmatique|sérico|sérica|suero|im Serum"
        + "|i\\.\\s?S\\.";

    private static readonly Regex Property = Pattern(
        @"\s*\[(?:mass|moles|mass or moles|entitic mass|entitic volume)(?:/volume|/mass)?\]");

    private static readonly Regex SerumAfter = Pattern(
        $@"(?:[\s,;_-]+(?:in\s+|en\s+)?(?:{Serum})|\s*[\(\[](?:{Serum}|S|P|S/P)[\)\]]|\s*,\s*(?:S|P|S/P))$");

    private static readonly Regex SerumBefore = Pattern(@"^(?:(?:serum|plasma|sérum)[\s_-]+|f?[SP]-|血清|血浆)");

    private static readonly Regex Bracket = Pattern(
        @"^(?<name>.+?)\s*[\(\[](?<in>[^\(\)\[\]]+(?:\[[^\]]*\][^\)\]]*)?)[\)\]]$");

    public static MarkerName? Of(MarkerTable markers, string text)
    {
        if (Plain.Line(Plain.HalfWidth(text)) is not { Length: <= 120 } line)
        {
            return null;
        }

        var name = Property.Replace(line, "").Trim();
        if (Named(markers, name) is { } whole)
        {
            return new(whole, null);
        }

        if (
            Bracket.Match(name) is { Success: true } bracket
            && Named(markers, bracket.Groups["name"].Value) is { } outside)
        {
            var inside = bracket.Groups["in"].Value.Trim();
            return IsUnitOf(outside, inside) ? new(outside, inside)
                : Named(markers, inside) == outside ? new(outside, null)
                : null;
        }

        // "Ferritin ng/mL", "Ferritin, ng/mL", "ferritin_ng_ml": the unit is what follows the shortest name that fits.
        for (
            var cut = name.IndexOfAny([' ', ',', '_', ':']);
            cut > 0;
            cut = name.IndexOfAny([' ', ',', '_', ':'], cut + 1))
        {
            var unit = name[(cut + 1)..].Trim(' ', ',', '_', ':');
            if (Named(markers, name[..cut]) is not { } before)
            {
                continue;
            }

            if (new[] { unit, unit.Replace('_', '/') }.FirstOrDefault(u => IsUnitOf(before, u)) is { } found)
            {
                return new(before, found);
            }
        }

        return null;
    }

    private static Marker? Named(MarkerTable markers, string name) =>
        markers.ByName(name)
        ?? markers.ByName(SerumAfter.Replace(name, ""))
        ?? markers.ByName(SerumBefore.Replace(name, ""));

    private static bool IsUnitOf(Marker marker, string text) =>
        Quantities.Unit.Normalize(text) is { } unit && marker.Find(unit) is not null;

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
