using Sanguine.Assessment;
using Sanguine.Labs;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// How a decision says what it found: the truth, whether its topic is there, and the facts it rests on.
/// </summary>
internal static class Saying
{
    /// <summary>A verdict on markers of the panel; a marker the panel lacks is taken from its newest draw.</summary>
    public static Verdict Says(this ClinicalCase c, Truth truth, bool topic, params ReadOnlySpan<string> markers) =>
        new Verdict(truth, topic).From(c.Panel, c, markers);

    /// <summary>Adds the values of a draw to what a verdict rests on.</summary>
    public static Verdict From(this Verdict verdict, Draw? draw, ClinicalCase c, params ReadOnlySpan<string> markers)
    {
        foreach (var marker in markers)
        {
            if ((draw?.Find(marker) ?? c.Bloods.Newest(marker)) is { } found)
            {
                verdict = verdict with { Because = [.. verdict.Because, Fact(found, c)] };
            }
        }

        return verdict;
    }

    /// <summary>Adds a word to what a verdict rests on: an answer, a condition, a medicine.</summary>
    public static Verdict Because(this Verdict verdict, string fact, string word) =>
        verdict with { Because = [.. verdict.Because, new(fact, null, word, null, null, null)] };

    /// <summary>Adds a number that is no marker.</summary>
    public static Verdict Because(this Verdict verdict, string fact, decimal value, string unit) =>
        verdict with { Because = [.. verdict.Because, new(fact, value, null, null, unit, null)] };

    public static Because Fact(Measurement found, ClinicalCase c) => new(
        found.Marker, found.Value.Value, null,
        found.Value.IsExact ? null : Amount.Symbol(found.Value.Comparator),
        c.Knowledge.Markers.ById(found.Marker)!.Unit, found.Date);

    /// <summary>Words of the catalog in a list, such as the reasons of a stop.</summary>
    public static Argument Terms(IEnumerable<string> codes) =>
        new Argument.List([.. codes.Select(code => new Argument.Term(code))]);

    public static Argument Names(IEnumerable<string> names) =>
        new Argument.List([.. names.Select(name => new Argument.Name(name))]);
}
