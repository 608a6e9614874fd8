using System.Text.Json.Nodes;
using Sanguine.Symptoms;

namespace Sanguine.App.Facts;

/// <summary>
/// <c>criteria urge yes worseAtRest yes</c>, <c>criteria all yes</c>: answers to the essential criteria. A later entry
/// replaces the earlier whole, so it is written with the answers the journal holds.
/// </summary>
public static class CriteriaFact
{
    public static readonly IReadOnlyList<string> Names =
        ["urge", "worseAtRest", "relievedByMovement", "worseInEvening", "notBetterExplained", "everRelieved", "everEvening"];

    /// <summary>The five that make the diagnosis; the two "ever" questions are asked where one of them is no.</summary>
    private const int Essential = 5;

    public static string? Known(string name) => Names.FirstOrDefault(known => Nearest.Fold(known) == Nearest.Fold(name));

    public static FactDraft? Read(FactReader fact)
    {
        var answers = new List<(string, string)>();
        while (fact.Words.Count > 0 && fact.Next("criterion", "") is { } name)
        {
            if (name != "all" && Known(name) is null)
            {
                return fact.NotKnown("criterion", name, Names);
            }

            if (fact.Next(name, "write yes, no or unknown after it") is not { } answer)
            {
                return null;
            }

            answers.AddRange(name == "all" ? Names.Take(Essential).Select(each => (each, answer)) : [(Known(name)!, answer)]);
        }

        return answers.Count > 0
            ? Answer(fact, answers)
            : fact.Wrong("criterion", "no criterion was answered", "write: sanguine add criteria urge yes worseAtRest yes");
    }

    public static FactDraft? Answer(FactReader fact, IReadOnlyCollection<(string Name, string Answer)> answers)
    {
        var data = Standing(fact.Record.Criteria);
        foreach (var (name, answer) in answers)
        {
            if (answer is not ("yes" or "no" or "unknown"))
            {
                return fact.Wrong(name, $"'{answer}' is no answer", "write yes, no or unknown");
            }

            data[name] = answer;
        }

        return fact.Draft("criteria.answered", fact.Day, data, new("cli.fact.criteria"));
    }

    private static JsonObject Standing(Criteria? criteria)
    {
        bool?[] said = criteria is null
            ? [null, null, null, null, null, null, null]
            :
            [
                criteria.Urge, criteria.WorseAtRest, criteria.RelievedByMovement, criteria.WorseInEvening,
                criteria.NotBetterExplained, criteria.EverRelieved, criteria.EverEvening,
            ];
        var data = new JsonObject();
        foreach (var (name, answer) in Names.Zip(said))
        {
            if (answer is { } known)
            {
                data[name] = known ? "yes" : "no";
            }
        }

        return data;
    }
}
