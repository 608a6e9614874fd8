using System.Buffers;
using System.Text;

namespace Sanguine.Interop.FoodData;

/// <summary>Text in a cell: tabs, line ends and what parts a list are written with a backslash.</summary>
internal static class Escaped
{
    /// <summary>An empty text, where none at all is an empty cell.</summary>
    private const string Empty = "\\e";

    private const string Signs = "\t\n\r\\;:";

    private const string Letters = "tnr\\sc";

    private static readonly SearchValues<char> Special = SearchValues.Create(Signs);

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var cell = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            var sign = Signs.IndexOf(c, StringComparison.Ordinal);
            _ = sign < 0 ? cell.Append(c) : cell.Append('\\').Append(Letters[sign]);
        }

        return cell.ToString();
    }

    public static string Optional(string? text) => text is null ? "" : text.Length == 0 ? Empty : Of(text);

    public static string? ReadOptional(string cell) => cell.Length == 0 ? null : cell == Empty ? "" : Read(cell);

    public static string Read(string cell)
    {
        if (!cell.Contains('\\', StringComparison.Ordinal))
        {
            return cell;
        }

        var text = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            var sign = cell[i] == '\\' && i + 1 < cell.Length
                ? Letters.IndexOf(cell[i + 1], StringComparison.Ordinal)
                : -1;
            text.Append(sign < 0 ? cell[i] : Signs[sign]);
            i += sign < 0 ? 0 : 1;
        }

        return text.ToString();
    }
}
