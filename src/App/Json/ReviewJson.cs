using System.Text.Json;
using Sanguine.Outcome;
using Sanguine.Quantities;

namespace Sanguine.App.Json;

/// <summary>The <c>review</c> output: twelve weeks of nights. Points of 0 to 10; effects below zero are better nights.</summary>
public static class ReviewJson
{
    private const int Digits = 2;

    public static void Write(Utf8JsonWriter json, Progress progress)
    {
        json.WriteStartObject();
        json.WriteDate("from", progress.From);
        json.WriteDate("to", progress.To);
        json.WriteStartObject("nights");
        json.WriteNumber("recorded", progress.Recorded);
        json.WriteNumber("of", progress.Nights.Length);
        json.WriteNumber("baseline", progress.Baseline?.Recorded ?? 0);
        json.WriteEndObject();
        json.WriteStartObject("change");
        Number(json, "mean", progress.Change?.Mean);
        Number(json, "low", progress.Change?.Low);
        Number(json, "high", progress.Change?.High);
        Number(json, "probability", progress.Change?.Probability);
        json.WriteBoolean("claimed", progress.Change?.Claimed == true);
        json.WriteEndObject();
        All(json, "triggers", progress.Triggers, Trigger);
        All(json, "trials", progress.Trials, Trial);
        json.WriteStartObject("augmentation");
        json.WriteBoolean("applies", progress.Augmentation.Applies);
        json.WriteBoolean("watch", progress.Augmentation.Watch);
        All(json, "because", progress.Augmentation.Because, CardJson.Write);
        json.WriteEndObject();
        All(json, "ferritin", progress.Ferritin, Ferritin);
        All(json, "adherence", progress.Adherence, (json, item) =>
        {
            json.WriteStartObject();
            json.WriteString("item", item.Name);
            json.WriteNumber("taken", item.Taken);
            json.WriteNumber("planned", item.Planned);
            json.WriteEndObject();
        });
        All(json, "cannotTell", progress.CannotTell, (json, waiting) =>
        {
            json.WriteStartObject();
            json.WriteString("what", waiting.What == CannotTell.OfChange ? waiting.What : waiting.Name ?? waiting.What);
            json.WriteDate("when", waiting.When);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Trigger(Utf8JsonWriter json, Trigger trigger)
    {
        json.WriteStartObject();
        json.WriteString("factor", trigger.Name ?? trigger.Factor);
        Number(json, "effect", trigger.Effect);
        Number(json, "low", trigger.Low);
        Number(json, "high", trigger.High);
        Number(json, "q", trigger.Q, 4);
        json.WriteBoolean("claimed", trigger.Claimed);
        json.WriteAmount("nightsNeeded", trigger.NightsNeeded);
        json.WriteEndObject();
    }

    private static void Trial(Utf8JsonWriter json, TrialResult trial)
    {
        json.WriteStartObject();
        json.WriteString("trial", trial.Run.EntryId);
        json.WriteString("factor", trial.Run.Factor);
        json.WriteString("question", trial.Run.Question);
        json.WriteTexts("conditions", [trial.Run.First, trial.Run.Second]);
        json.WriteDate("from", trial.Run.Starts);
        json.WriteDate("to", trial.Run.Ends);
        json.WriteBoolean("over", trial.IsOver);
        json.WriteNumber("counted", trial.Counted);
        json.WriteNumber("missing", trial.Missing);
        json.WriteNumber("washout", trial.Washout);
        Number(json, "effect", trial.Effect);
        Number(json, "low", trial.Low);
        Number(json, "high", trial.High);
        Number(json, "secondBetter", trial.SecondBetter);
        Number(json, "firstBetter", trial.FirstBetter);
        json.WriteBoolean("found", trial.Found);
        json.WriteEndObject();
    }

    // A value below a laboratory's limit is written as the laboratory writes it, "<5".
    private static void Ferritin(Utf8JsonWriter json, FerritinSeen seen)
    {
        json.WriteStartObject();
        json.WriteDate("date", seen.Date);
        if (string.IsNullOrEmpty(seen.Comparator))
        {
            json.WriteAmount("value", seen.Value);
        }
        else
        {
            json.WriteString("value", seen.Comparator + seen.Value.Normalized());
        }

        json.WriteNull("p05");
        json.WriteNull("p95");
        json.WriteNull("inside");
        json.WriteEndObject();
    }

    private static void All<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            write(json, one);
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value, int digits = Digits) =>
        json.WriteAmount(name, value is { } number ? decimal.Round((decimal)number, digits) : null);
}
