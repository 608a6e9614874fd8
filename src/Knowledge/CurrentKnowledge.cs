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
        Version = Facts.Facts.Version,
        Sources = Facts.Facts.Sources,
        Lines = Facts.Facts.Lines,
        Claims = Facts.Facts.Claims,
        Markers = Facts.Facts.Markers,
        Sampling = Facts.Facts.Sampling,
        Variations = Facts.Facts.Variations,
        Medicines = Facts.Facts.Medicines,
        Conditions = Facts.Facts.Conditions,
        Separations = Facts.Facts.Separations,
        Decisions = Decisions.All.Decisions,
        Traditional = Facts.Facts.Traditional,
        HelpLines = Facts.Facts.HelpLines,
        Propose = (c, cards) => Proposals.For(c, cards, Facts.Facts.Traditional),
        Retest = NextTests.Of,
        Read = MarkerReadings.Of,
        Words = Facts.Facts.Words,
    };
}
