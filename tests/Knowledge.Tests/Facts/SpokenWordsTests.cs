using NodaTime;
using Sanguine.Journal;
using Sanguine.Words;

namespace Sanguine.Knowledge.Tests.Facts;

/// <summary>A term without words would be shown as its code; no review of an example may come to that.</summary>
public class SpokenWordsTests
{
    private static readonly LocalDateTime Moment = new(2026, 11, 24, 8, 0);

    public static TheoryData<string> Examples =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.ndjson")
            .Select(file => Path.GetFileName(file)!).Order(),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_word_of_an_example_is_in_both_languages(string example)
    {
        var review = Review(example);
        Phrase[] said = [.. Cards(review), .. Tests(review), .. Steps(review)];
        string[] asked =
        [
            .. review.Assessment.Missing.Select(missing => missing.Fact),
            .. review.Assessment.Cards.SelectMany(card => card.Asks),
        ];

        foreach (var language in (string[])["en", "zh"])
        {
            var words = CurrentKnowledge.Value.Words(language, true);
            foreach (var phrase in said)
            {
                words.Say(phrase).ShouldNotBeNullOrWhiteSpace(phrase.Code);
            }

            said.SelectMany(Terms).Distinct().Where(code => !words.Knows(code)).ShouldBeEmpty();
            asked.Distinct().Where(fact => !words.Knows($"fact.{fact}")).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_source_of_an_example_is_known(string example)
    {
        var review = Review(example);

        review.Assessment.Cards.SelectMany(card => card.Sources)
            .Concat(review.Assessment.Readings.SelectMany(reading => reading.Sources))
            .Concat(review.Plan.Steps.SelectMany(step => step.Sources))
            .Distinct().Where(source => !CurrentKnowledge.Value.Sources.ContainsKey(source)).ShouldBeEmpty();
    }

    private static CareReview Review(string example)
    {
        var journal = JournalText.Read(File.ReadAllText(Path.Combine(Repository.Root, "examples", example)));
        var record = CareRecord.Of(journal.Entries, Moment.Date, DateTimeZoneProviders.Tzdb, DateTimeZone.Utc);
        return CareReview.Of(record, CurrentKnowledge.Value, Moment);
    }

    private static IEnumerable<Phrase> Cards(CareReview review) =>
        review.Assessment.Cards.SelectMany(card => new[] { card.Title, card.Person, card.Clinician }).OfType<Phrase>();

    private static IEnumerable<Phrase> Tests(CareReview review) =>
        review.Assessment.NextTests.SelectMany(test => test.Conditions.Add(test.Why))
            .Concat(review.Assessment.Readings.SelectMany(reading => reading.Notes));

    private static IEnumerable<Phrase> Steps(CareReview review) =>
        review.Plan.Steps.SelectMany(step => new[] { step.Title, step.Detail, step.Dose }).OfType<Phrase>()
            .Concat(review.Plan.Withheld.SelectMany(withheld => new[] { withheld.What, withheld.Why }))
            .Concat(review.Day.Items.Select(item => item.Item));

    private static IEnumerable<string> Terms(Phrase phrase) => phrase.Arguments.Values.SelectMany(Terms);

    private static IEnumerable<string> Terms(Argument argument) => argument switch
    {
        Argument.Term term => [term.Code],
        Argument.List list => list.Items.SelectMany(Terms),
        Argument.Said said => Terms(said.Phrase),
        _ => [],
    };
}
