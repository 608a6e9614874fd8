using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.App;

/// <summary>How things are called on screen.</summary>
public static class Names
{
    private const int LineDigits = 3;

    public static string Marker(this Catalog words, string id) => words.Write(new Argument.Term($"marker.{id}"));

    /// <summary>The marker's name where a row begins.</summary>
    public static string MarkerTitle(this Catalog words, string id) => Capital(words.Marker(id));

    public static string Certainty(this Catalog words, Certainty certainty) => words.Say($"cli.certainty.{certainty.Word()}");

    /// <summary>A line without its unit, in the person's units and in the few digits a guideline writes.</summary>
    public static string Line(this Catalog words, Threshold line) => words.WritingOf(line.Subject, words.SiUnits) is { } writing
        ? (line.Value * writing.Numerator / writing.Denominator).Significant(LineDigits).Normalized()
        : line.Value.Normalized();

    public static string Value(this Catalog words, Measurement measured) =>
        words.WriteLab(measured.Marker, measured.Value.Value, Amount.Symbol(measured.Value.Comparator));

    /// <summary>A source in a few letters, <c>AASM 2025</c>: its id, spelled as its citation spells it.</summary>
    public static string Short(Source? source, string id)
    {
        var cited = source?.Citation.Split([' ', ',', '.', ';', ':', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        var parts = id.Split('-');
        return string.Join(' ', parts.Select((part, place) =>
            cited.FirstOrDefault(word => string.Equals(word, part, StringComparison.OrdinalIgnoreCase)) is { } spelled
                ? place == 0 ? Capital(spelled) : spelled
                : place > 0 ? part
                : IsAcronym(part, cited, parts[^1]) ? part.ToUpperInvariant()
                : Capital(part)));
    }

    // The initials of who wrote it (American Academy of Sleep Medicine), or a few letters with a year or a number.
    private static bool IsAcronym(string part, string[] cited, string last) =>
        Initials(cited.Where(word => char.IsUpper(word[0]))).Contains(part, StringComparison.OrdinalIgnoreCase)
        || Initials(cited).Contains(part, StringComparison.OrdinalIgnoreCase)
        || (part.Length <= 6 && char.IsAsciiDigit(last[^1]));

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));

    public static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
