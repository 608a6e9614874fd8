namespace Sanguine.Cli.Terminal;

/// <summary>The lines of one answer, laid out for a width in columns; painted at the end.</summary>
public sealed class Page(int width)
{
    public const int Margin = 2;

    private readonly List<IReadOnlyList<Span>> lines = [];

    public IReadOnlyList<IReadOnlyList<Span>> Lines => lines;

    /// <summary>Columns between the margins.</summary>
    public int Width { get; } = Math.Max(width, 40) - Margin;

    public int Room => Width - Margin;

    public void Blank()
    {
        if (lines.Count > 0 && lines[^1].Count > 0)
        {
            lines.Add([]);
        }
    }

    public void Line(params ReadOnlySpan<Span> spans) => lines.Add([new(new string(' ', Margin)), .. spans]);

    /// <summary>A text over as many lines as it needs, indented beyond the margin.</summary>
    public void Say(string text, Ink ink = Ink.Plain, int indent = 0, int hanging = 0)
    {
        var first = true;
        foreach (var line in Wrap.Lines(text, Room - indent - hanging))
        {
            Line(new string(' ', indent + (first ? 0 : hanging)), new Span(line, ink));
            first = false;
        }
    }

    /// <summary>Left text with a word at the right edge; where both do not fit, the word goes on a line of its own.</summary>
    public void Pair(Span left, Span right, int indent = 0, int hanging = 0)
    {
        const int Gap = 2;
        var text = Wrap.Lines(left.Text, Room - indent - hanging - right.Width - Gap);
        if (right.Width > Room / 2)
        {
            Say(left.Text, left.Ink, indent, hanging);
            Say(right.Text, right.Ink, indent);
            return;
        }

        for (var i = 0; i < text.Count; i++)
        {
            var space = new string(' ', indent + (i > 0 ? hanging : 0));
            if (i > 0 || right.Text.Length == 0)
            {
                Line(space, new(text[i], left.Ink));
                continue;
            }

            var fill = new string(' ', Math.Max(Gap, Room - indent - Cells.Of(text[i]) - right.Width));
            Line(space, new(text[i], left.Ink), fill, right);
        }
    }

    /// <summary>A frame that stands apart from everything else.</summary>
    public void Box(IEnumerable<(string Text, Ink Ink)> texts, Ink frame)
    {
        const int Sides = 4;
        Line(new Span("┏" + new string('━', Room - 2) + "┓", frame));
        foreach (var (text, ink) in texts)
        {
            foreach (var line in Wrap.Lines(text, Room - Sides))
            {
                Line(new Span("┃ ", frame), new(Cells.PadRight(line, Room - Sides), ink), new(" ┃", frame));
            }
        }

        Line(new Span("┗" + new string('━', Room - 2) + "┛", frame));
    }
}
