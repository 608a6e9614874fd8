using System.Collections.Immutable;
using Sanguine.Evidence;
using Sanguine.Words;

namespace Sanguine.Plan;

/// <summary>A part of the day.</summary>
public enum Slot
{
    Morning,
    Lunch,
    Evening,
    Night,
}

public enum Area
{
    Tests,
    Clinician,
    Food,
    Supplements,
    Movement,
    WarmthMassage,
    Sleep,
    MedicinesToDiscuss,
}

/// <summary>
/// One thing to do, with its reason, source and certainty. A step with a slot has its place in the day.
/// </summary>
public sealed record PlanStep
{
    /// <summary>The code of the walk; ticked, it is exercise.</summary>
    public const string EveningWalk = "evening-walk";

    public required string Code { get; init; }

    public required Area Area { get; init; }

    public required Phrase Title { get; init; }

    public required Phrase Detail { get; init; }

    public Slot? Slot { get; init; }

    /// <summary>As on the label, or as the guideline writes it; never a dose of our own.</summary>
    public Phrase? Dose { get; init; }

    public ImmutableArray<string> Because { get; init; } = [];

    public Certainty Certainty { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];

    public bool NeedsClinician { get; init; }
}

/// <summary>
/// What is not offered, and why; <paramref name="Code"/> is the rule that withholds it. <paramref name="Element"/> is
/// what a self-chosen product may not hold to have its place in the day (<c>iron</c>, <c>folicAcid</c>,
/// <c>magnesium</c>); null for what is no product.
/// </summary>
public sealed record Withheld(string Code, Phrase What, Phrase Why, string? Element = null);

/// <summary>The traditional lens: apart, graded, in no rule.</summary>
public sealed record TraditionalView(
    string Id, string Title, string TitleZh, string Detail, string DetailZh, Certainty Certainty,
    ImmutableArray<string> Sources);

/// <summary>Steps in order, what is withheld, and the traditional lens beside them.</summary>
public sealed record CarePlan(
    ImmutableArray<PlanStep> Steps, ImmutableArray<Withheld> Withheld, ImmutableArray<TraditionalView> Traditional);

public static class PlanWords
{
    public static string Word(this Area area) => area switch
    {
        Area.Tests => "tests",
        Area.Clinician => "clinician",
        Area.Food => "food",
        Area.Supplements => "supplements",
        Area.Movement => "movement",
        Area.WarmthMassage => "warmth-massage",
        Area.Sleep => "sleep",
        Area.MedicinesToDiscuss => "medicines-to-discuss",
    };

    public static string Word(this Slot slot) => slot switch
    {
        Slot.Morning => "morning",
        Slot.Lunch => "lunch",
        Slot.Evening => "evening",
        Slot.Night => "night",
    };
}
