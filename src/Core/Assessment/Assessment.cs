using System.Collections.Immutable;
using NodaTime;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Words;

namespace Sanguine.Assessment;

public enum Band
{
    Low,
    InRange,
    High,
    BelowLine,
    Unclear,
    Context,
}

public enum Confidence
{
    Good,
    Fair,
    Low,
}

/// <summary>
/// One marker as it counts: the value, the laboratory's own range, the lines beside it, and how sure.
/// </summary>
public sealed record Reading(
    Marker Marker, Measurement Value, ImmutableArray<Measurement> History, Band Band, ImmutableArray<Threshold> Lines,
    Confidence Confidence, ImmutableArray<Phrase> Notes, ImmutableArray<string> Sources)
{
    /// <summary>
    /// The laboratory's range where it makes sense; null where none was given or it contradicts itself.
    /// </summary>
    public LabRange? Range => Value.Given?.Range is { MakesSense: true } range ? range : null;
}

/// <summary>A fact worth knowing, and what it would settle.</summary>
public sealed record MissingFact(string Fact, Phrase Why, ImmutableArray<string> Decisions);

/// <summary>A test worth having; due hangs on the draw or on the start of iron. Null: with the next visit.</summary>
public sealed record NextTest(string Marker, LocalDate? Due, Phrase Why, ImmutableArray<Phrase> Conditions);

/// <summary>What the record says on a day.</summary>
public sealed record Assessment(
    ImmutableArray<Reading> Readings, ImmutableArray<Card> Cards, ImmutableArray<MissingFact> Missing,
    ImmutableArray<NextTest> NextTests)
{
    private static readonly string[] SafetyFamilies = ["E", "S", "INT", "FOOD", "TOUCH", "AUG"];

    /// <summary>Cards of danger, of what is withheld, of spacing, food, touch and augmentation.</summary>
    public IEnumerable<Card> Safety => Cards.Where(IsSafety);

    public IEnumerable<Card> Findings => Cards.Where(card => !IsSafety(card));

    /// <summary>An emergency that nobody has acknowledged stands alone on screen.</summary>
    public IEnumerable<Card> OpenEmergencies =>
        Cards.Where(card => card is { Level: Level.Emergency, Fires: true, Acknowledged: false });

    public Card? Find(string code) => Cards.FirstOrDefault(card => card.Code == code);

    public bool Fires(string code) => Cards.Any(card => card.Code == code && card.Fires);

    private static bool IsSafety(Card card) =>
        SafetyFamilies.Contains(card.Code.Split('-')[0], StringComparer.Ordinal);
}
