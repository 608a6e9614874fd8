using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Medicines;
using Sanguine.Nutrition;
using Sanguine.Plan;
using Sanguine.Routine;
using Sanguine.Words;

namespace Sanguine;

/// <summary>
/// What medicine says, as a value with a version: facts in tables, decisions in order. Core owns the shape; the
/// Knowledge project fills it; a test may fill it with two lines.
/// </summary>
public sealed record ClinicalKnowledge
{
    public required string Version { get; init; }

    public required ImmutableSortedDictionary<string, Source> Sources { get; init; }

    public required ImmutableSortedDictionary<string, Threshold> Lines { get; init; }

    public required ImmutableArray<Claim> Claims { get; init; }

    public required MarkerTable Markers { get; init; }

    /// <summary>LOINC codes that look like a marker and are not, with the reason in words.</summary>
    public ImmutableSortedDictionary<string, string> LoincTraps { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public required SamplingLimits Sampling { get; init; }

    public required ImmutableSortedDictionary<string, Variation> Variations { get; init; }

    public required MedicineTable Medicines { get; init; }

    public required ConditionTable Conditions { get; init; }

    public required ImmutableArray<Separation> Separations { get; init; }

    public required ImmutableArray<Decision> Decisions { get; init; }

    public required ImmutableArray<TraditionalView> Traditional { get; init; }

    /// <summary>Numbers to call, by ISO 3166 country.</summary>
    public required ImmutableSortedDictionary<string, HelpLines> HelpLines { get; init; }

    /// <summary>The plan that follows from a case and its cards.</summary>
    public required Func<ClinicalCase, ImmutableArray<Card>, CarePlan> Propose { get; init; }

    /// <summary>Tests worth having, with their due dates.</summary>
    public required Func<ClinicalCase, ImmutableArray<Card>, ImmutableArray<NextTest>> Retest { get; init; }

    /// <summary>The sentence beside a marker's value: notes, lines and confidence.</summary>
    public required Func<ClinicalCase, ImmutableArray<Reading>> Read { get; init; }

    /// <summary>What is known of food; read when it is first asked for, as most commands never do.</summary>
    public required Func<NutritionKnowledge> Nutrition { get; init; }

    /// <summary>The words in a language ("en", "zh"), in one unit system.</summary>
    public required Func<string, bool, Catalog> Words { get; init; }

    /// <summary>The value of a threshold. An id that is not in the table is an error of the program.</summary>
    public decimal Line(string id) => Lines.TryGetValue(id, out var line)
        ? line.Value
        : throw new KeyNotFoundException($"No threshold is called '{id}'.");
}
