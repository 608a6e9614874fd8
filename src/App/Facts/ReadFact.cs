using NodaTime;

namespace Sanguine.App.Facts;

/// <summary>Which kind of fact the first word begins, and what it says.</summary>
public static class ReadFact
{
    private static readonly string[] Verbs =
    [
        "condition", "no-condition", "no-conditions", "medicine", "supplement", "taken", "answer", "criteria", "urge", "night",
        "severity", "mood", "infusion", "donation", "period", "surgery", "bleeding", "transfusion", "fever", "flag", "sign",
        "exposure", "note", "acknowledge", "withdraw",
    ];

    public static FactRead From(FactText text, ClinicalKnowledge knowledge, CareRecord record, ZonedDateTime now)
    {
        var fact = new FactReader(text, knowledge, record, now);
        var draft = Read(fact, text);
        return new(fact.Problems.Count == 0 ? draft : null, [.. fact.Problems.Distinct()]);
    }

    private static FactDraft? Read(FactReader fact, FactText text) => fact.First switch
    {
        "condition" => ConditionFact.Present(fact),
        "no-condition" => ConditionFact.Absent(fact),
        "no-conditions" => ConditionFact.NoOthers(fact),
        "medicine" => TakingFact.Medicine(fact),
        "supplement" => TakingFact.Supplement(fact),
        "taken" => TakingFact.Taken(fact),
        "answer" => AnswerFact.Read(fact),
        "criteria" => CriteriaFact.Read(fact),
        "urge" => SymptomFact.Urge(fact),
        "night" => SymptomFact.Night(fact),
        "severity" => SymptomFact.Severity(fact),
        "mood" => SymptomFact.Mood(fact),
        "infusion" => EventFact.Infusion(fact),
        "donation" or "period" or "surgery" or "bleeding" => EventFact.BloodLost(fact, fact.First),
        "transfusion" => EventFact.Transfusion(fact),
        "fever" => EventFact.Fever(fact),
        "flag" => EventFact.Flag(fact),
        "sign" => EventFact.Sign(fact),
        "exposure" => EventFact.Exposure(fact),
        "note" => EventFact.Note(fact),
        "acknowledge" => EventFact.About(fact, "flag.acknowledged", "flag"),
        "withdraw" => EventFact.About(fact, "entry.withdrawn", "withdraws"),
        _ => Lab(fact, text),
    };

    /// <summary>Anything else is the name of a marker, its value and its unit.</summary>
    private static FactDraft? Lab(FactReader fact, FactText text)
    {
        if (LabFact.MarkerIn(text.Words, fact.Knowledge.Markers) is not var (marker, length))
        {
            var name = string.Join(' ', text.Words.TakeWhile(word => !NumberText.StartsLikeNumber(word)));
            return fact.NotKnown("fact", name.Length > 0 ? name : fact.First,
                Verbs.Concat(fact.Knowledge.Markers.All.SelectMany(known => known.Aliases.Add(known.Id))));
        }

        var value = string.Join(' ', text.Words.Skip(length));
        return value.Length > 0
            ? LabFact.Read(fact, marker, value)
            : fact.Wrong("value", $"the value of {marker.Id} is missing", $"write: sanguine add {marker.Id} 18 {marker.Unit}");
    }
}
