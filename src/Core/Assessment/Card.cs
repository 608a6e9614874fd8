using System.Collections.Immutable;
using NodaTime;
using Sanguine.Evidence;
using Sanguine.Words;

namespace Sanguine.Assessment;

public enum CardStatus
{
    Fires,
    Asks,
}

/// <summary>How soon something matters, most pressing first; <c>Stop</c> withholds something from the person.</summary>
public enum Level
{
    Emergency,
    SameDay,
    Urgent,
    Soon,
    Stop,
    Caution,
    Info,
}

/// <summary>A fact a card rests on: a marker's value in its canonical unit, a number, or a word.</summary>
public sealed record Because(string Fact, decimal? Value, string? Word, string? Comparator, string? Unit,
    LocalDate? Date);

/// <summary>
/// What one decision says. The person's and the clinician's texts are phrases of the catalog; either may be absent.
/// </summary>
public sealed record Card
{
    public required string Code { get; init; }

    public required CardStatus Status { get; init; }

    public required Level Level { get; init; }

    public ImmutableArray<string> Asks { get; init; } = [];

    public required Phrase Title { get; init; }

    public Phrase? Person { get; init; }

    public Phrase? Clinician { get; init; }

    /// <summary>
    /// The person's text encourages iron: it is withheld in an emergency and wherever iron is withheld.
    /// </summary>
    public bool EncouragesIron { get; init; }

    public ImmutableArray<Because> Because { get; init; } = [];

    public Certainty Certainty { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];

    public Rank Rank { get; init; }

    /// <summary>The entry that acknowledging this emergency would name; null where it is no flag.</summary>
    public string? EntryId { get; init; }

    /// <summary>An emergency the person has acknowledged.</summary>
    public bool Acknowledged { get; init; }

    public bool Fires => Status == CardStatus.Fires;
}
