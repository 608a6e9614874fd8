namespace Sanguine.App.Tests;

public sealed class EvidenceBookTests
{
    private static readonly EvidenceBook Book =
        EvidenceBook.Of(KnowledgeNow.Value, KnowledgeNow.Value.Words("en", false), Berlin.At());

    [Fact]
    public void A_decision_shows_its_numbers_texts_sources_and_the_examples_that_fire_it()
    {
        var about = Book.About("r-adult-oral")!;
        var decision = about.Decisions.Single(each => each.Decision.Id == "R-ADULT-ORAL");
        decision.Thresholds.Select(line => line.Id).ShouldContain("ferritin.rls-adult");
        decision.Says.Select(text => text.Face).ShouldBe(["clinician", "person"]);
        decision.FiresIn.ShouldContain("iron-deficient-runner");
        decision.FiresIn.ShouldNotContain("overload");
        about.Thresholds.ShouldContain(line => line.Id == "ferritin.rls-adult" && line.Value == 75);
        about.Sources.ShouldContain(source => source.Id == "aasm-2025");
    }

    [Fact]
    public void A_source_shows_everything_that_stands_on_it()
    {
        var about = Book.About("aasm-2025")!;
        about.Sources.Single().Id.ShouldBe("aasm-2025");
        about.Decisions.ShouldNotBeEmpty();
        about.Thresholds.ShouldNotBeEmpty();
        about.Claims.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_id_can_be_asked_for_and_another_is_nothing()
    {
        Book.Ids.ShouldAllBe(id => Book.About(id) != null);
        Book.About("R-NOBODY").ShouldBeNull();
    }

    [Fact]
    public void All_fourteen_claims_of_the_article_have_their_verdict() => Book.Claims.Length.ShouldBeGreaterThanOrEqualTo(14);

    [Fact]
    public void An_example_that_asks_is_not_one_that_fires()
    {
        var decision = Book.Decisions.Single(each => each.Decision.Id == "R-PREG");
        decision.AsksIn.ShouldContain("just-begun");
        decision.FiresIn.ShouldNotContain("just-begun");
    }

    [Theory]
    [InlineData("aasm-2025", "AASM 2025")]
    [InlineData("irlssg-2018", "IRLSSG 2018")]
    [InlineData("who-hemoglobin-2024", "WHO hemoglobin 2024")]
    [InlineData("mayo-2021", "Mayo 2021")]
    [InlineData("iom-folate", "IOM folate")]
    [InlineData("red-flags", "Red flags")]
    public void A_source_is_named_in_a_few_letters(string id, string name) =>
        Names.Short(KnowledgeNow.Value.Sources[id], id).ShouldBe(name);
}
