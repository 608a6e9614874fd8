using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Knowledge.Decisions;
using Sanguine.Plan;
using Sanguine.Words;

namespace Sanguine.Knowledge.Plan;

/// <summary>
/// The article's meals where they hold, corrected where they do not. Nothing here speaks of iron where iron is withheld
/// or not yet clear.
/// </summary>
internal static class FoodSteps
{
    public static IEnumerable<PlanStep> Of(ClinicalCase c, ImmutableArray<Card> cards)
    {
        var iron = !Assess.QuietsIron(cards) && IronStops.Withholds(c).Fails && !c.Above("ferritin", "ferritin.rls-iv")
            .Holds;
        var reasons = DailyLife.FoodReasons(c).ToHashSet(StringComparer.Ordinal);
        var noSpinach = reasons.Overlaps(["food.oxalate", "food.warfarin", "food.kidney"]);
        var noFish = c.Record.Profile.Diet is "vegan" or "vegetarian" || reasons.Contains("food.gout")
            || Avoids(c, "fish", "sardines");

        yield return Food(iron ? noSpinach ? "breakfast-no-spinach" : "breakfast" : "breakfast-plain", Slot.Morning,
            Certainty.Low,
            "von-siebenthal-2023", "morck-1983", "vitamin-c-trial-2020");
        yield return Food(iron ? "lunch" : "lunch-plain", Slot.Lunch, Certainty.Low, "vitamin-c-trial-2020", "own");
        yield return noFish
            ? Food("lunch-b12-other", Slot.Lunch, Certainty.High, "iom-folate")
            : Food("lunch-sardines", Slot.Lunch, Certainty.High, "iom-folate");
        yield return Food("evening-meal", Slot.Evening, Certainty.VeryLow, "batool-anwar-2016", "aasm-2025");
        if (reasons.Count > 0)
        {
            yield return Food("cautions", null, Certainty.Reconstructed, "food-cautions") with
            {
                Detail = new Phrase("plan.cautions.detail")
                    .With("reasons", Saying.Terms(reasons.Order(StringComparer.Ordinal))),
            };
        }
    }

    private static PlanStep Food(string code, Slot? slot, Certainty certainty, params string[] sources) =>
        Proposals.Step(code, Area.Food, certainty, [.. sources]) with { Slot = slot };

    private static bool Avoids(ClinicalCase c, params string[] foods) =>
        c.Record.Profile.Avoids.Overlaps(foods) || c.Record.Profile.Allergies.Overlaps(foods);
}
