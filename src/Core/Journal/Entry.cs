using System.Text.Json;
using NodaTime;

namespace Sanguine.Journal;

/// <summary>
/// One thing a person told Sanguine, as it stands in the journal. <see cref="Json"/> is the whole line: fields this
/// version does not know are kept in it.
/// </summary>
public sealed record Entry(
    string Id, string Kind, When At, Instant Recorded, string? Zone, JsonElement Data, string? Source, JsonElement Json)
{
    /// <summary>The order of an export: by <c>recorded</c>, then by id.</summary>
    public static readonly Comparer<Entry> ExportOrder = Comparer<Entry>.Create((one, other) =>
        one.Recorded.CompareTo(other.Recorded) is var byTime and not 0
            ? byTime
            : string.CompareOrdinal(one.Id, other.Id));
}

/// <summary>What is wrong with an input, where, and how to mend it.</summary>
public sealed record Problem(int? Line, string? Path, string Field, string What, string Cure);

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
