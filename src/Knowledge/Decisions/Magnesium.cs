using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Medicines;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.Knowledge.Decisions;

/// <summary>MG: magnesium, where it is taken or the plan would name it, against kidney, muscle and heart.</summary>
internal static class Magnesium
{
    public static readonly Decision Safety = new(
        "MG", Rank.Magnesium, Level.Caution, Certainty.Reconstructed, ["iom-magnesium", "magnesium-labels"],
        ["magnesium.upper", "egfr.withhold", "egfr.caution"], Judge);

    /// <summary>The plan names magnesium, as an option without proof, to an adult with RLS.</summary>
    public static bool PlanWouldNameIt(ClinicalCase c) => c.Person.Adult.Holds && Diagnosis.Met(c).Holds;

    public static Truth Withholds(ClinicalCase c) =>
        c.KidneyBelow(c.Line("egfr.withhold")) | c.Person.HasAny("dialysis", "myasthenia-gravis", "heart-block");

    private static bool IsMagnesium(ClinicalCase c, Taking taking) =>
        taking.Amount("magnesium") > 0 || c.ClassOf(taking) == "magnesium";

    private static IEnumerable<Verdict> Judge(ClinicalCase c)
    {
        var taken = c.Current.Where(taking => IsMagnesium(c, taking)).ToArray();
        var daily = taken.Sum(taking => taking.DailyAmount("magnesium"));
        var withholds = Withholds(c);
        var tooMuch = daily > c.Line("magnesium.upper");
        var topic = taken.Length > 0 || PlanWouldNameIt(c);
        var truth = Truth.Of(topic)
            & (withholds | Truth.Of(tooMuch) | c.KidneyBelow(c.Line("egfr.caution")));
        var prescribed = taken.Length > 0 && taken.All(taking => taking.Prescribed);
        yield return (c.Says(truth, topic, "egfr") with
        {
            Level = withholds.Holds ? Level.Stop : Level.Caution,
            Variant = (withholds.Holds, prescribed) switch
            {
                (true, true) => "withhold-prescribed",
                (true, false) => "withhold",
                (false, true) => "prescribed",
                _ => tooMuch ? "too-much" : null,
            },
            AlsoAsks = withholds.Asks,
        }).Because("magnesium-daily", daily, "mg/d").With("daily", new Argument.Number(daily));
    }
}
