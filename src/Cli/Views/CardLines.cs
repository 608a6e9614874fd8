using Sanguine.App;
using Sanguine.Assessment;
using Sanguine.Cli.Terminal;
using Sanguine.Words;

namespace Sanguine.Cli.Views;

/// <summary>
/// Cards, most pressing first: what needs a doctor today or within two weeks, then the rest in their own order. The id of the
/// rule stands at the right.
/// </summary>
public static class CardLines
{
    /// <summary>So many of "soon" and below are shown at once; nothing above is ever left out.</summary>
    private const int AtOnce = 3;

    /// <param name="forClinician">
    /// The clinician's face; otherwise the person's, and a card without one waits for the clinician.
    /// </param>
    public static void Write(Page page, IEnumerable<Card> cards, Speech speech, bool all, bool forClinician)
    {
        var spoken = cards.Where(card => FaceOf(card, forClinician) is not null)
            .OrderBy(card => card.Level < Level.Soon ? 0 : 1).ToArray();
        var capped = spoken.Where(card => card.Level >= Level.Soon).OrderBy(card => card.Level)
            .Skip(all ? int.MaxValue : AtOnce).ToHashSet();
        foreach (var card in spoken.Where(card => !capped.Contains(card)))
        {
            page.Pair(new(TitleOf(card, speech), InkOf(card)), new(card.Code, Ink.Quiet));
            page.Say(speech.Say(FaceOf(card, forClinician)!), indent: 2);
            if (all || forClinician)
            {
                page.Say(speech.Grade(card.Sources, card.Certainty), Ink.Slate, indent: 2);
            }
        }

        if (capped.Count > 0)
        {
            page.Say(speech.Say(new Phrase("cli.more").With("count", capped.Count)), Ink.Quiet);
        }

        if (!forClinician && cards.Any(card => card.Person is null && card.Clinician is not null))
        {
            page.Say(speech.Say(new Phrase("cli.clinician-more")
                .With("count", cards.Count(card => card.Person is null && card.Clinician is not null))), Ink.Quiet);
        }
    }

    /// <summary>Emergencies stand alone, in a frame.</summary>
    public static void WriteEmergencies(Page page, IEnumerable<Card> cards, Speech speech)
    {
        foreach (var card in cards)
        {
            page.Box(
                [
                    ($"{speech.Say("cli.level.emergency")} · {speech.Say(card.Title)}", Ink.Strong),
                    .. card.Person is { } person ? [(speech.Say(person), Ink.Plain)] : Array.Empty<(string, Ink)>(),
                    .. card.EntryId is { } id
                        ? [(speech.Say(new Phrase("cli.acknowledge").With("id", id)), Ink.Quiet)]
                        : Array.Empty<(string, Ink)>(),
                    (card.Code, Ink.Quiet),
                ],
                Ink.Garnet);
        }
    }

    private static string TitleOf(Card card, Speech speech) => card.Level is Level.Soon or Level.Info
        ? speech.Say(card.Title)
        : speech.Say(new Phrase("cli.leveled")
            .With("level", speech.Say($"cli.level.{card.Level.Word()}")).With("title", speech.Say(card.Title)));

    private static Phrase? FaceOf(Card card, bool forClinician) =>
        forClinician ? card.Clinician ?? (card.Fires ? null : card.Person) : card.Person;

    private static Ink InkOf(Card card) => card.Level switch
    {
        Level.Emergency or Level.SameDay or Level.Urgent => Ink.Garnet,
        Level.Stop or Level.Caution => Ink.Amber,
        _ => card.Fires ? Ink.Strong : Ink.Amber,
    };
}
