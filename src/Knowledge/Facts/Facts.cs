using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Medicines;
using Sanguine.Nutrition;
using Sanguine.Plan;
using Sanguine.Routine;
using Sanguine.Words;

namespace Sanguine.Knowledge;

/// <summary>
/// The reviewed facts of <c>knowledge/</c>, each table read once, when it is first asked for. A broken table throws a
/// <see cref="FormatException"/> that names file, line, column and cure.
/// </summary>
public static class Facts
{
    private static readonly Lazy<ImmutableSortedDictionary<string, Source>> sources = new(SourceFacts.Read);
    private static readonly Lazy<ImmutableSortedDictionary<string, Threshold>> lines = new(ThresholdFacts.Read);
    private static readonly Lazy<MarkerTable> markers = new(MarkerFacts.Read);
    private static readonly Lazy<ImmutableSortedDictionary<string, string>> loincTraps = new(MarkerFacts.ReadTraps);
    private static readonly Lazy<MedicineTable> medicines = new(MedicineFacts.Read);
    private static readonly Lazy<ConditionTable> conditions = new(ConditionFacts.Read);
    private static readonly Lazy<ImmutableArray<Separation>> separations = new(SeparationFacts.Read);
    private static readonly Lazy<ImmutableSortedDictionary<string, Variation>> variations = new(VariationFacts.Read);
    private static readonly Lazy<ImmutableArray<Claim>> claims = new(ClaimFacts.Read);
    private static readonly Lazy<ImmutableSortedDictionary<string, HelpLines>> helpLines = new(HelpLineFacts.Read);
    private static readonly Lazy<NutritionKnowledge> nutrition = new(NutritionFacts.Read);
    private static readonly Lazy<ImmutableArray<TraditionalView>> traditional = new(TraditionalFacts.Read);

    /// <summary>The version of the knowledge, year and month; apart from the program's own.</summary>
    public static string Version { get; } = EmbeddedText.Of("version.txt").Trim();

    public static ImmutableSortedDictionary<string, Source> Sources => sources.Value;

    /// <summary>Every threshold by its id.</summary>
    public static ImmutableSortedDictionary<string, Threshold> Lines => lines.Value;

    public static MarkerTable Markers => markers.Value;

    /// <summary>LOINC codes that look like a marker and are not, with the reason in words.</summary>
    public static ImmutableSortedDictionary<string, string> LoincTraps => loincTraps.Value;

    public static SamplingLimits Sampling => SamplingFacts.Of(Lines);

    public static MedicineTable Medicines => medicines.Value;

    public static ConditionTable Conditions => conditions.Value;

    /// <summary>What is kept apart from what, by tags: classes, ingredients, elements, drinks, food.</summary>
    public static ImmutableArray<Separation> Separations => separations.Value;

    /// <summary>Natural variation by marker id; a marker without a figure is absent.</summary>
    public static ImmutableSortedDictionary<string, Variation> Variations => variations.Value;

    /// <summary>The founding article's claims, in its order.</summary>
    public static ImmutableArray<Claim> Claims => claims.Value;

    public static ImmutableArray<TraditionalView> Traditional => traditional.Value;

    /// <summary>Numbers to call, by ISO 3166 country.</summary>
    public static ImmutableSortedDictionary<string, HelpLines> HelpLines => helpLines.Value;

    /// <summary>Foods, and what is worked out from them.</summary>
    public static NutritionKnowledge Nutrition => nutrition.Value;

    /// <summary>The words of a language ("en", "zh"), with values in conventional or SI units.</summary>
    public static Catalog Words(string language, bool si) => WordFacts.Catalog(language, si, Markers);
}
