using System.Collections.Immutable;
using NodaTime;
using Sanguine.Words;

namespace Sanguine.Routine;

/// <summary>
/// Something that enters the body, when it is planned or when it was really taken. <paramref name="Id"/> is the key of
/// a product, a food id, or the code of a planned meal; <paramref name="Name"/> is what a product is called, null for
/// food.
/// </summary>
public sealed record Intake(string Id, string? Name, Substances Substances, LocalDate Day, Instant At)
{
    /// <summary>False where only the day was told: no minutes can be counted from it.</summary>
    public bool TimeKnown { get; init; } = true;

    public bool IsMeal => Substances.Contains(Substances.Food);

    /// <summary>
    /// How a sentence names it: a product by its name, food and drink by the tag it is kept apart for.
    /// </summary>
    internal Argument NamedFor(string tag) =>
        Name is { } name ? new Argument.Name(name) : new Argument.Term($"tag.{tag}");
}

/// <summary>
/// A separation that does not hold: <paramref name="A"/> and <paramref name="B"/> in the rule's own order, and the
/// minutes that are missing, rounded up; null where no interval is enough.
/// </summary>
public sealed record Conflict(Separation Rule, Intake A, Intake B, int? Minutes)
{
    /// <summary>
    /// What the texts of INT speak of: <c>a</c>, <c>b</c> and, where an interval helps, <c>minutes</c>.
    /// </summary>
    public ImmutableSortedDictionary<string, Argument> Arguments
    {
        get
        {
            var phrase = new Phrase("INT").With("a", A.NamedFor(Rule.A)).With("b", B.NamedFor(Rule.B));
            return (Minutes is { } minutes ? phrase.With("minutes", minutes) : phrase).Arguments;
        }
    }

    public BrokenSpacing Broken => new(Rule.Code, [A.Id, B.Id], Minutes);
}
