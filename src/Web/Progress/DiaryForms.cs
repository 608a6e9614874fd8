using System.Globalization;
using System.Text.Json.Nodes;
using Sanguine.Symptoms;

namespace Sanguine.Web.Progress;

/// <summary>What is asked once a week, what was scored elsewhere, and what is seen under a dopaminergic medicine.</summary>
public static class DiaryForms
{
    /// <summary>The questions of the week, in our own words, with their largest answer.</summary>
    public static readonly (string Name, int Most)[] Week =
        [("nights", 7), ("intensity", 10), ("sleep", 10), ("sleepiness", 10), ("function", 10)];

    /// <summary>Questionnaires of others, by their total only, as it was scored elsewhere; whether it is about mood.</summary>
    public static readonly (string Id, string Name, bool Mood)[] Instruments =
    [
        ("irls", "IRLS", false), ("rls-6", "RLS-6", false), ("rlsqol", "RLS-QoL", false), ("psqi", "PSQI", false),
        ("isi", "ISI", false), ("ess", "ESS", false), ("phq-9", "PHQ-9", true), ("gad-7", "GAD-7", true),
    ];

    // No questionnaire listed here has a larger total.
    private const decimal LargestTotal = 100;

    public static readonly string[] Treatment = ["respondedBefore", "latency", "spread", "intensity", "reliefHours", "paradoxical", "notOtherwiseExplained"];

    public static string NameOf(string? instrument) =>
        Instruments.FirstOrDefault(each => each.Id == instrument).Name ?? instrument ?? "";

    public static JsonObject ReadWeek(IFormCollection form)
    {
        var answers = new JsonObject();
        foreach (var (name, most) in Week)
        {
            if (Whole(form[name], 0, most) is { } answer)
            {
                answers[name] = answer;
            }
        }

        if (Whole(form["change"], -3, 3) is { } change)
        {
            answers["change"] = change;
        }

        if (answers.Count == 0)
        {
            return answers;
        }

        answers["instrument"] = SeverityScore.OwnWeek;
        var week = new WeekAnswers(Get(answers, "nights"), Get(answers, "intensity"), Get(answers, "sleep"), Get(answers, "sleepiness"), Get(answers, "function"), Get(answers, "change"));
        if (week.Total is { } total)
        {
            answers["total"] = total;
        }

        answers["scoredBy"] = "self";
        return answers;
    }

    /// <summary>Kind and data of a total, or the field that does not hold.</summary>
    public static (string Kind, JsonObject? Data, string? Wrong) ReadScore(IFormCollection form)
    {
        var instrument = Instruments.FirstOrDefault(each => form["instrument"] == each.Id);
        if (instrument.Id is null)
        {
            return ("", null, "instrument");
        }

        if (!decimal.TryParse(form["total"].ToString().Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var total)
            || total > LargestTotal)
        {
            return ("", null, "total");
        }

        var data = new JsonObject { ["instrument"] = instrument.Id, ["total"] = total };
        if (!instrument.Mood)
        {
            data["scoredBy"] = form["scoredBy"] == "clinician" ? "clinician" : "self";
            return ("severity.scored", data, null);
        }

        if (instrument.Id == "phq-9" && Whole(form["item9"], 0, 3) is { } item9)
        {
            data["item9"] = item9;
        }

        return ("mood.scored", data, null);
    }

    public static JsonObject ReadTreatment(IFormCollection form)
    {
        var data = new JsonObject();
        foreach (var name in Treatment.Where(name => form[name] is ["yes" or "no" or "unknown"]))
        {
            data[name] = form[name].ToString();
        }

        foreach (var (name, most) in new[] { ("onsetHoursEarlier", 12m), ("daysWorse", 7m) })
        {
            if (decimal.TryParse(form[name], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= most)
            {
                data[name] = number;
            }
        }

        if (data.Count > 0 && form["medicine"].ToString() is { Length: > 0 } medicine)
        {
            data["medicine"] = medicine;
        }

        return data;
    }

    private static int? Whole(string? text, int low, int high) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high ? number : null;

    private static decimal? Get(JsonObject answers, string name) => answers[name] is { } answer ? answer.GetValue<int>() : null;
}
