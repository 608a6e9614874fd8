using Sanguine.Routine;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Facts;

public class SeparationFactsTests
{
    private static readonly string[] Elements = ["iron", "calcium", "magnesium", "zinc"];

    private static readonly string[] Foods = ["coffee", "tea", "cocoa", "dairy", "food"];

    [Theory]
    [InlineData("levothyroxine", "iron", 4, 4)]
    [InlineData("levothyroxine", "magnesium", 4, 4)]
    [InlineData("levodopa", "iron", 2, 2)]
    [InlineData("quinolone-ciprofloxacin", "iron", 2, 6)]
    [InlineData("quinolone-levofloxacin", "magnesium", 2, 2)]
    [InlineData("quinolone-moxifloxacin", "antacid", 4, 8)]
    [InlineData("gemifloxacin", "iron", 2, 3)]
    [InlineData("prulifloxacin", "iron", 2, 4)]
    [InlineData("tetracycline", "calcium", 4, 4)]
    [InlineData("bisphosphonate", "iron", 2, 2)]
    [InlineData("ibandronate", "food", 1, 6)]
    [InlineData("dolutegravir", "magnesium", 2, 6)]
    [InlineData("dolutegravir-rilpivirine", "iron", 4, 6)]
    [InlineData("cefdinir", "iron", 2, 2)]
    [InlineData("eltrombopag", "dairy", 4, 4)]
    [InlineData("cholestyramine", "iron", 6, 1)]
    [InlineData("cholestyramine", "levothyroxine", 4, 4)]
    [InlineData("colestipol", "folic-acid", 4, 1)]
    [InlineData("sevelamer", "levothyroxine", 3, 1)]
    [InlineData("magnesium", "gabapentin", 2, 2)]
    [InlineData("magnesium", "iron", 2, 2)]
    [InlineData("magnesium", "rosuvastatin", 2, 2)]
    [InlineData("coffee", "iron", 1, 2)]
    [InlineData("tea", "iron", 1, 2)]
    public void Two_things_are_kept_apart_by_the_hours_of_the_label(string a, string b, int bAfterA, int aAfterB)
    {
        var rule = Of(a, b);

        (rule.BAfterA, rule.AAfterB).ShouldBe((bAfterA, aAfterB));
        rule.Kind.ShouldNotBe(SeparationKind.NotEnough);
    }

    [Theory]
    [InlineData("doxycycline", "iron")]
    [InlineData("mycophenolate", "magnesium")]
    [InlineData("ppi", "iron")]
    [InlineData("h2-blocker", "iron")]
    [InlineData("baloxavir", "zinc")]
    public void Where_no_interval_is_enough_none_is_promised(string a, string b)
    {
        Of(a, b).Kind.ShouldBe(SeparationKind.NotEnough);
        Of(a, b).Note.ShouldNotBeEmpty();
    }

    [Fact]
    public void Integrase_inhibitors_may_go_with_iron_and_calcium_at_a_meal_and_not_with_magnesium()
    {
        foreach (var medicine in (string[])["dolutegravir", "bictegravir"])
        {
            Of(medicine, "iron").Kind.ShouldBe(SeparationKind.TogetherWithFood);
            Of(medicine, "calcium").Kind.ShouldBe(SeparationKind.TogetherWithFood);
            Of(medicine, "magnesium").Kind.ShouldBe(SeparationKind.Spacing);
        }
    }

    [Fact]
    public void A_little_calcium_or_iron_needs_no_interval()
    {
        Of("calcium", "iron").AAtLeast.ShouldBe(300);
        Of("calcium", "iron").BAtLeast.ShouldBe(0);
        Of("zinc", "iron").AAtLeast.ShouldBe(0);
        Of("zinc", "iron").BAtLeast.ShouldBe(25);
    }

    [Fact]
    public void A_pair_stands_once_whichever_comes_first() =>
        Known.Separations
            .GroupBy(rule => string.CompareOrdinal(rule.A, rule.B) < 0 ? (rule.A, rule.B) : (rule.B, rule.A))
            .Where(same => same.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void Every_tag_is_a_class_an_ingredient_an_element_or_a_food()
    {
        var ingredients = FactTable.Embedded("medicines.tsv").Rows.Select(row => row.Text("id"));
        string[] tags = [.. Known.Medicines.Classes, .. ingredients, .. Elements, .. Foods];

        Known.Separations.SelectMany(rule => new[] { rule.A, rule.B }).Distinct().Except(tags).ShouldBeEmpty();
    }

    [Fact]
    public void A_spacing_has_hours_both_ways_and_a_pair_beyond_spacing_has_none()
    {
        foreach (var rule in Known.Separations)
        {
            var hours = rule.BAfterA > 0 && rule.AAfterB > 0;
            hours.ShouldBe(rule.Kind != SeparationKind.NotEnough, rule.Code);
        }
    }

    private static Separation Of(string a, string b) => Known.Separations.Single(rule => rule.Code == $"INT-{a}-{b}");
}
