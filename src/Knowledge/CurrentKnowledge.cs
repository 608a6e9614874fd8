using Sanguine.Knowledge.Plan;
using Sanguine.Knowledge.Readings;

namespace Sanguine.Knowledge;

/// <summary>What medicine says now: the fact tables and decisions of this version.</summary>
public static class CurrentKnowledge
{
    private static readonly Lazy<ClinicalKnowledge> Lazily = new(Compose);

    public static ClinicalKnowledge Value => Lazily.Value;

    private static ClinicalKnowledge Compose() => new()
    {
        Version = Facts.Version,
        Sources = Facts.Sources,
        Lines = Facts.Lines,
        Claims = [],
        Markers = Facts.Markers,
        Sampling = Facts.Sampling,
        Variations = System.Collections.Immutable.ImmutableSortedDictionary<string, Labs.Variation>.Empty.Add("ferritin", new("ferritin", 14.2m, 4m, "x")).Add("hemoglobin", new("hemoglobin", 2.7m, 1m, "x")),
        Medicines = Facts.Medicines,
        Conditions = new([], []),
        Separations = [],
        Decisions = Decisions.All.Decisions,
        Traditional = [],
        HelpLines = HelpLineFacts.Read(),
        Propose = (c, cards) => Proposals.For(c, cards, []),
        Retest = NextTests.Of,
        Read = MarkerReadings.Of,
        Words = Facts.Words,
    };
}
