using System.Collections.Immutable;
using Sanguine.Evidence;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.Assessment;

/// <summary>The place of a card in the order that is shown: danger first.</summary>
public enum Rank
{
    Flag,
    HemoglobinBelow70,
    HemoglobinUnit,
    HemoglobinBelow80,
    HemoglobinBelow100,
    Question,
    Danger,
    Stop,
    Diagnosis,
    Pregnancy,
    Child,
    Dialysis,
    HeartFailure,
    KidneyDisease,
    AdultIron,
    B12,
    Folate,
    Magnesium,
    Trigger,
    Augmentation,
    Interaction,
    Food,
    Touch,
    Tracking,
}

/// <summary>
/// What one decision found. True: its card fires. Unknown while its topic is there: the card asks. Unknown without its
/// topic: silent, and the facts go to what is missing. A truth that is never unknown needs no topic.
/// </summary>
public sealed record Verdict(Truth Truth, bool TopicIsThere = true)
{
    /// <summary>Where it differs from the decision's usual level.</summary>
    public Level? Level { get; init; }

    /// <summary>Where the id of the card is more than the decision's (spacing).</summary>
    public string? Code { get; init; }

    /// <summary>Which of the decision's texts: <c>R-CHILD.line</c> for <c>line</c>.</summary>
    public string? Variant { get; init; }

    public bool SpeaksToPerson { get; init; } = true;

    public bool SpeaksToClinician { get; init; } = true;

    /// <summary>The person's text encourages iron.</summary>
    public bool EncouragesIron { get; init; }

    /// <summary>Facts a firing card still asks for: exclusions that danger took as absent.</summary>
    public ImmutableArray<string> AlsoAsks { get; init; } = [];

    public ImmutableArray<Because> Because { get; init; } = [];

    public ImmutableSortedDictionary<string, Argument> Arguments { get; init; } =
        ImmutableSortedDictionary<string, Argument>.Empty;

    /// <summary>Sources and certainty where they are another than the decision's (spacing).</summary>
    public ImmutableArray<string>? Sources { get; init; }

    public Certainty? Certainty { get; init; }

    /// <summary>The entry that acknowledging this emergency would name.</summary>
    public string? EntryId { get; init; }

    public Verdict With(string name, Argument argument) => this with { Arguments = Arguments.SetItem(name, argument) };
}

/// <summary>
/// One row of the rules: its id, its place, its level, how sure and by whom, the thresholds it compares with, and a
/// pure function from a case to what it found.
/// </summary>
public sealed record Decision(
    string Id, Rank Rank, Level Level, Certainty Certainty, ImmutableArray<string> Sources, ImmutableArray<string> Lines,
    Func<ClinicalCase, IEnumerable<Verdict>> Judge);
