using System.Text.RegularExpressions;
using Sanguine.Words;

namespace Sanguine.Knowledge.Tests.Decisions;

/// <summary>
/// Whatever a vector or an example makes the engine say is said in both languages and both unit systems.
/// </summary>
public partial class SaidTests
{
    private static readonly Catalog[] Catalogs =
    [
        CurrentKnowledge.Value.Words("en", false), CurrentKnowledge.Value.Words("en", true),
        CurrentKnowledge.Value.Words("zh", false), CurrentKnowledge.Value.Words("zh", true),
    ];

    public static IEnumerable<TheoryDataRow<string>> Families =>
        Traceability.Vectors.Select(vector => vector.Id).Distinct().Order(StringComparer.Ordinal)
            .Select(id => new TheoryDataRow<string>(id));

    [Theory]
    [MemberData(nameof(Families))]
    public void Everything_the_vectors_of_a_decision_bring_up_is_said(string id)
    {
        foreach (var (vector, review) in Traceability.Reviewed.Value.Where(reviewed => reviewed.Vector.Id == id))
        {
            Say(review, vector.Story);
        }
    }

    [Fact]
    public void Everything_the_examples_bring_up_is_said()
    {
        foreach (var example in Examples.All)
        {
            Say(example.Review, example.Name);
        }
    }

    private static void Say(CareReview review, string story)
    {
        var phrases = Phrases(review).ToHashSet();
        string[] codes =
        [
            .. review.Assessment.Cards.SelectMany(card => card.Asks).Select(fact => $"fact.{fact}"),
            .. review.Assessment.Missing.Select(missing => $"fact.{missing.Fact}"),
            .. review.Assessment.NextTests.Select(test => $"marker.{test.Marker}"),
            .. review.Assessment.Readings.Select(reading => $"marker.{reading.Marker.Id}"),
        ];
        foreach (var words in Catalogs)
        {
            codes.Where(code => !words.Knows(code)).ShouldBeEmpty(story);
            foreach (var said in phrases.Select(words.Say))
            {
                said.ShouldNotBeNullOrWhiteSpace(story);
                Raw().IsMatch(said).ShouldBeFalse($"{story}: {said}");
            }
        }
    }

    private static IEnumerable<Phrase> Phrases(CareReview review) =>
    [
        .. review.Assessment.Cards.SelectMany(card => new[] { card.Title, card.Person, card.Clinician })
        .OfType<Phrase>(),
        .. review.Assessment.Missing.Select(missing => missing.Why),
        .. review.Assessment.NextTests.SelectMany(test => test.Conditions.Add(test.Why)),
        .. review.Assessment.Readings.SelectMany(reading => reading.Notes),
        .. review.Plan.Steps.SelectMany(step => new[] { step.Title, step.Detail, step.Dose }).OfType<Phrase>(),
        .. review.Plan.Withheld.SelectMany(withheld => new[] { withheld.What, withheld.Why }),
        .. review.Day.Items.Select(item => item.Item),
    ];

    /// <summary>An argument that was not filled in, or a code of the catalog that has no words.</summary>
    [GeneratedRegex(@"[{}]|\b(marker|fact|condition|condition-of|reason|doubt|food|touch|class|flag|sign|why|note|tag|element|help|plan|item|asks)\.[a-z]")]
    private static partial Regex Raw();
}
