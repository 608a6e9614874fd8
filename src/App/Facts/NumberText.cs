using System.Globalization;
using Sanguine.Quantities;

namespace Sanguine.App.Facts;

/// <summary>
/// A number as a person types it: <c>18</c>, <c>12.5</c>, <c>12,5</c>, <c>&lt;5</c>, <c>18ng/mL</c>. A comma before exactly
/// three digits may be a decimal or a thousands sign and is not guessed.
/// </summary>
public readonly record struct NumberText(decimal Value, Comparator Comparator, string Rest)
{
    public static bool StartsLikeNumber(string word) =>
        word.TrimStart('<', '>', '=', '≤', '≥', ' ') is [>= '0' and <= '9', ..]
        || word is "<" or "<=" or ">" or ">=" or "≤" or "≥";

    /// <summary>The number, or what is wrong with it and how to mend it.</summary>
    public static (NumberText? Number, string? What, string? Cure) Read(string text)
    {
        var plain = text.Replace(" ", "");
        var sign = plain.AsSpan(0, plain.Length - plain.AsSpan().TrimStart("<>=≤≥").Length).ToString();
        var body = plain[sign.Length..];
        var length = 0;
        while (length < body.Length && (char.IsAsciiDigit(body[length]) || body[length] is '.' or ','))
        {
            length++;
        }

        var digits = body[..length];
        if (digits.Length == 0 || Amount.ComparatorOf(sign) is not { } comparator)
        {
            return (null, $"'{text}' is not a number", "write it as 18, 12.5 or \"<5\"");
        }

        var marks = digits.Count(c => c is '.' or ',');
        if (marks > 1 || digits[^1] is '.' or ',')
        {
            return (null, $"'{text}' has too many separators",
                $"write it plainly, such as {digits.Replace(",", "").TrimEnd('.')}");
        }

        if (digits.IndexOf(',') is > 0 and var comma && digits.Length - comma == 4 && digits[..comma].TrimStart('0').Length > 0)
        {
            return (null, $"'{text}' can mean {digits.Replace(',', '.')} or {digits.Replace(",", "")}",
                "write the one you mean without a comma");
        }

        return decimal.TryParse(
            digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (new(value, comparator, body[length..]), null, null)
            : (null, $"'{text}' is too long for a number", "write it with fewer digits");
    }
}
