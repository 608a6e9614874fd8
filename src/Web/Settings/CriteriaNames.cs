using System.Text.Json.Nodes;
using Sanguine.Symptoms;

namespace Sanguine.Web.Settings;

/// <summary>The questions whether this is restless legs, and what was answered.</summary>
public static class CriteriaNames
{
    public static readonly string[] Five = ["urge", "worseAtRest", "relievedByMovement", "worseInEvening", "notBetterExplained"];

    /// <summary>What feels alike and is something else; asked so that the fifth question can be answered.</summary>
    public static readonly string[] Mimics = ["knot", "position", "constant", "weight", "medicine"];

    public static string OfMimic(Criteria? criteria, string name) =>
        criteria?.Mimics.TryGetValue(name, out var answer) == true ? answer ? "yes" : "no" : "unknown";

    public static string Of(Criteria? criteria, string name) => Answer(criteria, name) switch
    {
        true => "yes",
        false => "no",
        null => "unknown",
    };

    /// <summary>The five; whether it was ever so where moving does not relieve now, or the evening is not worse now.</summary>
    public static IEnumerable<string> Asked(Criteria? criteria)
    {
        foreach (var name in Five)
        {
            yield return name;
            if (name == "relievedByMovement" && criteria?.RelievedByMovement == false)
            {
                yield return "everRelieved";
            }

            if (name == "worseInEvening" && criteria?.WorseInEvening == false)
            {
                yield return "everEvening";
            }
        }
    }

    /// <summary>The answers that were changed.</summary>
    public static JsonObject Read(IFormCollection form, Criteria? criteria)
    {
        var data = new JsonObject();
        foreach (var name in Asked(criteria).Where(name => form[name] is ["yes" or "no" or "unknown"]))
        {
            if (form[name].ToString() is var answer && answer != Of(criteria, name))
            {
                data[name] = answer;
            }
        }

        var mimics = new JsonObject();
        foreach (var name in Mimics.Where(name => form[$"mimic-{name}"] is ["yes" or "no" or "unknown"] && form[$"mimic-{name}"] != OfMimic(criteria, name)))
        {
            mimics[name] = form[$"mimic-{name}"].ToString();
        }

        if (mimics.Count > 0)
        {
            data["mimics"] = mimics;
        }

        return data;
    }

    private static bool? Answer(Criteria? criteria, string name) => name switch
    {
        "urge" => criteria?.Urge,
        "worseAtRest" => criteria?.WorseAtRest,
        "relievedByMovement" => criteria?.RelievedByMovement,
        "worseInEvening" => criteria?.WorseInEvening,
        "notBetterExplained" => criteria?.NotBetterExplained,
        "everRelieved" => criteria?.EverRelieved,
        "everEvening" => criteria?.EverEvening,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no criterion"),
    };
}
