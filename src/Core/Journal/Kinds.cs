namespace Sanguine.Journal;

/// <summary>The kinds of version 1. A kind that is not here is kept and shown, and decides nothing.</summary>
public static class Kinds
{
    public static readonly IReadOnlySet<string> Known = new HashSet<string>(StringComparer.Ordinal)
    {
        "profile.set", "criteria.answered", "lab.result", "medicine.set", "supplement.set", "supplement.taken",
        "medicine.taken", "meal.eaten", "drink.taken", "symptom.urge", "night.reviewed", "severity.scored",
        "treatment.observed", "exercise.done", "routine.done", "routine.later", "routine.skipped", "blood.lost",
        "infusion.given", "transfusion.given", "fever.had", "flag.reported", "flag.acknowledged", "mood.scored",
        "exposure.had", "symptoms.returned", "trial.started", "trial.ended", "note.added", "entry.corrected",
        "entry.withdrawn",
    };
}
