using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Words;

namespace Sanguine.Report;

/// <summary>
/// A letter that asks for the tests that are missing or due: plain lines, ready to print. It says who asks, which
/// tests, why, under what conditions, and what the request stands on; it asks for no treatment.
/// </summary>
public static class TestLetter
{
    public static ImmutableArray<string> Of(CareReview review, Catalog words)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add(words.Say("letter.title"));
        lines.Add(words.WriteDay(review.On));
        lines.Add("");
        lines.Add(words.Say(Person(review)));
        lines.Add("");
        lines.Add(words.Say(review.Assessment.Cards.Any(card => card is { Code: "DX", Fires: true }) ? "letter.reason-rls" : "letter.reason"));
        lines.Add("");
        foreach (var test in review.Assessment.NextTests)
        {
            lines.Add("  " + words.Say(Request(test)));
        }

        lines.Add("");
        foreach (var condition in review.Assessment.NextTests.SelectMany(test => test.Conditions).Distinct())
        {
            lines.Add("  – " + words.Say(condition));
        }

        lines.Add("");
        lines.Add(words.Say("letter.basis"));
        lines.Add(words.Say("letter.thanks"));
        return lines.ToImmutable();
    }

    private static Phrase Person(CareReview review) =>
        (review.Record.Profile.Name, review.Record.Profile.BirthDate) switch
        {
            ({ } name, { } born) =>
                new Phrase("letter.person-born").With("name", name).With("born", new Argument.Day(born)),
            ({ } name, null) => new Phrase("letter.person").With("name", name),
            _ => new Phrase("letter.person-blank"),
        };

    private static Phrase Request(NextTest test)
    {
        var marker = new Argument.Term($"marker.{test.Marker}");
        var why = new Argument.Said(test.Why);
        return test.Due is { } due
            ? new Phrase("letter.test-due").With("marker", marker).With("why", why).With("due", new Argument.Day(due))
            : new Phrase("letter.test").With("marker", marker).With("why", why);
    }
}
