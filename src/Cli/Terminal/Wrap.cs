using System.Globalization;
using System.Text;

namespace Sanguine.Cli.Terminal;

/// <summary>
/// Breaks a text into lines of so many columns: at spaces, and between Chinese characters, but not before closing
/// punctuation and not after opening. A narrow no-break space keeps a number with its unit.
/// </summary>
public static class Wrap
{
    private const string NeverFirst = "，。：；、！？）」』》〉”’％…·";

    private const string NeverLast = "（「『《〈“‘";

    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var (piece, spaceBefore) in Pieces(text))
        {
            var wide = Cells.Of(piece);
            if (used > 0 && used + (spaceBefore ? 1 : 0) + wide > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }
            else if (used > 0 && spaceBefore)
            {
                line.Append(' ');
                used++;
            }

            foreach (var part in Cut(piece, width))
            {
                if (used > 0 && used + Cells.Of(part) > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                line.Append(part);
                used += Cells.Of(part);
            }
        }

        if (used > 0 || lines.Count == 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    /// <summary>The smallest pieces that stay whole, and whether a space stood before each.</summary>
    private static IEnumerable<(string Piece, bool SpaceBefore)> Pieces(string text)
    {
        var piece = new StringBuilder();
        var space = false;
        foreach (var letter in text)
        {
            if (letter is ' ' or '\n')
            {
                if (piece.Length > 0)
                {
                    yield return (piece.ToString(), space);
                    piece.Clear();
                    space = false;
                }

                space = true;
                continue;
            }

            if (piece.Length > 0 && BreaksBetween(piece[^1], letter))
            {
                yield return (piece.ToString(), space);
                piece.Clear();
                space = false;
            }

            piece.Append(letter);
        }

        if (piece.Length > 0)
        {
            yield return (piece.ToString(), space);
        }
    }

    private static bool BreaksBetween(char before, char after) =>
        (IsHan(before) || IsHan(after)) && !NeverFirst.Contains(after) && !NeverLast.Contains(before)
        && after != '\u202f' && before != '\u202f';

    private static bool IsHan(char letter) =>
        letter is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60';

    /// <summary>A piece that is longer than a line (an address) is cut where it must be.</summary>
    private static IEnumerable<string> Cut(string piece, int width)
    {
        if (Cells.Of(piece) <= width)
        {
            yield return piece;
            yield break;
        }

        var part = new StringBuilder();
        var used = 0;
        var letters = StringInfo.GetTextElementEnumerator(piece);
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            var wide = Cells.Of(letter);
            if (used + wide > width)
            {
                yield return part.ToString();
                part.Clear();
                used = 0;
            }

            part.Append(letter);
            used += wide;
        }

        yield return part.ToString();
    }
}
