using System.Collections.Immutable;
using Sanguine.Evidence;

namespace Sanguine.Routine;

public enum SeparationKind
{
    /// <summary>Hours between the two are enough.</summary>
    Spacing,

    /// <summary>No interval is enough: a clinician or pharmacist decides.</summary>
    NotEnough,

    /// <summary>They may go together with food; fasting they are spaced.</summary>
    TogetherWithFood,
}

/// <summary>
/// Two things that are kept apart: b at least <paramref name="BAfterA"/> hours after a, a at least
/// <paramref name="AAfterB"/> hours after b. Tags are medicine classes, elements, drinks.
/// </summary>
public sealed record Separation(
    string A, string B, decimal BAfterA, decimal AAfterB, SeparationKind Kind, Certainty Certainty,
    ImmutableArray<string> Sources, string Note)
{
    /// <summary>
    /// The least dose of a, in mg of the element, that needs the interval; 0: any. A dose not known is enough.
    /// </summary>
    public decimal AAtLeast { get; init; }

    /// <summary>
    /// The least dose of b, in mg of the element, that needs the interval; 0: any. A dose not known is enough.
    /// </summary>
    public decimal BAtLeast { get; init; }

    public string Code => $"INT-{A}-{B}";
}
