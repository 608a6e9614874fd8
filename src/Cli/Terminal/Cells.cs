using Spectre.Console;

namespace Sanguine.Cli.Terminal;

/// <summary>How many columns a text takes on a terminal: Chinese characters take two.</summary>
public static class Cells
{
    public static int Of(string text) => IsPlain(text) ? text.Length : text.GetCellWidth();

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }
}
