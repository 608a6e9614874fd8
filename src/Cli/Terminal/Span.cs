namespace Sanguine.Cli.Terminal;

/// <summary>
/// What a piece of text means on screen. Color carries meaning once: garnet is iron and the action line, leaf is fine, amber
/// is a question, slate a source. The words say the same without any color.
/// </summary>
public enum Ink
{
    Plain,
    Strong,
    Quiet,
    Garnet,
    Leaf,
    Amber,
    Slate,
}

/// <summary>A piece of a line in one ink.</summary>
public sealed record Span(string Text, Ink Ink = Ink.Plain)
{
    public int Width => Cells.Of(Text);

    public static implicit operator Span(string text) => new(text);
}
