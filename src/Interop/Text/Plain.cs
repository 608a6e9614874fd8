using System.Text;

namespace Sanguine.Interop.Text;

/// <summary>Text of a file made fit to be shown and compared.</summary>
internal static class Plain
{
    private const int Shown = 80;

    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";

    private const string Bare = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <summary>
    /// One line without control characters (a file must not be able to steer a terminal), with single spaces; null for
    /// nothing.
    /// </summary>
    public static string? Line(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var shown = char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c;
            if (shown != ' ' || (line.Length > 0 && line[^1] != ' '))
            {
                line.Append(shown);
            }
        }

        return line.ToString().TrimEnd() is { Length: > 0 } plain ? plain : null;
    }

    /// <summary>A line short enough for a message.</summary>
    public static string Quote(string? text) => Line(text) switch
    {
        null => "",
        { Length: > Shown } line => line[..(char.IsHighSurrogate(line[Shown - 1]) ? Shown - 1 : Shown)] + "…",
        var line => line,
    };

    /// <summary>
    /// Letters and digits alone, in lower case, without accents: how two spellings of a header are compared.
    /// </summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            var lower = char.ToLowerInvariant(c);
            var accent = Accented.IndexOf(lower, StringComparison.Ordinal);
            folded.Append(accent >= 0 ? Bare[accent] : lower == 'ß' ? 's' : lower);
        }

        return folded.ToString();
    }

    /// <summary>Full-width letters, digits and signs, as East Asian keyboards type them, in their plain form.</summary>
    public static string HalfWidth(string text) => text.Any(c => c is (>= '\uFF01' and <= '\uFF5E') or '\u3000')
        ? string.Concat(text.Select(c => c switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '\u3000' => ' ',
            _ => c,
        }))
        : text;
}
