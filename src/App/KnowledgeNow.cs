using Sanguine.Knowledge;

namespace Sanguine.App;

/// <summary>What medicine says today: the knowledge this program was built with.</summary>
public static class KnowledgeNow
{
    public static ClinicalKnowledge Value => CurrentKnowledge.Value;
}
