using System.Text.RegularExpressions;
using Sanguine.Quantities;

namespace Sanguine.Interop.Text;

/// <summary>
/// A result as it was written: a number with its comparator and perhaps its unit (<c>&lt;5 ng/mL</c>), or words.
/// </summary>
internal readonly record struct ResultText(NumberText Number, Comparator Comparator, string? Unit, string? Words)
{
    private static readonly Regex Shape = new(
        @"^(?:(?:HH?|LL?|\*+)\s+)?(?<sign><=|>=|=<|=>|≤|≥|≦|≧|<|>|(?:less|greater|more) than|below|above|unter|über)?"
            + @"\s*(?<number>[+-]?(?:\d[\d.,'’]*(?:[ \u00A0\u2009\u202F]\d{3}(?!\d))*[\d.,]*|[.,]\d+)(?:[eE][+-]?\d{1,2})?)"
        + "(?<rest>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);

    private static readonly Regex Flag = new(
        @"^(?:\(|\[)?(?:HH?|LL?|N|A|\*+|\++|-+|!+|↑+|↓+|high|low|normal|abnormal)?(?:\)|\])?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public bool IsNumber => Number.IsNumber;

    /// <param name="isUnit">Whether a text after the number is a unit.</param>
    public static ResultText Of(string text, Func<string, bool> isUnit)
    {
        var words = Plain.Line(text) ?? "";
        var shape = Shape.Match(Plain.HalfWidth(words));
        if (!shape.Success)
        {
            return new(default, default, null, words);
        }

        var written = shape.Groups["number"].Value.TrimEnd();
        var rest = shape.Groups["rest"].Value.Trim();
        var number = NumberText.Of(written.TrimEnd('.', ',', '\'', '’', ' '));
        if (!number.IsNumber || ComparatorOf(shape.Groups["sign"].Value) is not { } comparator)
        {
            return new(default, default, null, words);
        }

        if (Flag.IsMatch(rest))
        {
            return new(number, comparator, null, null);
        }

        var unit = WithoutFlag(rest);
        return isUnit(unit) ? new(number, comparator, unit, null) : new(default, default, null, words);
    }

    public static Comparator? ComparatorOf(string? sign) => sign?.Trim().ToLowerInvariant() switch
    {
        "=<" or "≦" => Comparator.AtMost,
        "=>" or "≧" => Comparator.AtLeast,
        "less than" or "below" or "unter" => Comparator.Below,
        "greater than" or "more than" or "above" or "über" => Comparator.Above,
        var other => Amount.ComparatorOf(other),
    };

    // "18 ng/mL L" and "18 ng/mL (low)": the flag after the unit is the laboratory's opinion, not part of the unit.
    private static string WithoutFlag(string rest)
    {
        var space = rest.LastIndexOf(' ');
        return space > 0 && Flag.IsMatch(rest[(space + 1)..]) ? rest[..space].TrimEnd() : rest;
    }
}
