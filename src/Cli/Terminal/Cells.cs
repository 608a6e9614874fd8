namespace Sanguine.Cli.Terminal;

/// <summary>
/// How many columns a text takes on a terminal: wide characters of East Asia take two, combining marks none (Unicode
/// Standard Annex 11; the ranges of the scripts Sanguine writes and of names people have).
/// </summary>
public static class Cells
{
    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    private static readonly (int From, int To)[] Nothing =
        [(0x0300, 0x036F), (0x200B, 0x200F), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF)];

    public static int Of(string text)
    {
        var cells = 0;
        foreach (var letter in text.EnumerateRunes())
        {
            cells += Of(letter.Value);
        }

        return cells;
    }

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    private static int Of(int letter) =>
        letter < 0x0300 ? 1
        : IsIn(Nothing, letter) ? 0
        : IsIn(Wide, letter) ? 2
        : 1;

    private static bool IsIn((int From, int To)[] ranges, int letter)
    {
        foreach (var (from, to) in ranges)
        {
            if (letter >= from && letter <= to)
            {
                return true;
            }
        }

        return false;
    }
}
