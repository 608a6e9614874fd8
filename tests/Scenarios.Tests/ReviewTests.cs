using Sanguine.App;
using Sanguine.App.Json;
using Sanguine.Outcome;

namespace Sanguine.Scenarios.Tests;

/// <summary>Twelve weeks of one made-up person: what their nights are said to tell, and what not.</summary>
public sealed class ReviewTests
{
    private const string Example = "examples/twelve-weeks.ndjson";

    private static readonly Progress Weeks = Outcome.Progress.Of(Review().Case);

    [Fact]
    public void The_example_is_what_its_generator_writes() => Golden.IsExample(Example, TwelveWeeks.Text());

    [Fact]
    public void The_review_is_as_agreed() =>
        Golden.Matches("twelve-weeks.review.json", JsonText.Of(json => ReviewJson.Write(json, Weeks)) + "\n");

    [Fact]
    public void Nights_are_better_than_before_iron()
    {
        Weeks.Baseline.ShouldNotBeNull().Since.ShouldNotBeNull().Kind.ShouldBe(PhaseKind.Iron);
        Weeks.Change.ShouldNotBeNull().Claimed.ShouldBeTrue();
        Weeks.Change.Mean.ShouldBeLessThan(-1);
    }

    [Fact]
    public void Late_coffee_goes_with_worse_nights_and_nothing_else_does() =>
        Weeks.Triggers.Where(trigger => trigger.Claimed).ShouldHaveSingleItem().Factor.ShouldBe("coffee-late");

    [Fact]
    public void Magnesium_that_does_nothing_is_not_told_of() => Weeks.Triggers
        .Single(trigger => trigger.Name == "Magnesium glycinate").Claimed.ShouldBeFalse();

    private static CareReview Review() => ReviewCare.Of(
        ReadJournal.From(Path.Combine(Golden.Root, Example), TextReader.Null), KnowledgeNow.Value, Here.ThisMachine(), null);
}
