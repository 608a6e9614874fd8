using System.Text.Json.Nodes;
using Sanguine.Labs;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.App.Facts;

/// <summary>
/// <c>ferritin 18 ng/mL --fasting --range 15-150</c>: a laboratory result. The unit is written the UCUM way and must be one
/// of the marker's own; the value stays as it was given.
/// </summary>
public static class LabFact
{
    private const int LongestName = 5;

    private static readonly string[] WordsForValues =
        ["negative", "positive", "normal", "undetectable", "trace", "borderline"];

    private static readonly string[] Statuses = ["final", "preliminary", "amended", "entered-in-error"];

    /// <summary>The marker the first words name, and how many of them; null where none does.</summary>
    public static (Marker Marker, int Length)? MarkerIn(IReadOnlyList<string> words, MarkerTable markers)
    {
        var named = words.TakeWhile((word, place) => place == 0 || !NumberText.StartsLikeNumber(word)).Count();
        for (var length = Math.Min(named, LongestName); length > 0; length--)
        {
            if (markers.ByName(string.Join(' ', words.Take(length))) is { } marker)
            {
                return (marker, length);
            }
        }

        return null;
    }

    public static FactDraft? Read(FactReader fact, Marker marker, string value)
    {
        var data = new JsonObject { ["marker"] = marker.Id };
        var written = WordsForValues.Contains(value.ToLowerInvariant())
            ? Worded(data, value.ToLowerInvariant())
            : Measured(fact, marker, value, data);
        Range(fact, data);
        Sampling(fact, data);
        return fact.Draft("lab.result", fact.Day is var day && fact.Moment() is { KnowsTime: true } moment && fact.Says("on")
            ? moment
            : day, data, new Phrase("cli.fact.lab")
                .With("marker", new Argument.Term($"marker.{marker.Id}")).With("value", written ?? ""));
    }

    private static string Worded(JsonObject data, string word)
    {
        data["text"] = word;
        return word;
    }

    private static string? Measured(FactReader fact, Marker marker, string value, JsonObject data)
    {
        var (read, what, cure) = NumberText.Read(value);
        if (read is not { } number)
        {
            fact.Wrong("value", what!, cure!);
            return null;
        }

        var unit = Unit.Normalize(number.Rest);
        if (unit is null || marker.Find(unit) is null)
        {
            var known = string.Join(", ", marker.Units.Select(own => own.Unit));
            fact.Wrong("unit", unit is null ? $"{marker.Id} {value} has no unit" : $"'{unit}' is no unit of {marker.Id}",
                $"use one of {known}, as it stands on the laboratory's report");
            return null;
        }

        data["value"] = number.Value;
        if (number.Comparator != Comparator.Equal)
        {
            data["comparator"] = Amount.Symbol(number.Comparator);
        }

        data["unit"] = unit;
        return $"{Amount.Symbol(number.Comparator)}{number.Value.Normalized()}\u202f{Unit.Display(unit)}";
    }

    private static void Range(FactReader fact, JsonObject data)
    {
        if (fact.Named("range") is not { } given)
        {
            return;
        }

        var range = new JsonObject();
        var bounds = given.Replace(" ", "").Replace("–", "-").Split('-', 2);
        if (given.TrimStart() is ['<' or '≤', ..])
        {
            range["high"] = fact.Number("--range", given.TrimStart(' ', '<', '≤', '='));
        }
        else if (given.TrimStart() is ['>' or '≥', ..])
        {
            range["low"] = fact.Number("--range", given.TrimStart(' ', '>', '≥', '='));
        }
        else if (bounds.Length == 2 && bounds[0].Length > 0)
        {
            range["low"] = fact.Number("--range", bounds[0]);
            range["high"] = fact.Number("--range", bounds[1]);
        }
        else
        {
            fact.Wrong("--range", $"'{given}' is no range", "write it as 15-150, \"<5\" or \">60\"");
        }

        range["text"] = given;
        data["range"] = range;
    }

    private static void Sampling(FactReader fact, JsonObject data)
    {
        if (fact.Says("fasting") || fact.Says("not-fasting"))
        {
            data["fasting"] = fact.Says("fasting") ? "yes" : "no";
        }

        if (fact.Number("iron-free-hours") is { } hours)
        {
            data["ironFreeHours"] = hours;
        }

        if (fact.Number("fever-days") is { } days)
        {
            data["febrileWithinDays"] = days;
        }

        foreach (var name in (ReadOnlySpan<string>)["lab", "method"])
        {
            if (fact.Named(name) is { Length: > 0 } text)
            {
                data[name] = text;
            }
        }

        if (fact.Named("status") is { } status)
        {
            if (!Statuses.Contains(status))
            {
                fact.NotKnown("--status", status, Statuses);
            }

            data["status"] = status;
        }
    }
}
