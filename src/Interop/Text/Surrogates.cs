using System.Globalization;
using System.Text;

namespace Sanguine.Interop.Text;

/// <summary>
/// JSON may escape half a character (<c>\ud83d</c> alone), which is no text and which parsers refuse when it is read.
/// Such an escape becomes the replacement character; everything else stays as it is.
/// </summary>
internal static class Surrogates
{
    private const int EscapeLength = 6;

    public static string Mended(string text)
    {
        if (!text.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var mended = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] != '\\' || i + 1 >= text.Length)
            {
                mended.Append(text[i++]);
                continue;
            }

            if (UnitAt(text, i) is not { } unit)
            {
                mended.Append(text, i, 2);
                i += 2;
                continue;
            }

            var isPair =
                char.IsHighSurrogate(unit) && UnitAt(text, i + EscapeLength) is { } low && char.IsLowSurrogate(low);
            var length = isPair ? 2 * EscapeLength : EscapeLength;
            mended.Append(isPair || !char.IsSurrogate(unit) ? text.AsSpan(i, length) : @"\ufffd");
            i += length;
        }

        return mended.ToString();
    }

    private static char? UnitAt(string text, int at) =>
        at + EscapeLength <= text.Length
        && text[at] == '\\'
        && text[at + 1] == 'u'
        && ushort.TryParse(
            text.AsSpan(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit)
            ? (char)unit
            : null;
}
