using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Plan;
using Sanguine.Words;

namespace Sanguine.Knowledge.Plan;

/// <summary>What a clinician decides, which tests come next, which medicines to speak about.</summary>
internal static class BloodSteps
{
    private static readonly string[] Discussed = ["TRIG", "AUG"];

    /// <summary>Danger and iron: the card itself is the step; texts that were quieted bring none.</summary>
    public static IEnumerable<PlanStep> Clinician(ImmutableArray<Card> cards) => cards
        .Where(card => card.Fires && card.Level <= Level.Soon && card.Person is not null
            && !Discussed.Contains(card.Code))
        .Select(card => FromCard(card, Area.Clinician));

    public static IEnumerable<PlanStep> MedicinesToDiscuss(ImmutableArray<Card> cards) => cards
        .Where(card => card.Fires && Discussed.Contains(card.Code) && card.Person is not null)
        .Select(card => FromCard(card, Area.MedicinesToDiscuss));

    /// <summary>Tests that are due together are one step.</summary>
    public static IEnumerable<PlanStep> Tests(ClinicalCase c, ImmutableArray<Card> cards) =>
        c.Knowledge.Retest(c, cards)
        .GroupBy(test => (test.Due, Conditions: string.Join(' ', test.Conditions.Select(condition => condition.Code))))
        .Select((group, index) => Proposals.Step($"tests-{index + 1}", Area.Tests, Certainty.Consensus, "aasm-2025",
            "irlssg-2018") with
        {
            Title = new Phrase(group.Key.Due is null ? "plan.tests.title" : "plan.tests-due.title")
                .With("markers", Markers(group))
                .With("due", group.Key.Due is { } due ? new Argument.Day(due) : new Argument.Term("next-visit")),
            Detail = new Phrase(group.First().Conditions.IsEmpty ? "plan.tests.detail" : "plan.tests-conditions.detail")
                .With("why", new Argument.Said(group.First().Why))
                .With("conditions", new Argument.List([.. group.First()
                    .Conditions.Select(said => new Argument.Said(said))])),
            Because = [.. group.Select(test => test.Marker)],
            NeedsClinician = true,
        });

    private static Argument.List Markers(IEnumerable<NextTest> tests) =>
        new([.. tests.Select(test => new Argument.Term($"marker.{test.Marker}"))]);

    private static PlanStep FromCard(Card card, Area area) => new()
    {
        Code = card.Code,
        Area = area,
        Title = card.Title,
        Detail = card.Person!,
        Because = [.. card.Because.Select(because => because.Fact).Distinct()],
        Certainty = card.Certainty,
        Sources = card.Sources,
        NeedsClinician = true,
    };
}
