using System.Text.Json.Nodes;
using Sanguine.Words;

namespace Sanguine.App.Facts;

/// <summary><c>urge strong</c>, <c>night --urge 6 --onset 21:30</c>, <c>severity IRLS 24</c>, <c>mood PHQ-9 12 --item9 0</c>.</summary>
public static class SymptomFact
{
    private static readonly string[] Bands = ["none", "little", "moderate", "strong", "unbearable"];

    private static readonly string[] Places = ["legs", "arms", "trunk"];

    private const decimal Strongest = 10;

    public static FactDraft? Urge(FactReader fact)
    {
        var times = fact.TrailingTimes();
        if (fact.Next("intensity", "write a number from 0 to 10, or none, little, moderate, strong, unbearable") is not { } word)
        {
            return null;
        }

        fact.NothingMore();
        var data = new JsonObject();
        if (NumberText.StartsLikeNumber(word))
        {
            data["intensity"] = Intensity(fact, "intensity", word);
        }
        else if (Bands.Contains(word.ToLowerInvariant()))
        {
            data["band"] = word.ToLowerInvariant();
        }
        else
        {
            return fact.NotKnown("intensity", word, Bands);
        }

        Amounts(fact, data, ("minutes", "minutes"));
        Where(fact, data);
        return fact.Draft("symptom.urge", fact.Moment(times.Length > 0 ? times[0] : null), data,
            new Phrase("cli.fact.urge").With("intensity", word));
    }

    public static FactDraft? Night(FactReader fact)
    {
        fact.NothingMore();
        var data = new JsonObject();
        if (fact.Named("urge") is { } urge)
        {
            data["urge"] = Intensity(fact, "--urge", urge);
        }

        if (fact.Time("onset") is { } onset)
        {
            data["onset"] = FactReader.TimeText(onset);
        }

        Amounts(fact, data,
            ("minutes-to-sleep", "minutesToSleep"), ("wakings", "wakings"), ("sleep-minutes", "sleepMinutes"), ("rest", "rest"));
        Where(fact, data);
        return data.Count > 0
            ? fact.Draft("night.reviewed", fact.Day, data, new("cli.fact.night"))
            : fact.Wrong("night", "nothing was said about the night", "write: sanguine add night --urge 6 --onset 21:30");
    }

    public static FactDraft? Severity(FactReader fact)
    {
        if (fact.Next("instrument", "write: sanguine add severity IRLS 24") is not { } instrument
            || fact.Next("total", $"write: sanguine add severity {instrument} 24") is not { } total)
        {
            return null;
        }

        fact.NothingMore();
        return fact.Draft("severity.scored", fact.Day,
            new() { ["instrument"] = instrument, ["total"] = fact.Number("total", total) },
            new Phrase("cli.fact.score").With("instrument", instrument).With("total", total));
    }

    public static FactDraft? Mood(FactReader fact)
    {
        if (fact.Next("instrument", "write: sanguine add mood PHQ-9 12 --item9 0") is not { } instrument
            || fact.Next("total", $"write: sanguine add mood {instrument} 12 --item9 0") is not { } total)
        {
            return null;
        }

        fact.NothingMore();
        var data = new JsonObject { ["instrument"] = instrument, ["total"] = fact.Number("total", total) };
        Amounts(fact, data, ("item9", "item9"));
        return fact.Draft("mood.scored", fact.Day, data,
            new Phrase("cli.fact.score").With("instrument", instrument).With("total", total));
    }

    private static decimal? Intensity(FactReader fact, string field, string word)
    {
        if (fact.Number(field, word) is not { } number)
        {
            return null;
        }

        if (number <= Strongest)
        {
            return number;
        }

        fact.Wrong(field, $"{word} is more than the strongest", "write a number from 0 to 10");
        return null;
    }

    private static void Amounts(FactReader fact, JsonObject data, params ReadOnlySpan<(string Option, string Field)> amounts)
    {
        foreach (var (option, field) in amounts)
        {
            if (fact.Number(option) is { } number)
            {
                data[field] = number;
            }
        }
    }

    private static void Where(FactReader fact, JsonObject data)
    {
        if (fact.Named("where") is not { } given)
        {
            return;
        }

        var places = given.ToLowerInvariant().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        foreach (var place in places.Where(place => !Places.Contains(place)))
        {
            fact.NotKnown("--where", place, Places);
        }

        data["where"] = FactReader.Array(places);
    }
}
