using Sanguine.App;
using Sanguine.Cli.Terminal;
using Sanguine.Words;

namespace Sanguine.Cli.Views;

/// <summary>The review of one person's blood: one thing first, the markers, the cards, the next test.</summary>
public static class ReviewView
{
    private const int MissingAtOnce = 5;

    public static Page Of(CareReview review, Speech speech, int width, bool all, bool forClinician)
    {
        var page = new Page(width);
        Header(page, review, speech);
        if (review.Assessment.OpenEmergencies.Any() && !all && !forClinician)
        {
            CardLines.WriteEmergencies(page, review.Assessment.OpenEmergencies, speech);
            Footer(page, speech);
            return page;
        }

        var headline = Headline.Of(review);
        page.Say(speech.Say(headline.Sentence), Ink.Strong);
        if (headline.Why.Length > 0)
        {
            page.Say(speech.Together(headline.Why));
        }

        page.Blank();
        MarkerRows.Write(page, review.Assessment.Readings, speech, all);
        page.Blank();
        CardLines.Write(page, review.Assessment.Cards, speech, all, forClinician);
        page.Blank();
        Missing(page, review, speech, all);
        Next(page, review, speech, all);
        page.Blank();
        page.Say(speech.Say("cli.see-also"), Ink.Quiet);
        Footer(page, speech);
        return page;
    }

    public static void Header(Page page, CareReview review, Speech speech)
    {
        var date = speech.Words.WriteDay(review.On);
        var name = review.Record.Profile.Name;
        page.Blank();
        page.Pair(
            string.IsNullOrWhiteSpace(name) ? date : speech.Say(new Phrase("cli.header").With("name", name).With("date", date)),
            new(speech.Say(new Phrase("cli.knowledge").With("version", review.Knowledge.Version)), Ink.Quiet));
        page.Blank();
    }

    public static void Footer(Page page, Speech speech)
    {
        page.Blank();
        page.Say(speech.Say("cli.not-a-device"), Ink.Quiet);
    }

    /// <summary>The facts that would settle most, most telling first.</summary>
    private static void Missing(Page page, CareReview review, Speech speech, bool all)
    {
        var missing = review.Assessment.Missing.Take(all ? int.MaxValue : MissingAtOnce).ToArray();
        if (missing.Length > 0)
        {
            page.Say(speech.Say(new Phrase("cli.missing").With("facts", new Argument.List(
                [.. missing.Select(each => new Argument.Name(speech.Name(each.Fact)))]))), Ink.Amber);
        }
    }

    private static void Next(Page page, CareReview review, Speech speech, bool all)
    {
        var tests = review.Assessment.NextTests.GroupBy(test => (test.Due, Conditions(test.Conditions, speech)));
        foreach (var group in all ? tests : tests.Take(2))
        {
            var markers = speech.Words.Join([.. group.Select(test => speech.Words.Marker(test.Marker))]);
            var how = group.Key.Item2.Length == 0
                ? ""
                : speech.Say(new Phrase("cli.next-how").With("how", group.Key.Item2));
            page.Say(speech.Say(group.Key.Due is { } due
                ? new Phrase("cli.next").With("date", new Argument.Day(due)).With("markers", markers).With("how", how)
                : new Phrase("cli.next-visit").With("markers", markers).With("how", how)));
        }
    }

    private static string Conditions(IReadOnlyCollection<Phrase> conditions, Speech speech) =>
        string.Join(speech.Comma, conditions.Select(speech.Say));
}
