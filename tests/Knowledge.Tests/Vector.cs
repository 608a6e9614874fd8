using System.Collections.Immutable;
using NodaTime;
using Sanguine.Assessment;

namespace Sanguine.Knowledge.Tests;

public enum Answer
{
    Fires,
    Asks,
    Silent,
}

/// <summary>One line of the rules' vectors: a decision, what is told, and what it answers.</summary>
public sealed record Vector(string Id, Answer Answer, string Story, Someone Person)
{
    public Level? Level { get; init; }

    /// <summary>
    /// What it asks for; for a card that fires, what it asks beside; null where the vector does not care.
    /// </summary>
    public ImmutableArray<string>? Asked { get; init; }

    public bool? SpeaksToPerson { get; init; }

    public bool? SpeaksToClinician { get; init; }

    public ImmutableArray<string> PersonWords { get; init; } = [];

    public ImmutableArray<string> ClinicianWords { get; init; } = [];

    public LocalDate Day { get; init; } = A.Today;

    public static Vector Fires(string id, string story, Someone person) => new(id, Answer.Fires, story, person);

    public static Vector Silent(string id, string story, Someone person) => new(id, Answer.Silent, story, person);

    public static Vector Asks(string id, string story, Someone person, params string[] facts) =>
        new(id, Answer.Asks, story, person) { Asked = [.. facts] };

    public Vector At(Level level) => this with { Level = level };

    public Vector Asking(params string[] facts) => this with { Asked = [.. facts] };

    public Vector On(LocalDate day) => this with { Day = day };

    public Vector ToPerson(params string[] words) => this with { SpeaksToPerson = true, PersonWords = [.. words] };

    public Vector NotToPerson() => this with { SpeaksToPerson = false };

    public Vector ToClinician(params string[] words) =>
        this with { SpeaksToClinician = true, ClinicianWords = [.. words] };

    public void Check()
    {
        var seen = Person.On(Day);
        switch (Answer)
        {
            case Answer.Silent:
                seen.ShouldBeSilent(Id);
                return;
            case Answer.Asks:
                seen.ShouldAsk(Id, [.. Asked!.Value]);
                return;
        }

        var card = seen.ShouldFire(Id);
        if (Level is { } level)
        {
            seen.ShouldFire(Id, level);
        }

        if (Asked is { } asked)
        {
            card.Asks.Order().ShouldBe(asked.Order());
        }

        if (SpeaksToPerson is { } person)
        {
            (card.Person is not null).ShouldBe(person, "the person's text");
        }

        if (SpeaksToClinician is { } clinician)
        {
            (card.Clinician is not null).ShouldBe(clinician, "the clinician's text");
        }

        foreach (var word in PersonWords)
        {
            Seen.English(card.Person).ShouldContain(word);
        }

        foreach (var word in ClinicianWords)
        {
            Seen.English(card.Clinician).ShouldContain(word);
        }
    }

    public override string ToString() => $"{Id}, {Story}: {Answer.ToString().ToLowerInvariant()}";

    /// <summary>Rows of a theory, each with its story as its name.</summary>
    public static IEnumerable<TheoryDataRow<Vector>> Rows(IEnumerable<Vector> vectors) =>
        vectors.Select(vector => new TheoryDataRow<Vector>(vector) { TestDisplayName = vector.ToString() });
}
