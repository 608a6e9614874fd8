using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// FOOD, TOUCH and TRK: what is left out of meals, massage and warmth, and when a change may be claimed.
/// </summary>
internal static class DailyLife
{
    public static readonly Decision Food = new(
        "FOOD", Rank.Food, Level.Caution, Certainty.Reconstructed, ["food-cautions", "easl-2022"],
        ["warfarin.vitamin-k-change", "warfarin.vitamin-k"], JudgeFood);

    public static readonly Decision Touch = new(
        "TOUCH", Rank.Touch, Level.Stop, Certainty.Reconstructed, ["touch-cautions"], ["touch.hemoglobin"], JudgeTouch);

    public static readonly Decision Tracking = new(
        "TRK", Rank.Tracking, Level.Info, Certainty.Own, ["own", "silva-2017"], ["nights.baseline"], JudgeTracking);

    /// <summary>Foods that are left out or kept steady, each by its reason in the catalog.</summary>
    public static IEnumerable<string> FoodReasons(ClinicalCase c)
    {
        var person = c.Person;
        var reasons = new (string Word, bool Holds)[]
        {
            ("food.warfarin", c.Takes("warfarin")),
            ("food.pregnancy", person.Pregnant.Holds || c.Record.Profile.PlanningPregnancy == true),
            ("food.hemochromatosis", person.Has("hemochromatosis").Holds),
            ("food.oxalate", person.Has("kidney-stones-oxalate").Holds),
            ("food.gout", person.Has("gout").Holds),
            ("food.kidney", person.Has("kidney-disease").Holds || person.Has("dialysis").Holds),
            ("food.celiac", person.Has("celiac").Holds),
            ("food.maoi", c.Takes("maoi")),
            ("food.g6pd", person.Has("g6pd-deficiency").Holds),
            ("food.allergies", !c.Record.Profile.Allergies.IsEmpty),
        };
        return reasons.Where(reason => reason.Holds).Select(reason => reason.Word);
    }

    /// <summary>What massage, compression, warmth, oil and exercise have against them.</summary>
    public static IEnumerable<string> TouchReasons(ClinicalCase c)
    {
        var person = c.Person;
        var signs = c.Record.Profile.Signs;
        var severe = c.Seen("hemoglobin", draw => draw.Below("hemoglobin", c.Line("touch.hemoglobin"))).Holds;
        var reasons = new (string Word, bool Holds)[]
        {
            ("touch.leg-swelling", signs.Contains("leg-swelling")),
            ("touch.calf", RedFlags.IsReported(c, "one-sided-leg-swelling")),
            ("touch.clot", person.Has("clot").Holds),
            ("touch.skin-infection", signs.Contains("skin-infection")),
            ("touch.arteries", person.Has("arterial-disease").Holds),
            ("touch.heart", person.Has("heart-failure").Holds),
            ("touch.numb", signs.Contains("numb-feet") || person.Has("neuropathy").Holds),
            ("touch.broken-skin", signs.Contains("broken-skin")),
            ("touch.child", person.Adult.Fails),
            ("touch.pregnancy", person.Pregnant.Holds),
            ("touch.exercise", severe || RedFlags.IsReported(c, "chest-pain") || RedFlags.IsReported(c, "fainting")),
        };
        return reasons.Where(reason => reason.Holds).Select(reason => reason.Word);
    }

    private static IEnumerable<Verdict> JudgeFood(ClinicalCase c)
    {
        var reasons = FoodReasons(c).ToArray();
        yield return new Verdict(Truth.Of(reasons.Length > 0)).With("reasons", Saying.Terms(reasons));
    }

    private static IEnumerable<Verdict> JudgeTouch(ClinicalCase c)
    {
        var reasons = TouchReasons(c).ToArray();
        yield return new Verdict(Truth.Of(reasons.Length > 0)).With("reasons", Saying.Terms(reasons));
    }

    /// <summary>Baseline: nights before the first new treatment, else the first 14.</summary>
    private static IEnumerable<Verdict> JudgeTracking(ClinicalCase c)
    {
        var nights = c.Record.Nights.Select(night => night.Morning).Distinct().Order().ToArray();
        if (nights.Length == 0)
        {
            yield break;
        }

        var starts = c.Record.Takings.Select(taking => taking.Since)
            .Concat(c.Record.Infusions.Select(infusion => infusion.On))
            .Where(start => start > nights[0]).ToArray();
        var baseline = nights.Count(night => starts.All(start => night <= start));
        yield return new Verdict(Truth.Of(baseline < c.Line("nights.baseline")))
            .Because("nights", baseline, "nights").With("nights", new Argument.Number(baseline));
    }
}
