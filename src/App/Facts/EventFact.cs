using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime.Text;
using Sanguine.Words;

namespace Sanguine.App.Facts;

/// <summary>
/// <c>infusion "ferric carboxymaltose" 1000</c>, <c>donation</c>, <c>transfusion</c>, <c>fever</c>,
/// <c>flag chest-pain</c>, <c>sign numb-feet</c>, <c>note "…"</c>: what happened on a day.
/// </summary>
public static class EventFact
{
    /// <summary>The red flags of the journal's format.</summary>
    public static readonly ImmutableArray<string> Flags =
    [
        "black-stool", "tarry-stool", "rectal-bleeding", "vomiting-blood", "weight-loss", "bowel-change", "trouble-swallowing",
        "chest-pain", "breathless-at-rest", "fainting", "one-sided-leg-swelling", "sudden-weakness", "numbness",
        "saddle-numbness", "self-harm-thoughts", "child-swallowed-iron", "agitation-fever-stiffness",
        "restless-after-medicine", "impulse-control", "ran-out-of-medicine",
    ];

    public static FactDraft? Infusion(FactReader fact)
    {
        var data = new JsonObject();
        var words = fact.Rest();
        var cut = words.LastIndexOf(' ');
        var amount = words.EndsWith(" mg", StringComparison.OrdinalIgnoreCase) ? words[..^3] : words;
        cut = amount.LastIndexOf(' ');
        if (cut > 0 && NumberText.StartsLikeNumber(amount[(cut + 1)..]))
        {
            data["mg"] = fact.Number("mg", amount[(cut + 1)..], "mg");
            words = amount[..cut];
        }

        if (words.Length == 0 || NumberText.StartsLikeNumber(words))
        {
            return fact.Wrong("product", "the product is missing", "write: sanguine add infusion \"ferric carboxymaltose\" 1000");
        }

        data["product"] = words;
        return fact.Draft("infusion.given", fact.Day, data, new Phrase("cli.fact.infusion").With("product", words));
    }

    /// <summary><paramref name="how"/> is donation, period, surgery or bleeding; an amount in mL may follow.</summary>
    public static FactDraft? BloodLost(FactReader fact, string how)
    {
        var data = new JsonObject { ["how"] = how };
        if (fact.Rest() is { Length: > 0 } amount)
        {
            data["ml"] = fact.Number("ml", amount.Replace(" ", ""), "mL");
        }

        return fact.Draft("blood.lost", fact.Day, data, new($"cli.fact.{how}"));
    }

    public static FactDraft? Transfusion(FactReader fact) => Bare(fact, "transfusion.given", "cli.fact.transfusion");

    public static FactDraft? Fever(FactReader fact) => Bare(fact, "fever.had", "cli.fact.fever");

    public static FactDraft? Flag(FactReader fact)
    {
        var what = fact.Rest();
        if (Flags.FirstOrDefault(flag => Nearest.Fold(flag) == Nearest.Fold(what)) is not { } known)
        {
            return fact.NotKnown("flag", what, Flags);
        }

        var data = new JsonObject { ["what"] = known };
        if (fact.Date("since") is { } since)
        {
            data["since"] = LocalDatePattern.Iso.Format(since);
        }

        return fact.Draft("flag.reported", fact.Moment(), data,
            new Phrase("cli.fact.flag").With("flag", new Argument.Term($"flag.{known}")));
    }

    /// <summary>A sign such as numb feet joins those the journal holds.</summary>
    public static FactDraft? Sign(FactReader fact) => fact.Rest() is { Length: > 0 } sign
        ? fact.Draft("profile.set", fact.Day,
            new() { ["signs"] = FactReader.Array(fact.Record.Profile.Signs.Add(sign)) },
            new Phrase("cli.fact.sign").With("sign", new Argument.Term($"condition.{sign}")))
        : fact.Wrong("sign", "the sign is missing", "name it, such as: sanguine add sign numb-feet");

    public static FactDraft? Exposure(FactReader fact) => fact.Rest() is { Length: > 0 } what
        ? fact.Draft("exposure.had", fact.Day, new() { ["what"] = what }, new Phrase("cli.fact.exposure").With("what", what))
        : fact.Wrong("exposure", "what it was is missing", "name it, such as: sanguine add exposure nitrous-oxide");

    public static FactDraft? Note(FactReader fact) => fact.Rest() is { Length: > 0 } text
        ? fact.Draft("note.added", fact.Moment(), new() { ["text"] = text }, new("cli.fact.note"))
        : fact.Wrong("note", "the note is empty", "write: sanguine add note \"slept at my sister's\"");

    /// <summary>An emergency that has been seen to, or an entry that is taken back: both name an entry by its id.</summary>
    public static FactDraft? About(FactReader fact, string kind, string field)
    {
        var id = fact.Next("entry", "give the id of the entry it means") ?? "";
        fact.NothingMore();
        var data = new JsonObject { [field] = id };
        if (kind == "entry.withdrawn" && fact.Named("reason") is { } reason)
        {
            data["reason"] = reason;
        }

        return Guid.TryParse(id, out _)
            ? fact.Draft(kind, fact.Moment(), data, new Phrase($"cli.fact.{kind}").With("id", id))
            : fact.Wrong("entry", $"'{id}' is no id of an entry", "copy the id from the journal");
    }

    private static FactDraft? Bare(FactReader fact, string kind, string said)
    {
        fact.NothingMore();
        return fact.Draft(kind, fact.Day, [], new(said));
    }
}
