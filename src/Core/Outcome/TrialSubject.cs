using System.Collections.Immutable;
using NodaTime;
using Sanguine.Medicines;

namespace Sanguine.Outcome;

/// <summary>Why something is not offered as a trial on oneself; its words are <c>review.refusal.</c> and its name.</summary>
public enum TrialRefusal
{
    Emergency,
    Medicine,
    Prescribed,
    Iron,
    Withheld,
    Pregnancy,
    AlcoholUnknown,
    AlcoholStop,
}

/// <summary>
/// Something a person may want to try: late coffee, alcohol, a late meal, exercise, a supplement of their own; with the
/// nights of washout it needs, and why it is not offered where it is not.
/// </summary>
/// <param name="Factor">A factor's id, or a product's key.</param>
public sealed record TrialSubject(string Factor, string? Name, int WashoutNights, TrialRefusal? Refusal)
{
    private static readonly string[] Elements = ["magnesium", "calcium", "zinc"];

    /// <summary>Everything that may be tried by this person on a day, refused ones too, with their reason.</summary>
    /// <param name="withheld">Elements the plan withholds.</param>
    /// <param name="isEmergency">Nothing is tried while an emergency stands open.</param>
    public static ImmutableArray<TrialSubject> Of(
        CareRecord record, ClinicalKnowledge knowledge, LocalDate on, IReadOnlySet<string> withheld, bool isEmergency)
    {
        int Washout(string line) => (int)knowledge.Line(line);
        TrialSubject[] habits =
        [
            new("coffee-late", null, Washout("trial.washout-caffeine"), null),
            new("alcohol", null, 0, Alcohol(record.Profile, knowledge)),
            new("late-meal", null, 0, null),
            new("exercise", null, Washout("trial.washout-exercise"), null),
            new("exercise-late", null, Washout("trial.washout-exercise"), null),
        ];
        var products = record.Takings.Where(taking => taking.IsTakenOn(on)).Select(taking => new TrialSubject(
            taking.Key, taking.Name, Washout(
                taking.Amount("magnesium") > 0 ? "trial.washout-magnesium" : "trial.washout-other"),
            Refusing(taking, record.Profile, knowledge.Medicines, withheld)));
        return
        [
            .. habits.Concat(products).Select(subject =>
                isEmergency ? subject with { Refusal = TrialRefusal.Emergency } : subject),
        ];
    }

    /// <summary>From a line on, stopping at once can be dangerous; where nobody told the intake, it is asked first.</summary>
    private static TrialRefusal? Alcohol(Profile profile, ClinicalKnowledge knowledge) =>
        profile.AlcoholGramsPerDay is not { } grams ? TrialRefusal.AlcoholUnknown
        : grams >= knowledge.Line("alcohol.no-abrupt-stop") ? TrialRefusal.AlcoholStop
        : null;

    private static TrialRefusal? Refusing(
        Taking taking, Profile profile, MedicineTable medicines, IReadOnlySet<string> withheld)
    {
        var known = medicines.ClassOf(taking);
        return taking.Amount("iron") > 0 || known == "iron-oral" ? TrialRefusal.Iron
            : !taking.IsSupplement || (known is not null && !Elements.Contains(known)) ? TrialRefusal.Medicine
            : taking.Prescribed ? TrialRefusal.Prescribed
            : taking.Elemental.Any(element => element.Value > 0 && withheld.Contains(element.Key))
                || (known is not null && withheld.Contains(known)) ? TrialRefusal.Withheld
            : profile.Pregnancy == true ? TrialRefusal.Pregnancy
            : null;
    }
}
