using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Knowledge.Decisions;
using Sanguine.Plan;
using Sanguine.Words;

namespace Sanguine.Knowledge.Plan;

/// <summary>What the plan does not offer, and why: by the card that withholds it, or by what is not known.</summary>
internal static class Withholding
{
    private static readonly Dictionary<string, (string What, string? Element)> Known = new(StringComparer.Ordinal)
    {
        ["S-IRON-STOP"] = ("withheld.iron", "iron"),
        ["S-ON-IRON"] = ("withheld.iron", "iron"),
        ["S-HH"] = ("withheld.iron", "iron"),
        ["FOL"] = ("withheld.folic-acid", "folicAcid"),
        ["TOUCH"] = ("withheld.touch", null),
        ["FOOD"] = ("withheld.food", null),
    };

    public static IEnumerable<Withheld> Of(ClinicalCase c, ImmutableArray<Card> cards)
    {
        foreach (var card in cards.Where(card => Known.ContainsKey(card.Code) && card.Level is not Level.Info
            && card.Person is not null))
        {
            yield return new(
                card.Code, new Phrase(Known[card.Code].What), card.Person!, card.Fires ? Known[card.Code].Element
                    : null);
        }

        if (Magnesium.Withholds(c) is var magnesium && !magnesium.Fails && Magnesium.PlanWouldNameIt(c))
        {
            yield return magnesium.Holds
                ? new("MG", new Phrase("withheld.magnesium"), new Phrase("MG.withhold.person"), "magnesium")
                : new("MG", new Phrase("withheld.magnesium"), new Phrase("asks.person")
                    .With("facts", Saying.Terms(magnesium.Asks.Select(fact => $"fact.{fact}"))));
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
