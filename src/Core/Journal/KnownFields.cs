namespace Sanguine.Journal;

/// <summary>
/// The fields of version 1, by kind. A field that is not here is kept and decides nothing; it is said.
/// </summary>
public static class KnownFields
{
    private static readonly HashSet<string> OfEntry =
        ["v", "id", "kind", "at", "recorded", "zone", "data", "source", "original"];

    private static readonly Dictionary<string, HashSet<string>> OfData = new(StringComparer.Ordinal)
    {
        ["profile.set"] =
        [
            "name", "birthDate", "birthYear", "sex", "pregnancy", "pregnancyWeeks", "planningPregnancy",
            "breastfeeding", "menopause", "menstruation", "heightCm", "weightKg", "conditions", "noConditions", "signs",
            "smoker", "altitudeM", "diet", "avoids", "allergies", "alcoholGramsPerDay", "wakeTime", "bedTime", "shifts",
            "units", "language", "country", "crisisContact",
        ],
        ["criteria.answered"] =
        [
            "urge", "worseAtRest", "relievedByMovement", "worseInEvening", "notBetterExplained", "everRelieved",
            "everEvening", "mimics",
        ],
        ["lab.result"] =
        [
            "marker", "loinc", "value", "text", "comparator", "unit", "range", "drawnAt", "fasting", "ironFreeHours",
            "febrileWithinDays", "lab", "method", "status",
        ],
        ["medicine.set"] =
        [
            "name", "rxnorm", "atc", "class", "dose", "elemental", "everyDays", "weekdays", "times", "since", "until",
            "prescribed", "changedAt",
        ],
        ["supplement.set"] =
        [
            "product", "salt", "elemental", "everyDays", "weekdays", "times", "since", "until", "prescribed",
            "changedAt", "rxnorm", "atc", "class", "dose",
        ],
        ["supplement.taken"] = ["product", "name", "elemental"],
        ["medicine.taken"] = ["name", "product", "elemental"],
        ["meal.eaten"] = ["slot", "items"],
        ["drink.taken"] = ["slot", "items", "food", "grams"],
        ["symptom.urge"] = ["intensity", "band", "minutes", "where", "relievedBy"],
        ["night.reviewed"] = ["urge", "onset", "minutesToSleep", "wakings", "sleepMinutes", "rest", "where"],
        ["severity.scored"] =
        [
            "instrument", "total", "scoredBy", "nights", "intensity", "sleep", "sleepiness", "function", "change",
        ],
        ["trial.started"] =
        [
            "question", "factor", "conditions", "blockNights", "washoutNights", "order", "seed", "starts",
        ],
        ["trial.ended"] = ["trial", "reason"],
        ["treatment.observed"] =
        [
            "medicine", "respondedBefore", "onsetHoursEarlier", "onsetHours", "latency", "spread", "intensity",
            "reliefHours", "paradoxical", "daysWorse", "notOtherwiseExplained",
        ],
        ["exercise.done"] = ["item", "minutes"],
        ["routine.done"] = ["item"],
        ["routine.later"] = ["item", "until"],
        ["routine.skipped"] = ["item", "reason"],
        ["blood.lost"] = ["how", "ml"],
        ["infusion.given"] = ["product", "mg"],
        ["transfusion.given"] = [],
        ["fever.had"] = [],
        ["flag.reported"] = ["what", "since"],
        ["flag.acknowledged"] = ["flag"],
        ["mood.scored"] = ["instrument", "total", "item9"],
        ["exposure.had"] = ["what"],
        ["symptoms.returned"] = ["medicine", "infusion"],
        ["entry.corrected"] = ["corrects", "data"],
        ["entry.withdrawn"] = ["withdraws", "reason"],
    };

    /// <summary>
    /// Fields of an entry that this version does not know, <c>lab.result colour</c>. Of a kind that is free in form (a
    /// note) or not known, the data is not looked into.
    /// </summary>
    public static IEnumerable<string> UnknownIn(Entry entry)
    {
        foreach (var field in entry.Json.EnumerateObject())
        {
            if (!OfEntry.Contains(field.Name))
            {
                yield return $"{entry.Kind} {field.Name}";
            }
        }

        if (OfData.TryGetValue(entry.Kind, out var known))
        {
            foreach (var field in entry.Data.EnumerateObject())
            {
                if (!known.Contains(field.Name))
                {
                    yield return $"{entry.Kind} data.{field.Name}";
                }
            }
        }
    }
}
