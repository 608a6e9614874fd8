using System.Collections.Immutable;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Medicines;
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

    /// <summary>The words of a language ("en", "zh"), with values in conventional or SI units.</summary>
    public static Catalog Words(string language, bool si) => WordFacts.Catalog(language, si, Markers);
}
