using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Knowledge.Decisions;
using Sanguine.Plan;
using Sanguine.Words;

namespace Sanguine.Knowledge.Plan;

/// <summary>
/// Supplements: what the guideline writes, to settle with a clinician; what is an option without proof; never a dose of
/// ours.
/// </summary>
internal static class SupplementSteps
{
    public static IEnumerable<PlanStep> Of(ClinicalCase c, ImmutableArray<Card> cards)
    {
        if (cards.Any(card => card is { Code: "R-ADULT-ORAL", Fires: true, Person: not null, EncouragesIron: true }))
        {
            yield return Proposals.Step("iron", Area.Supplements, Certainty.Moderate, "mayo-2021", "irlssg-2018",
                "stoffel-2019", "moretti-2015") with
            {
                Dose = new Phrase("plan.iron.dose"),
                Because = ["R-ADULT-ORAL"],
                NeedsClinician = true,
            };
        }

        if (c.IronByMouth.Any())
        {
            yield return Proposals.Step("iron-taken", Area.Supplements, Certainty.Moderate, "morck-1983",
                "von-siebenthal-2023", "iron-labels") with
            {
                Because = [.. c.IronByMouth.Select(taking => taking.Name)],
            };
        }

        if (Magnesium.PlanWouldNameIt(c) && Magnesium.Withholds(c).Fails)
        {
            yield return Proposals.Step("magnesium", Area.Supplements, Certainty.VeryLow, "magnesium-review-2019",
                "iom-magnesium") with
            {
                Because = ["DX"],
                NeedsClinician = c.KidneyBelow(c.Line("egfr.caution")).Holds,

                // Who takes magnesium has the product itself in the day; beside gabapentin or levothyroxine the text
                // gives the hours.
                Slot = c.Takes("gabapentinoid", "levothyroxine", "magnesium")
                    || c.Current.Any(taking => taking.Amount("magnesium") > 0)
                    ? null
                    : Slot.Evening,
            };
        }

        if (cards.Any(card => card.Code is "B12-1" or "B12-N" && card.Fires))
        {
            yield return Proposals.Step("b12", Area.Supplements, Certainty.Consensus, "nice-ng239") with
            {
                Because = ["b12"],
                NeedsClinician = true,
            };
        }
    }
}
