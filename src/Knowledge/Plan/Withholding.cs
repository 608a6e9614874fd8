using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Knowledge.Decisions;
using Sanguine.Plan;
using Sanguine.Words;

namespace Sanguine.Knowledge.Plan;

/// <summary>What the plan does not offer, and why: by the card that withholds it, or by what is not known.</summary>
internal static class Withholding
{
    private static readonly Dictionary<string, string> What = new(StringComparer.Ordinal)
    {
        ["S-IRON-STOP"] = "withheld.iron",
        ["S-ON-IRON"] = "withheld.iron",
        ["S-HH"] = "withheld.iron",
        ["FOL"] = "withheld.folic-acid",
        ["TOUCH"] = "withheld.touch",
        ["FOOD"] = "withheld.food",
    };

    public static IEnumerable<Withheld> Of(ClinicalCase c, ImmutableArray<Card> cards)
    {
        foreach (var card in cards.Where(card => What.ContainsKey(card.Code) && card.Level is not Level.Info && card.Person is not null))
        {
            yield return new(card.Code, new Phrase(What[card.Code]), card.Person!);
        }

        if (Magnesium.Withholds(c) is var magnesium && !magnesium.Fails && Magnesium.PlanWouldNameIt(c))
        {
            yield return new("MG", new Phrase("withheld.magnesium"), magnesium.Holds
                ? new Phrase("MG.withhold.person")
                : new Phrase("asks.person").With("facts", Saying.Terms(magnesium.Asks.Select(fact => $"fact.{fact}"))));
        }

        if (c.Record.Profile.AlcoholGramsPerDay is not { } alcohol)
        {
            yield return new("TRIG", new Phrase("withheld.alcohol-trial"), new Phrase("withheld.alcohol-unknown"));
        }
        else if (alcohol >= c.Line("alcohol.no-abrupt-stop"))
        {
            yield return new("TRIG", new Phrase("withheld.alcohol-trial"), new Phrase("withheld.alcohol-high"));
        }
    }
}
