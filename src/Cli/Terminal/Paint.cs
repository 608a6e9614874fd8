using Spectre.Console;

namespace Sanguine.Cli.Terminal;

/// <summary>Puts a page on a terminal in color, or as plain text everywhere else.</summary>
public static class Paint
{
    public static void To(TextWriter writer, Page page, Display display)
    {
        if (display.Colors)
        {
            Colored(writer, page, display);
            return;
        }

        foreach (var line in page.Lines)
        {
            writer.WriteLine(string.Concat(line.Select(span => span.Text)).TrimEnd());
        }
    }

    private static void Colored(TextWriter writer, Page page, Display display)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = int.MaxValue / 2;
        foreach (var line in page.Lines)
        {
            foreach (var span in line)
            {
                console.Write(new Text(span.Text, StyleOf(span.Ink, display.OnLight)));
            }

            console.WriteLine();
        }
    }

    /// <summary>The tokens of the look, light and dark; on an unknown background the dark ones.</summary>
    private static Style StyleOf(Ink ink, bool light) => ink switch
    {
        Ink.Plain => Style.Plain,
        Ink.Strong => new(decoration: Decoration.Bold),
        Ink.Quiet => new(Of(light ? 0x756963 : 0x9A8E87)),
        Ink.Garnet => new(Of(light ? 0x8C2B33 : 0xEE9A93), decoration: Decoration.Bold),
        Ink.Leaf => new(Of(light ? 0x2F6B4F : 0x8CCAA8)),
        Ink.Amber => new(Of(light ? 0x875600 : 0xE6B760)),
        Ink.Slate => new(Of(light ? 0x2A5876 : 0x95C0DB)),
    };

    private static Color Of(int rgb) => new((byte)(rgb >> 16), (byte)((rgb >> 8) & 0xFF), (byte)(rgb & 0xFF));
}
