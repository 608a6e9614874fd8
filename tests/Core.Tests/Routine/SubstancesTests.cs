using System.Collections.Immutable;
using Sanguine.Routine;
using static Sanguine.Core.Tests.Routine.A;

namespace Sanguine.Core.Tests.Routine;

public class SubstancesTests
{
    [Fact]
    public void A_medicine_is_known_by_its_class_and_its_ingredient() =>
        Substances.Of(Prescribed("Ciprofloxacin 500 mg"), Knowledge.Medicines)
            .Amounts.Keys.ShouldBe(["ciprofloxacin", "quinolone-ciprofloxacin"]);

    [Fact]
    public void Iron_by_mouth_holds_iron_even_where_nobody_told_how_much()
    {
        var substances = Substances.Of(Prescribed("ferrous sulfate"), Knowledge.Medicines);
        substances.Amounts.Keys.ShouldBe(["ferrous-sulfate", "iron", "iron-oral"]);
        substances.Amounts["iron"].ShouldBeNull();
    }

    [Fact]
    public void A_supplement_holds_its_elements_with_their_amounts()
    {
        var many = Own("Multi", "iron", 14) with
        {
            Elemental = ImmutableSortedDictionary<string, decimal>.Empty
                .Add("iron", 14).Add("zinc", 0).Add("folicAcid", 400).Add("vitaminC", 80).Add("vitaminD", 20),
        };
        Substances.Of(many, Knowledge.Medicines).Amounts.ShouldBe(
            new Dictionary<string, decimal?> { ["folic-acid"] = 400, ["iron"] = 14, ["vitamin-c"] = 80, ["vitamin-d"] = 20 });
    }

    [Fact]
    public void A_dose_tells_its_own_amounts_before_its_product_does()
    {
        var taken = Record().Takes("Iron", "10-12 08:00").Doses[0];
        Substances.Of(taken, Iron(), Knowledge.Medicines).Amounts["iron"].ShouldBe(65);
        var half = taken with { Elemental = ImmutableSortedDictionary<string, decimal>.Empty.Add("iron", 32.5m) };
        Substances.Of(half, Iron(), Knowledge.Medicines).Amounts["iron"].ShouldBe(32.5m);
        Substances.Of(half, null, Knowledge.Medicines).Amounts["iron"].ShouldBe(32.5m);
        Substances.Of(taken with { Name = "Levothyroxine 75 ug" }, null, Knowledge.Medicines)
            .Amounts.Keys.ShouldBe(["levothyroxine"]);
    }

    [Theory]
    [InlineData("coffee", "coffee")]
    [InlineData("black-tea", "tea")]
    [InlineData("green-tea", "tea")]
    [InlineData("cocoa", "cocoa")]
    [InlineData("milk", "dairy")]
    [InlineData("milk-chocolate", "cocoa dairy")]
    [InlineData("latte", "coffee dairy")]
    [InlineData("yogurt-plain", "dairy")]
    [InlineData("oat-milk", "")]
    [InlineData("chamomile-tea", "")]
    [InlineData("steak", "")]
    [InlineData("lentils-cooked", "")]
    public void Foods_that_are_kept_apart_are_known_by_their_id(string food, string tags) =>
        string.Join(' ', Substances.OfFood(food).Amounts.Keys).ShouldBe(tags);

    [Theory]
    [InlineData(299.9, false)]
    [InlineData(300, true)]
    public void An_amount_counts_from_its_line_on(double calcium, bool counts) =>
        Substances.Of(Own("Tablets", "calcium", (decimal)calcium), Knowledge.Medicines).Contains("calcium", 300)
            .ShouldBe(counts);
}
