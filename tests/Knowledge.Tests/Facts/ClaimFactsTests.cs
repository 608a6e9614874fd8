using Sanguine.Evidence;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Facts;

public class ClaimFactsTests
{
    [Fact]
    public void The_article_has_fourteen_claims_in_its_order()
    {
        Known.Claims.Length.ShouldBe(14);
        Known.Claims.Select(claim => claim.Id).ShouldBe(Known.Claims.Select(claim => claim.Id)
            .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("claim-01-prevalence", "imprecise")]
    [InlineData("claim-02-ferritin-50", "outdated")]
    [InlineData("claim-03-magnesium", "unsupported")]
    [InlineData("claim-06-62-percent", "not-found")]
    [InlineData("claim-07-exercise", "not-found")]
    [InlineData("claim-08-vitamin-c", "partly")]
    [InlineData("claim-14-tradition", "tradition")]
    public void A_claim_has_the_verdict_of_the_literature(string id, string verdict) =>
        Known.Claims.Single(claim => claim.Id == id).Verdict.ShouldBe(verdict);

    [Fact]
    public void Every_claim_is_told_in_both_languages_and_stands_on_sources()
    {
        foreach (var claim in Known.Claims)
        {
            claim.Sources.ShouldNotBeEmpty(claim.Id);
            claim.Finding.ShouldNotBe(claim.Text);
            claim.FindingZh.ShouldMatch(@"[\u4e00-\u9fff]");
            claim.TextZh.ShouldMatch(@"[\u4e00-\u9fff]");
        }
    }

    [Fact]
    public void The_traditional_lens_is_graded_very_low_and_keeps_licorice_with_its_caution()
    {
        Known.Traditional.Length.ShouldBeInRange(4, 6);
        Known.Traditional.ShouldAllBe(view => view.Certainty == Certainty.VeryLow && view.Sources.Length > 0);
        Known.Traditional.Single(view => view.Id == "peony-licorice").Detail.ShouldContain("raise blood pressure");
    }

    [Fact]
    public void A_verdict_outside_the_list_is_refused() =>
        Should.Throw<FormatException>(() => ClaimFacts.Read(FactTable.Parse(
            "c.tsv",
            "id\ttext\ttextZh\tverdict\tfinding\tfindingZh\tcertainty\tsources\nx\ta\tb\ttrue\tc\td\tlow\town\n")))
                .Message
            .ShouldContain("'true' is not in its list");
}
