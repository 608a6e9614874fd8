using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Words;

namespace Sanguine.App;

/// <summary>The words of one person: language, units, and how sources are named.</summary>
public sealed record Speech(Catalog Words, ClinicalKnowledge Knowledge)
{
    private static readonly string[] NameSpaces = ["marker", "condition", "fact", "flag", "tag"];

    private Catalog? otherUnits;

    public string Comma => Words.Language == "zh" ? "，" : ", ";

    public string Say(string code) => Words.Say(code);

    public string Say(Phrase phrase) => Words.Say(phrase);

    /// <summary>What a fact, a marker or a condition is called; a rule keeps its id.</summary>
    public string Name(string id) =>
        NameSpaces.Select(space => $"{space}.{id}").FirstOrDefault(Words.Knows) is { } code ? Words.Say(code) : id;

    public string Source(string id) => Names.Short(Knowledge.Sources.GetValueOrDefault(id), id);

    /// <summary>Sources and how sure they are, <c>AASM 2025, consensus</c>; our own choice names no source.</summary>
    public string Grade(IEnumerable<string> sources, Certainty certainty)
    {
        var named = sources.Where(id => id != "own").Select(Source).Take(1);
        return string.Join(Comma, [.. named, Words.Certainty(certainty)]);
    }

    /// <summary>The value in the other unit system; nothing where it is written the same.</summary>
    public string OtherUnit(Measurement value)
    {
        otherUnits ??= Knowledge.Words(Words.Language, !Words.SiUnits);
        var other = otherUnits.Value(value);
        return other == Words.Value(value) ? "" : other;
    }

    /// <summary>Sentences one after the other, as the language spaces them.</summary>
    public string Together(IEnumerable<Phrase> sentences) =>
        string.Join(Words.Language == "zh" ? "" : " ", sentences.Select(Words.Say));
}
