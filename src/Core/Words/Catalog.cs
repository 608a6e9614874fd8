using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Sanguine.Quantities;

namespace Sanguine.Words;

/// <summary>
/// How a marker is written in one unit system: the unit, the factor from the canonical unit, the digits, and what is
/// taken off the canonical value first where the scale has another zero (HbA1c in mmol/mol).
/// </summary>
public sealed record Writing(string Unit, decimal Numerator, decimal Denominator, int Digits, decimal Offset = 0)
{
    /// <summary>The canonical value in this unit, rounded as a laboratory would print it.</summary>
    public decimal Of(decimal canonical) => ((canonical - Offset) * Numerator / Denominator).Significant(Digits);
}

/// <summary>
/// One language's words by code. A text holds arguments in braces; <c>{ferritin}</c> is written in the person's units.
/// A code without a text is an error of the program and throws: nothing is silently left unsaid.
/// </summary>
public sealed record Catalog(
    string Language,
    bool SiUnits,
    ImmutableDictionary<string, string> Texts,
    Func<string, bool, Writing?> WritingOf)
{
    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ];

    private bool Chinese => Language == "zh";

    public string Say(string code) => Say(new Phrase(code));

    public bool Knows(string code) => Texts.ContainsKey(code);

    public string Say(Phrase phrase)
    {
        if (!Texts.TryGetValue(phrase.Code, out var text))
        {
            throw new KeyNotFoundException($"The {Language} catalog has no text for '{phrase.Code}'.");
        }

        if (!text.Contains('{'))
        {
            return text;
        }

        var said = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            if (open < 0)
            {
                Append(said, text.AsSpan(at));
                break;
            }

            var close = text.IndexOf('}', open);
            Append(said, text.AsSpan(at, open - at));
            var name = text[(open + 1)..close];
            Append(said, phrase.Arguments.TryGetValue(name, out var argument)
                ? Write(argument)
                : throw new KeyNotFoundException($"'{phrase.Code}' speaks of '{name}', which it was not given."));
            at = close + 1;
        }

        return said.ToString();
    }

    /// <summary>
    /// One space goes between a Chinese character and a Latin letter or a figure, none between two Chinese characters
    /// and none beside punctuation; whatever else meets is left as it was written.
    /// </summary>
    private static void Append(StringBuilder said, ReadOnlySpan<char> more)
    {
        var next = more.TrimStart(' ');
        var end = said.Length;
        while (end > 0 && said[end - 1] == ' ')
        {
            end--;
        }

        if (end > 0 && next.Length > 0 && Meet(said[end - 1], next[0]) is { } between)
        {
            said.Length = end;
            said.Append(between).Append(next);
        }
        else
        {
            said.Append(more);
        }
    }

    private static string? Meet(char before, char after) => (IsHan(before), IsHan(after)) switch
    {
        (true, true) => "",
        (true, false) when IsLatin(after) => " ",
        (false, true) when IsLatin(before) => " ",
        _ => null,
    };

    private static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9fff';

    /// <summary>Letters and figures, and the signs that stand at either end of a value.</summary>
    private static bool IsLatin(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '<' or '>' or '≤' or '≥' or '%' or '°';

    public string Write(Argument argument) => argument switch
    {
        Argument.Number number => number.Value.Normalized(),
        Argument.Lab lab => WriteLab(lab.Marker, lab.Value, lab.Comparator),
        Argument.Day day => WriteDay(day.Date),
        Argument.Name name => name.Text,
        Argument.Term term => Texts.TryGetValue(term.Code, out var text) ? text : term.Code,
        Argument.Said said => Say(said.Phrase),
        Argument.List list => Join([.. list.Items.Select(Write)]),
        _ => throw new ArgumentOutOfRangeException(nameof(argument)),
    };

    /// <summary>The value in the person's unit system with its unit after a narrow space.</summary>
    public string WriteLab(string marker, decimal canonical, string comparator = "") =>
        WritingOf(marker, SiUnits) is { } writing
            ? $"{comparator}{writing.Of(canonical).Normalized()}"
                + (writing.Unit.Length == 0 ? "" : $"\u202f{Unit.Display(writing.Unit)}")
            : comparator + canonical.Normalized();

    public string WriteDay(LocalDate date) => Chinese
        ? $"{date.Year} 年 {date.Month} 月 {date.Day} 日"
        : $"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year}";

    public string Join(IReadOnlyList<string> items) => (items.Count, Chinese) switch
    {
        (0, _) => "",
        (1, _) => items[0],
        (_, true) => string.Join("、", items),
        _ => string.Join(", ", items.Take(items.Count - 1)) + $" {(Texts.GetValueOrDefault("and") ?? "and")} " + items[^1],
    };
}
