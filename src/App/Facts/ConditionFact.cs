using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sanguine.Words;

namespace Sanguine.App.Facts;

/// <summary>
/// <c>condition celiac</c>, <c>no-condition gout</c>, <c>no-conditions</c>: what is present and what is absent. A list is
/// replaced whole by a later entry, so each is written with what the journal holds already.
/// </summary>
public static class ConditionFact
{
    public static FactDraft? Present(FactReader fact) => Named(fact) is { } id ? Set(fact, id, present: true) : null;

    public static FactDraft? Absent(FactReader fact) => Named(fact) is { } id ? Set(fact, id, present: false) : null;

    /// <summary>Every condition that decides something is absent, except those that are present.</summary>
    public static FactDraft? NoOthers(FactReader fact)
    {
        fact.NothingMore();
        var profile = fact.Record.Profile;
        var absent = profile.NoConditions.Union(fact.Knowledge.Conditions.Ids).Except(profile.Conditions);
        return fact.Draft("profile.set", fact.Day, new() { ["noConditions"] = FactReader.Array(absent) },
            profile.Conditions.IsEmpty
                ? new("cli.fact.no-conditions")
                : new Phrase("cli.fact.no-other-conditions").With("conditions", Names(profile.Conditions)));
    }

    public static FactDraft? Set(FactReader fact, string id, bool present)
    {
        fact.NothingMore();
        var profile = fact.Record.Profile;
        var (here, gone) = present
            ? (profile.Conditions.Add(id), profile.NoConditions.Remove(id))
            : (profile.Conditions.Remove(id), profile.NoConditions.Add(id));
        var data = new JsonObject();
        if (present || profile.Conditions.Contains(id))
        {
            data["conditions"] = FactReader.Array(here);
        }

        if (!present || profile.NoConditions.Contains(id))
        {
            data["noConditions"] = FactReader.Array(gone);
        }

        return fact.Draft("profile.set", fact.Day, data,
            new Phrase(present ? "cli.fact.condition" : "cli.fact.no-condition").With("condition", new Argument.Term($"condition.{id}")));
    }

    /// <summary>The condition id that a name means; one Sanguine does not know is kept only where that is asked for.</summary>
    public static string? Known(FactReader fact, string name) =>
        fact.Knowledge.Conditions.Ids.FirstOrDefault(id => Nearest.Fold(id) == Nearest.Fold(name));

    private static string? Named(FactReader fact)
    {
        var name = fact.Rest();
        if (name.Length == 0)
        {
            fact.Wrong("condition", "the condition is missing", "name it, such as: sanguine add condition celiac");
            return null;
        }

        if (Known(fact, name) is { } id)
        {
            return id;
        }

        if (fact.Says("as-written"))
        {
            return name;
        }

        fact.NotKnown("condition", name, fact.Knowledge.Conditions.Ids,
            "Keep it under its own name with --as-written: it is shown and decides nothing");
        return null;
    }

    private static Argument.List Names(ImmutableSortedSet<string> ids) =>
        new([.. ids.Select(id => new Argument.Term($"condition.{id}"))]);
}
