using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Plan;
using Sanguine.Words;

namespace Sanguine.Knowledge.Plan;

/// <summary>
/// The plan that follows from a case and its cards: steps by area, what is withheld, the traditional lens apart.
/// </summary>
internal static class Proposals
{
    public static CarePlan For(ClinicalCase c, ImmutableArray<Card> cards, ImmutableArray<TraditionalView> traditional)
    {
        if (cards.IsEmpty && c.Record.Labs.IsEmpty && c.Record.Criteria is null)
        {
            return new([.. BloodSteps.Tests(c, cards)], [], traditional);
        }

        return new(
            [
                .. BloodSteps.Clinician(cards),
                .. BloodSteps.Tests(c, cards),
                .. FoodSteps.Of(c, cards),
                .. SupplementSteps.Of(c, cards),
                .. BodySteps.Of(c),
                .. BloodSteps.MedicinesToDiscuss(cards),
            ],
            [.. Withholding.Of(c, cards)],
            traditional);
    }

    /// <summary>A step whose title and detail are the catalog's texts of its code.</summary>
    internal static PlanStep Step(string code, Area area, Certainty certainty, params ImmutableArray<string> sources) => new()
    {
        Code = code,
        Area = area,
        Title = new Phrase($"plan.{code}.title"),
        Detail = new Phrase($"plan.{code}.detail"),
        Certainty = certainty,
        Sources = sources,
    };
}
