using System.Globalization;
using System.Text.RegularExpressions;

namespace Sanguine.Interop.Text;

/// <summary>Which sign stands before the decimals.</summary>
internal enum DecimalMark
{
    Point,
    Comma,
}

/// <summary>
/// A number as a laboratory or a spreadsheet writes it, under both ways of reading it; null where a way does not fit.
/// </summary>
internal readonly record struct NumberText(decimal? WithPoint, decimal? WithComma)
{
    private static readonly Regex Scientific = new(
        @"^[+-]?\d+([.,]\d+)?[eE][+-]?\d{1,2}$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Spaces = new(
        @"(?<=\d)[ '’\u00A0\u2009\u202F](?=\d{3}(?!\d))",
        RegexOptions.CultureInvariant);

    private static readonly Regex PointNumber =
        new(@"^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$|^[+-]?\d+\.$", RegexOptions.CultureInvariant);

    private static readonly Regex CommaNumber =
        new(@"^[+-]?(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?$|^[+-]?\d+,$", RegexOptions.CultureInvariant);

    public bool IsNumber => WithPoint is not null || WithComma is not null;

    /// <summary>1,234 and 1.234: a thousand or a little more than one.</summary>
    public bool IsAmbiguous => WithPoint is not null && WithComma is not null && WithPoint != WithComma;

    /// <summary>The decimal sign this number proves; null where it fits both.</summary>
    public DecimalMark? Proves => (WithPoint, WithComma) switch
    {
        (not null, null) => DecimalMark.Point,
        (null, not null) => DecimalMark.Comma,
        _ => null,
    };

    /// <summary>The number, or null where it is none, or one of two and nobody knows which.</summary>
    public decimal? In(DecimalMark? mark) => mark switch
    {
        DecimalMark.Point => WithPoint ?? WithComma,
        DecimalMark.Comma => WithComma ?? WithPoint,
        null => IsAmbiguous ? null : WithPoint ?? WithComma,
    };

    public static NumberText Of(string text)
    {
        var plain = Spaces.Replace(text.Trim(), "");
        if (plain.Length is 0 or > 40 || !plain.Any(char.IsAsciiDigit))
        {
            return default;
        }

        if (Scientific.IsMatch(plain))
        {
            return plain.Contains(',')
                ? new(null, Parsed(plain.Replace(',', '.')))
                : new(Parsed(plain), plain.Contains('.') ? null : Parsed(plain));
        }

        // A zero before three digits is no thousand: 0,125 is an eighth.
        var leading = plain.TrimStart('+', '-').StartsWith('0');
        return new(
            PointNumber.IsMatch(plain) && !(leading && plain.Contains(',')) ? Parsed(plain.Replace(",", "")) : null,
            CommaNumber.IsMatch(plain) && !(leading && plain.Contains('.'))
                ? Parsed(plain.Replace(".", "").Replace(',', '.'))
                : null);
    }

    private static decimal? Parsed(string plain) =>
        decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? Imported.Normal(value)
            : null;
}
