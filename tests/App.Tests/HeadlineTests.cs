namespace Sanguine.App.Tests;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("iron-deficient-runner", "cli.head.R-ADULT-ORAL")]
    [InlineData("infusion-only-zone", "cli.head.R-ADULT-IV")]
    [InlineData("pregnant", "cli.head.R-PREG")]
    [InlineData("child", "cli.head.R-CHILD")]
    [InlineData("dialysis", "cli.head.R-ESRD")]
    [InlineData("overload", "cli.head.today")]
    [InlineData("stores-filled-on-sertraline", "cli.head.R-OK")]
    [InlineData("two-labs-disagree", "cli.head.open")]
    [InlineData("just-begun", "cli.head.open")]
    public void One_thing_is_said_first(string example, string code) => Of(example).Sentence.Code.ShouldBe(code);

    [Fact]
    public void The_why_says_what_the_laboratory_says_beside_the_guideline()
    {
        var words = KnowledgeNow.Value.Words("en", false);
        Of("iron-deficient-runner").Why.Select(words.Say).ShouldBe(
        [
            "The lab calls 31\u202fng/mL normal.", "RLS guidelines act at 75\u202fng/mL or below.", "CRP is not raised.",
        ]);
        Of("inflamed").Why.Select(words.Say).ShouldContain("CRP is raised, so ferritin may read too high.");
        Of("just-begun").Why.Select(words.Say).ShouldContain("CRP is not known, so ferritin may read too high.");
    }

    [Fact]
    public void Every_headline_is_written_in_both_languages()
    {
        foreach (var name in Examples.Names)
        {
            var headline = Of(name);
            foreach (var language in (ReadOnlySpan<string>)["en", "zh"])
            {
                var words = KnowledgeNow.Value.Words(language, true);
                words.Say(headline.Sentence).ShouldNotBeEmpty();
                headline.Why.Select(words.Say).ShouldAllBe(text => text.Length > 0);
            }
        }
    }

    private static Headline Of(string example) =>
        Headline.Of(ReviewCare.Of(Examples.Read(example), KnowledgeNow.Value, Berlin.At(), null));
}
