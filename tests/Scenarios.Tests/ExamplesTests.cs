using Sanguine.App;
using Sanguine.App.Json;

namespace Sanguine.Scenarios.Tests;

/// <summary>
/// The example people: what each must be told, stated by hand from the rules, and their whole reviews as golden JSON.
/// </summary>
public sealed class ExamplesTests
{
    /// <summary>Name, and the cards in the order they are shown; a question mark where the card asks.</summary>
    public static TheoryData<string, string> Stories => new()
    {
        { "anemic-after-menopause", "E-GI E-ANAEMIA DX R-ADULT-ORAL" },
        { "bleeding", "E-FLAG E-FLAG E-HB70 E-GI E-ANAEMIA DX R-ADULT-ORAL TOUCH" },
        { "child", "S-IRON-STOP DX R-CHILD TOUCH" },
        { "dialysis", "E-ANAEMIA S-IRON-STOP DX R-ESRD MG FOOD" },
        { "earlier-onset-on-pramipexole", "DX R-ADULT-ORAL TRIG AUG TRK" },
        { "inflamed", "Q-CRP E-ID DX R-ADULT-ORAL" },
        { "infusion-only-zone", "DX R-ADULT-IV" },
        {
            "iron-beside-levothyroxine",
            "E-ID DX R-ADULT-ORAL R-RETEST INT-calcium-iron INT-levothyroxine-calcium INT-levothyroxine-iron"
        },
        { "iron-deficient-runner", "E-ID DX R-ADULT-ORAL B12-2" },
        {
            "just-begun",
            "Q-COND? E-ID? S-IRON-STOP? R-PREG? R-CHILD? R-ESRD? R-HF? R-ADULT-ORAL? R-ROUTE?"
        },
        { "no-response-to-iron", "E-ID DX R-ADULT-ORAL R-NORESP R-ROUTE" },
        { "overload", "Q-COND? E-FERHIGH S-ON-IRON S-HH S-IRON-STOP DX" },
        { "pregnant", "Q-COND? E-ID S-IRON-STOP DX R-PREG FOOD TOUCH" },
        { "stores-filled-on-sertraline", "DX R-OK TRIG" },
        { "twelve-weeks", "DX R-ADULT-ORAL" },
        { "two-labs-disagree", "Q-PICK? DX" },
        { "vegan-low-b12", "DX R-ADULT-ORAL B12-1 FOL" },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void Each_example_is_told_what_the_rules_demand(string name, string cards) =>
        string.Join(' ', Review(name).Assessment.Cards.Select(card => card.Code + (card.Fires ? "" : "?"))).ShouldBe(cards);

    [Theory]
    [MemberData(nameof(Stories))]
    public void Each_example_has_its_agreed_review(string name, string cards)
    {
        cards.ShouldNotBeEmpty();
        var review = Review(name);
        var words = review.Knowledge.Words(review.Record.Profile.Language ?? "en", review.Record.Profile.Units == "si");
        Golden.Matches($"{name}.assess.json", JsonText.Of(json => AssessmentJson.Write(json, review, words)) + "\n");
        Golden.Matches($"{name}.plan.json", JsonText.Of(json => PlanJson.Write(json, review.Plan, words)) + "\n");
        Golden.Matches($"{name}.day.json", JsonText.Of(json => DayJson.Write(json, review.Day, words)) + "\n");
    }

    [Fact]
    public void Every_example_has_a_story() => Directory.GetFiles(Path.Combine(Golden.Root, "examples"), "*.ndjson")
        .Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)
        .ShouldBe(Stories.Select(story => story.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Stories))]
    public void An_example_journal_has_no_problems_and_is_its_own_export(string name, string cards)
    {
        cards.ShouldNotBeEmpty();
        var text = File.ReadAllText(Path.Combine(Golden.Root, "examples", name + ".ndjson"));
        var read = Journal.JournalText.Read(text);
        read.Problems.ShouldBeEmpty();
        Review(name).Record.Problems.ShouldBeEmpty();
        var export = Journal.JournalText.Write(read.Entries);
        Journal.JournalText.Write(Journal.JournalText.Read(export).Entries).ShouldBe(export);
    }

    [Fact]
    public void Nothing_about_iron_reaches_a_person_who_is_bleeding()
    {
        var review = Review("bleeding");
        review.Assessment.Cards.ShouldContain(card => card.Code == "R-ADULT-ORAL" && card.Person == null);
        review.Plan.Steps.ShouldNotContain(step => step.Code == "iron");
    }

    private static CareReview Review(string name) => ReviewCare.Of(
        ReadJournal.From(Path.Combine(Golden.Root, "examples", name + ".ndjson"), TextReader.Null),
        KnowledgeNow.Value, Here.ThisMachine(), null);
}
