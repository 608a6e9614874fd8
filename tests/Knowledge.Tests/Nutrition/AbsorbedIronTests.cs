using Sanguine.Nutrition;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Nutrition;

/// <summary>Meals of real foods: by hand, with their interval, and what a swap brings.</summary>
public class AbsorbedIronTests
{
    private static readonly NutritionKnowledge Knowledge = Known.Nutrition;

    /// <summary>
    /// Worked by hand: 150 g of spinach and 30 g of lemon juice hold 4.089 mg of iron, 53.76 mg of vitamin C, 18 mg of phytic
    /// acid (5.076 mg of its phosphorus) and 150.3 mg of calcium. Phytate 6.076^-0.30 = 0.5820; vitamin C 1 + 0.5376 +
    /// 0.7836 × 0.01 × 54.76^0.8875 = 1.8111; calcium 0.4081 + 0.6059/(1 + 10^(0.1579 × 2.919)) = 0.5639; ferritin
    /// (20/23)^-0.709 = 1.1042: 22.1 % × 0.6563 = 14.504 % of 4.089 mg.
    /// </summary>
    [Fact]
    public void Spinach_with_lemon_gives_what_the_hand_works_out()
    {
        var iron = Of(20, ("spinach", 150), ("lemon-juice", 30));
        iron.Contents.Iron.ShouldBe(4.089, 0.0005);
        iron.Factors.Phytate.ShouldBe(0.5820, 0.0001);
        iron.Factors.VitaminC.ShouldBe(1.8111, 0.0001);
        iron.Factors.Polyphenols.ShouldBe(1);
        iron.Factors.Calcium.ShouldBe(0.5639, 0.0001);
        iron.Factors.Ferritin.ShouldBe(1.1042, 0.0001);
        iron.Absorbed.ShouldBe(0.5931, 0.0002);
    }

    /// <summary>
    /// A cup of black tea beside it, 60 mg of tannic-acid equivalents: 10^(0.4515 − (0.715 − 0.1825 × log10(54.76 + 0.7)) ×
    /// log10(61)) takes near a half; without vitamin C it would be the 79 to 94 percent of the bread meal.
    /// </summary>
    [Fact]
    public void Tea_beside_it_costs_what_the_papers_say()
    {
        var without = Of(20, ("spinach", 150), ("lemon-juice", 30));
        var with = Of(20, ("spinach", 150), ("lemon-juice", 30), ("black-tea", 237));
        var (meal, model) = (with.Contents, Knowledge.Model);
        meal.Tannin.ShouldBe(60, 1);
        with.Factors.Polyphenols.ShouldBe(
            Math.Pow(10, 0.4515 - ((0.715 - (0.1825 * Math.Log10(1 + meal.VitaminC))) * Math.Log10(1 + meal.Tannin))), 1e-9);
        (with.Absorbed / without.Absorbed).ShouldBe(with.Factors.Polyphenols, 0.01);

        var bread = Of(20, ("white-bread", 80));
        var breadAndTea = Of(20, ("white-bread", 80), ("black-tea", 275));
        (100 * (1 - (breadAndTea.Absorbed / bread.Absorbed))).ShouldBeInRange(79, 94);
        model.TanninSlope.ShouldBe(0.715);
    }

