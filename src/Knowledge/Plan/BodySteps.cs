using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Knowledge.Decisions;
using Sanguine.Plan;

namespace Sanguine.Knowledge.Plan;

/// <summary>
/// Movement, warmth and massage, sleep: with low certainty said, and left out where something speaks against them.
/// </summary>
internal static class BodySteps
{
    private static readonly string[] AgainstMassage =
        ["touch.leg-swelling", "touch.calf", "touch.clot", "touch.skin-infection"];

    private static readonly string[] AgainstWarmth = ["touch.numb", "touch.broken-skin", "touch.child",
        "touch.pregnancy"];

    public static IEnumerable<PlanStep> Of(ClinicalCase c)
    {
        var against = DailyLife.TouchReasons(c).ToHashSet(StringComparer.Ordinal);
        if (!against.Contains("touch.exercise"))
        {
            yield return Proposals.Step(PlanStep.EveningWalk, Area.Movement, Certainty.Low, "aukerman-2006",
                "cederberg-2025") with
            {
                Slot = Slot.Evening,
            };
        }

        if (!against.Overlaps(AgainstMassage))
        {
            yield return Proposals.Step("massage", Area.WarmthMassage, Certainty.VeryLow,
                "massage-hemodialysis-2020") with
            {
                Slot = Slot.Night,
            };
        }

        if (!against.Overlaps(AgainstWarmth) && !against.Overlaps(AgainstMassage))
        {
            yield return Proposals.Step("warmth", Area.WarmthMassage, Certainty.VeryLow, "own");
        }

        yield return Proposals.Step("wind-down", Area.Sleep, Certainty.VeryLow, "own") with { Slot = Slot.Night };
        if (c.Record.Profile.Signs.Contains("snoring") && c.Person.Has("sleep-apnea").IsUnknown)
        {
            yield return Proposals.Step("apnea", Area.Sleep, Certainty.Consensus,
                "aasm-2025") with { NeedsClinician = true };
        }

        if (c.Record.Profile.AlcoholGramsPerDay is { } alcohol && alcohol > 0
            && alcohol < c.Line("alcohol.no-abrupt-stop"))
        {
            yield return Proposals.Step("alcohol-trial", Area.Sleep, Certainty.Low, "aasm-2025", "batool-anwar-2016");
        }

        yield return Proposals.Step("record-nights", Area.Sleep, Certainty.Own, "own", "silva-2017");
    }
}
