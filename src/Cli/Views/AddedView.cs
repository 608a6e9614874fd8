using Sanguine.App;
using Sanguine.Cli.Terminal;
using Sanguine.Journal;
using Sanguine.Words;

namespace Sanguine.Cli.Views;

/// <summary>What was stored, in a sentence, and the reading it gives now.</summary>
public static class AddedView
{
    /// <param name="path">The file it was stored in; null is the store.</param>
    public static Page Of(string? path, Phrase said, Entry entry, CareReview review, Speech speech, int width)
    {
        var page = new Page(width);
        page.Blank();
        page.Say(speech.Say(new Phrase("cli.stored")
            .With("file", path ?? speech.Say("store.name")).With("date", new Argument.Day(entry.At.Date)).With("fact", speech.Say(said))));
        page.Blank();
        if (review.Assessment.OpenEmergencies.Any())
        {
            CardLines.WriteEmergencies(page, review.Assessment.OpenEmergencies, speech);
            return page;
        }

        page.Say(speech.Say(Headline.Of(review).Sentence), Ink.Strong);
        if (entry.Kind == "lab.result" && entry.Data.TryGetProperty("marker", out var marker))
        {
            MarkerRows.Write(
                page, [.. review.Assessment.Readings.Where(reading => reading.Marker.Id == marker.GetString())], speech, all: true);
        }

        page.Say(speech.Say(new Phrase("cli.see").With("command", $"sanguine assess {path}".TrimEnd())), Ink.Quiet);
        return page;
    }
}