    [Fact]
    public void Two_meals_with_the_same_iron_differ_many_times()
    {
        var best = Of(20, ("beef-lean-cooked", 100), ("bell-pepper-red", 100));
        var worst = Of(20, ("wheat-bran", 28), ("milk", 200), ("black-tea", 237));
        worst.Contents.Iron.ShouldBe(best.Contents.Iron, 0.6);
        (best.Absorbed / worst.Absorbed).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void The_interval_holds_the_number_and_names_its_doubts_widest_first()
    {
        foreach (var recipe in Knowledge.Recipes)
        {
            var iron = AbsorbedIron.Of(Meal.Of(Knowledge.Foods, recipe.Items), 30, Knowledge);
            iron.Low.ShouldBeLessThan(iron.Absorbed, recipe.Id);
            iron.High.ShouldBeGreaterThan(iron.Absorbed, recipe.Id);
            iron.Doubts.Select(doubt => doubt.High - doubt.Low).ShouldBe(iron.Doubts.Select(doubt => doubt.High - doubt.Low).OrderDescending());
            iron.Doubts.ShouldContain(doubt => doubt.Kind == "equation");
            iron.Doubts.ShouldAllBe(doubt => doubt.Low <= iron.Absorbed + 1e-9 && doubt.High >= iron.Absorbed - 1e-9);
        }
    }

    [Fact]
    public void A_food_whose_phytate_nobody_measured_widens_the_interval()
    {
        var seeds = Of(30, ("pumpkin-seeds", 28));
        seeds.Doubts.ShouldContain(doubt => doubt.Kind == "food-phytate" && doubt.What == "pumpkin-seeds");
        var doubt = seeds.Doubts.First(one => one.Kind == "food-phytate");
        doubt.Low.ShouldBeLessThan(seeds.Absorbed);
        doubt.High.ShouldBeGreaterThan(seeds.Absorbed);
    }

    [Fact]
    public void Without_a_ferritin_the_reference_is_taken_and_said()
    {
        var iron = AbsorbedIron.Of(Meal.Of(Knowledge.Foods, [("spinach", 100)]), null, Knowledge);
        iron.FerritinIsKnown.ShouldBeFalse();
        iron.Ferritin.ShouldBe(23);
        iron.Factors.Ferritin.ShouldBe(1);
    }

    [Fact]
    public void A_food_that_no_table_knows_counts_nothing_and_is_named()
    {
        var meal = Meal.Of(Knowledge.Foods, [("spinach", 100), ("grandmothers-stew", 300)]);
        meal.Unknown.ShouldBe(["grandmothers-stew"]);
        AbsorbedIron.Of(meal, 20, Knowledge).Absorbed.ShouldBe(Of(20, ("spinach", 100)).Absorbed);
    }

    [Fact]
    public void Nothing_eaten_is_nothing_absorbed()
    {
        var iron = Of(20, ("water", 250));
        (iron.Absorbed, iron.Low, iron.High, iron.Fraction).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public void Soy_is_said_to_hold_back_more_than_the_number_shows() => Of(20, ("tofu", 100)).HasSoy.ShouldBeTrue();

    [Fact]
    public void A_swap_raises_what_is_absorbed_and_the_best_comes_first()
    {
        var meal = Meal.Of(Knowledge.Foods, [("lentils-cooked", 200), ("black-tea", 237)]);
        var now = AbsorbedIron.Of(meal, 20, Knowledge);
        var swaps = Swaps.For(meal, now, "vegan", new HashSet<string>(), Knowledge);
        swaps.ShouldNotBeEmpty();
        swaps.ShouldAllBe(swap => swap.Absorbed > now.Absorbed);
        swaps.Select(swap => swap.Absorbed).ShouldBe(swaps.Select(swap => swap.Absorbed).OrderDescending());
        swaps.ShouldContain(swap => swap.Idea.Kind == SwapKind.Apart && swap.Idea.Food == "black-tea");
        swaps.ShouldAllBe(swap => swap.Idea.Diets.IsEmpty || swap.Idea.Diets.Contains("vegan"));
        swaps.First(swap => swap.Idea.Id == "add-bell-pepper").Changed.Portions.Length.ShouldBe(3);
    }

    [Fact]
    public void A_swap_that_does_not_suit_the_person_is_not_offered()
    {
        var meal = Meal.Of(Knowledge.Foods, [("lentils-cooked", 200)]);
        var now = AbsorbedIron.Of(meal, 20, Knowledge);
        Swaps.For(meal, now, null, new HashSet<string> { "citrus" }, Knowledge).ShouldAllBe(swap => !swap.Idea.Unless.Contains("citrus"));
        Swaps.For(meal, now, null, new HashSet<string> { "dialysis" }, Knowledge).ShouldAllBe(swap => !swap.Idea.Unless.Contains("dialysis"));
        Swaps.Changed(meal, Knowledge.Swaps.First(idea => idea.Kind == SwapKind.Apart), Knowledge.Foods).ShouldBeNull();
    }

    [Fact]
    public void Top_sources_of_iron_are_in_the_order_of_what_is_absorbed_and_spinach_is_not_among_them()
    {
        var top = TopSources.Of(Nutrient.Iron, 20, _ => true, 40, Knowledge);
        top.Select(source => source.Amount).ShouldBe(top.Select(source => source.Amount).OrderDescending());
        top.ShouldContain(source => source.Food.Group == "organ");
        top.ShouldNotContain(source => source.Food.Id == "spinach");
        TopSources.Of(Nutrient.Iron, 20, food => food.Meat == 0, 5, Knowledge).ShouldAllBe(source => source.Food.Meat == 0);
    }

    [Fact]
    public void Beyond_a_little_more_vitamin_B12_in_one_meal_counts_for_little()
    {
        var clams = TopSources.Of(Nutrient.VitaminB12, null, food => food.Id == "clams-cooked", 1, Knowledge).Single();
        clams.Contained.ShouldBeGreaterThan(50);
        clams.Amount.ShouldBeLessThan(2.5);
    }

    private static AbsorbedIron Of(double ferritin, params (string Food, double Grams)[] items) =>
        AbsorbedIron.Of(Meal.Of(Knowledge.Foods, items), ferritin, Knowledge);
}
