using System.Text.Json.Nodes;
using NodaTime.Text;
using Sanguine.Words;

namespace Sanguine.App.Facts;

/// <summary>
/// <c>answer pregnancy no</c>, <c>answer birthDate 1992-03-04</c>: one field of the profile, or whatever a card asked for, a
/// condition or one of the criteria.
/// </summary>
public static class AnswerFact
{
    private const string Fact = "yes no unknown";

    /// <summary>The fields of <c>profile.set</c> and what each takes: words to choose from, or a shape.</summary>
    private static readonly (string Field, string Takes)[] Fields =
    [
        ("name", "text"), ("birthDate", "date"), ("birthYear", "number"), ("sex", "female male"), ("pregnancy", Fact),
        ("pregnancyWeeks", "number"), ("planningPregnancy", Fact), ("breastfeeding", Fact), ("menopause", "pre post unknown"),
        ("menstruation", "none light normal heavy"), ("heightCm", "number"), ("weightKg", "number"), ("smoker", Fact),
        ("altitudeM", "number"), ("diet", "omnivore pescatarian vegetarian vegan"), ("alcoholGramsPerDay", "number"),
        ("wakeTime", "time"), ("bedTime", "time"), ("shifts", Fact), ("units", "conventional si"), ("language", "text"),
        ("country", "text"), ("crisisContact", "text"), ("signs", "list"), ("avoids", "list"), ("allergies", "list"),
    ];

    public static FactDraft? Read(FactReader fact)
    {
        if (fact.Next("question", "name what you answer, such as: sanguine add answer pregnancy no") is not { } name)
        {
            return null;
        }

        var value = fact.Rest();
        if (value.Length == 0)
        {
            return fact.Wrong(name, "the answer is missing", $"say it after the question: sanguine add answer {name} no");
        }

        var (field, takes) = Fields.FirstOrDefault(known => Nearest.Fold(known.Field) == Nearest.Fold(name));
        return field is not null ? Profile(fact, field, takes, value)
            : ConditionFact.Known(fact, name) is { } condition ? Condition(fact, condition, value)
            : CriteriaFact.Known(name) is { } criterion ? CriteriaFact.Answer(fact, [(criterion, value)])
            : fact.NotKnown("question", name,
                Fields.Select(known => known.Field).Concat(CriteriaFact.Names).Concat(fact.Knowledge.Conditions.Ids));
    }

    private static FactDraft? Condition(FactReader fact, string condition, string answer) => answer switch
    {
        "yes" => ConditionFact.Set(fact, condition, present: true),
        "no" => ConditionFact.Set(fact, condition, present: false),
        _ => fact.Wrong(condition, $"'{answer}' is no answer", "write yes or no"),
    };

    private static FactDraft? Profile(FactReader fact, string field, string takes, string value) =>
        Value(fact, field, takes, value) is { } node
            ? fact.Draft("profile.set", fact.Day, new() { [field] = node },
                new Phrase("cli.fact.answer").With("question", new Argument.Term($"fact.{field}")).With("answer", value))
            : null;

    private static JsonNode? Value(FactReader fact, string field, string takes, string value) => takes switch
    {
        "text" => value,
        "number" => fact.Number(field, value) is { } number ? JsonValue.Create(number) : null,
        "date" => LocalDatePattern.Iso.Parse(value).Success ? value : Shape(fact, field, value, "write it as 1992-03-04"),
        "time" => FactReader.TimeOf(value) is { } time ? FactReader.TimeText(time) : Shape(fact, field, value, "write it as 06:30"),
        "list" => FactReader.Array(value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        _ => takes.Split(' ').Contains(value.ToLowerInvariant())
            ? value.ToLowerInvariant()
            : Shape(fact, field, value, $"answer with {string.Join(", ", takes.Split(' '))}"),
    };

    private static JsonNode? Shape(FactReader fact, string field, string value, string cure)
    {
        fact.Wrong(field, $"'{value}' does not fit here", cure);
        return null;
    }
}
