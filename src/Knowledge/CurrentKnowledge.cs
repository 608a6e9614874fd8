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
        Claims = Facts.Claims,
        Markers = Facts.Markers,
        LoincTraps = Facts.LoincTraps,
        Sampling = Facts.Sampling,
        Variations = Facts.Variations,
        Medicines = Facts.Medicines,
        Conditions = Facts.Conditions,
        Separations = Facts.Separations,
        Decisions = Decisions.All.Decisions,
        Traditional = Facts.Traditional,
        HelpLines = Facts.HelpLines,
        Propose = (c, cards) => Proposals.For(c, cards, Facts.Traditional),
        Retest = NextTests.Of,
        Read = MarkerReadings.Of,
        Nutrition = () => Facts.Nutrition,
        Words = Facts.Words,
    };
}
