using System.Text.Json.Nodes;
using NodaTime;
using Sanguine.Medicines;
using Sanguine.Words;

namespace Sanguine.App.Facts;

/// <summary>
/// <c>medicine "levothyroxine 75 ug" 06:30</c>, <c>supplement "ferrous bisglycinate" --iron 25 --every 2 07:00 --own</c>,
/// <c>taken "ferrous bisglycinate" 07:10</c>.
/// </summary>
public static class TakingFact
{
    private static readonly (string Option, string Field)[] Elements =
    [
        ("iron", "iron"), ("magnesium", "magnesium"), ("calcium", "calcium"), ("zinc", "zinc"), ("vitamin-c", "vitaminC"),
        ("b12", "b12"), ("folic-acid", "folicAcid"), ("vitamin-d", "vitaminD"),
    ];

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static FactDraft? Medicine(FactReader fact) => Planned(fact, isSupplement: false);

    public static FactDraft? Supplement(FactReader fact) => Planned(fact, isSupplement: true);

    /// <summary>One dose that was taken: the planned product whose name was given, else the name itself.</summary>
    public static FactDraft? Taken(FactReader fact)
    {
        var times = fact.TrailingTimes();
        if (Name(fact) is not { } name)
        {
            return null;
        }

        if (times.Length > 1)
        {
            return fact.Wrong("time", "one dose has one time", "add each dose by itself");
        }

        var elemental = Elemental(fact);
        var planned = Planned(fact.Record, name);
        var isSupplement = planned?.IsSupplement ?? (elemental.Count > 0 || IsElement(fact, name));
        var data = new JsonObject { [isSupplement ? "product" : "name"] = planned?.Name ?? name };
        if (elemental.Count > 0)
        {
            data["elemental"] = elemental;
        }

        return fact.Draft(isSupplement ? "supplement.taken" : "medicine.taken", fact.Moment(times.Length == 1 ? times[0] : null),
            data, new Phrase("cli.fact.taken").With("name", planned?.Name ?? name));
    }

    private static FactDraft? Planned(FactReader fact, bool isSupplement)
    {
        var times = fact.TrailingTimes();
        if (Name(fact) is not { } name)
        {
            return null;
        }

        var data = new JsonObject { [isSupplement ? "product" : "name"] = name };
        Texts(fact, data, isSupplement);
        var elemental = Elemental(fact);
        if (elemental.Count > 0)
        {
            data["elemental"] = elemental;
        }

        Rhythm(fact, data);
        if (times.Length > 0)
        {
            data["times"] = FactReader.Array(times.Select(FactReader.TimeText));
        }

        if (fact.Says("own") || fact.Says("prescribed"))
        {
            data["prescribed"] = fact.Says("own") ? "no" : "yes";
        }

        return fact.Draft(isSupplement ? "supplement.set" : "medicine.set", fact.Day, data,
            Said(name, times));
    }

    private static Phrase Said(string name, LocalTime[] times) => times.Length == 0
        ? new Phrase("cli.fact.taking").With("name", name)
        : new Phrase("cli.fact.taking-at").With("name", name).With(
            "times", new Argument.List([.. times.Select(time => new Argument.Name(FactReader.TimeText(time)))]));

    private static void Texts(FactReader fact, JsonObject data, bool isSupplement)
    {
        foreach (var name in (ReadOnlySpan<string>)(isSupplement ? ["salt"] : ["dose", "rxnorm", "atc"]))
        {
            if (fact.Named(name) is { Length: > 0 } text)
            {
                data[name] = text;
            }
        }

        if (fact.Named("class") is { } group)
        {
            if (!fact.Knowledge.Medicines.Classes.Contains(group))
            {
                fact.NotKnown("--class", group, fact.Knowledge.Medicines.Classes);
            }

            data["class"] = group;
        }
    }

    private static void Rhythm(FactReader fact, JsonObject data)
    {
        if (fact.Number("every") is { } days)
        {
            if (days < 1 || days != Math.Truncate(days))
            {
                fact.Wrong("--every", $"'{days}' is not a number of days", "write 1 for daily, 2 for every other day");
            }

            data["everyDays"] = days;
        }

        if (fact.Named("weekdays") is { } given)
        {
            var chosen = given.ToLowerInvariant().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var day in chosen.Where(day => !Weekdays.Contains(day)))
            {
                fact.NotKnown("--weekdays", day, Weekdays);
            }

            data["weekdays"] = FactReader.Array(chosen);
        }

        foreach (var name in (ReadOnlySpan<string>)["since", "until"])
        {
            if (fact.Date(name) is { } date)
            {
                data[name] = NodaTime.Text.LocalDatePattern.Iso.Format(date);
            }
        }

        if (fact.Date("changed") is { } changed)
        {
            data["changedAt"] = NodaTime.Text.LocalDatePattern.Iso.Format(changed);
        }
    }

    private static JsonObject Elemental(FactReader fact)
    {
        var elemental = new JsonObject();
        foreach (var (option, field) in Elements)
        {
            if (fact.Number(option) is { } amount)
            {
                elemental[field] = amount;
            }
        }

        return elemental;
    }

    private static string? Name(FactReader fact)
    {
        var name = fact.Rest();
        if (name.Length > 0)
        {
            return name;
        }

        fact.Wrong("name", "the name is missing", "say what is taken, such as \"levothyroxine 75 ug\"");
        return null;
    }

    private static Taking? Planned(CareRecord record, string name)
    {
        var key = Taking.KeyOf(name);
        var exact = record.Takings.FirstOrDefault(taking => taking.Key == key);
        var near = record.Takings.Where(taking => taking.Key.StartsWith(key, StringComparison.Ordinal)).ToArray();
        return exact ?? (near.Length == 1 ? near[0] : null);
    }

    private static bool IsElement(FactReader fact, string name) =>
        fact.Knowledge.Medicines.ByName(name)?.Class is "iron-oral" or "magnesium" or "calcium" or "zinc";
}
