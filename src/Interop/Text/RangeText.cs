using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Sanguine.Interop.Text;

/// <summary>The laboratory's range: bounds where the text has exactly one or two, and always the text itself.</summary>
internal readonly record struct RangeText(decimal? Low, decimal? High, string? Text)
{
    private const string Numeral = @"\d[\d.,]*(?:[ '’\u00A0\u202F]\d{3})*";

    private static readonly Regex Between = new(
        $@"^[\(\[]?\s*(?<low>{Numeral})[^\d<>]*?(?:-|–|—|−|~|～|\bto\b|\bbis\b|\bà\b|\ba\b|至)\s*"
        + $@"(?<high>{Numeral})(?<rest>\D.*)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex OneSided = new(
        $@"^[\(\[]?\s*(?<sign><=|>=|=<|=>|≤|≥|≦|≧|<|>|up to|bis|jusqu'à|hasta)\s*(?<bound>{Numeral})(?<rest>\D.*)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static RangeText Of(string? text, DecimalMark? mark)
    {
        if (Plain.Line(text) is not { } line)
        {
            return default;
        }

        var plain = Plain.HalfWidth(line);
        if (Between.Match(plain) is { Success: true } between && NamesNoOther(between))
        {
            return new(Bound(between.Groups["low"], mark), Bound(between.Groups["high"], mark), line);
        }

        if (OneSided.Match(plain) is { Success: true } one && NamesNoOther(one))
        {
            var bound = Bound(one.Groups["bound"], mark);
            return one.Groups["sign"].Value[0] is '>' or '≥' or '≧' || one.Groups["sign"].Value == "=>"
                ? new(bound, null, line)
                : new(null, bound, line);
        }

        return new(null, null, line);
    }

    /// <summary>Numbers of the text, for what they tell about the decimal sign.</summary>
    public static IEnumerable<NumberText> Numbers(string? text) =>
        text is null
            ? []
            : Regex
                .Matches(text, Numeral, RegexOptions.CultureInvariant)
                .Select(m => NumberText.Of(m.Value.TrimEnd('.', ',')));

    /// <summary>The range as the journal writes it; null where nothing is known.</summary>
    public JsonObject? ToJson()
    {
        var range = new JsonObject();
        if (Low is { } low)
        {
            range["low"] = low;
        }

        if (High is { } high)
        {
            range["high"] = high;
        }

        if (Text is not null)
        {
            range["text"] = Text;
        }

        return range.Count == 0 ? null : range;
    }

    // A second pair of numbers after the first is a range for somebody else: men and women, young and old.
    private static bool NamesNoOther(Match match) =>
        !Regex.IsMatch(match.Groups["rest"].Value, @"\d.*[-–<>≤≥]|[-–<>≤≥].*\d", RegexOptions.CultureInvariant);

    private static decimal? Bound(Group group, DecimalMark? mark) =>
        NumberText.Of(group.Value.TrimEnd('.', ',')).In(mark);
}
