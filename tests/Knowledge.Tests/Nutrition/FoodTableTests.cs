using Sanguine.Nutrition;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Nutrition;

/// <summary>Every row of the food table: complete, plausible, and honest about what nobody measured.</summary>
public class FoodTableTests
{
    private static readonly NutritionKnowledge Knowledge = Known.Nutrition;

    private static readonly Food[] Foods = [.. Knowledge.Foods.All];

    /// <summary>Energy of these is the laboratory's own: bran, spices, seaweed and the like hold much that is not digested.</summary>
    private static readonly string[] OwnEnergy =
    [
        "lentil-sprouts", "carob-flour", "rice-bran", "oat-bran", "wheat-bran", "all-bran-fortified", "wood-ear-dried", "spirulina-dried",
        "cocoa-powder", "cocoa-powder-alkalized", "rose-hips",
    ];

    [Fact]
    public void There_are_foods_enough_of_every_kitchen()
    {
        Foods.Length.ShouldBeGreaterThanOrEqualTo(350);
        Foods.Select(food => food.Group).Distinct().Count().ShouldBeGreaterThan(20);
        foreach (var id in new[]
        {
            "spinach", "lemon-juice", "lentils-cooked", "bell-pepper-red", "black-tea", "beef-lean-cooked", "sardines-canned", "coffee",
            "green-tea", "milk", "wine-red", "beer",
        })
        {
            Knowledge.Foods.Find(id).ShouldNotBeNull(id);
        }
    }

    [Fact]
    public void Every_row_is_complete_and_its_names_are_two()
    {
        foreach (var food in Foods)
        {
            food.Id.ShouldMatch("^[a-z0-9]+(-[a-z0-9]+)*$");
            food.Chinese.ShouldNotBeNull(food.Id).ShouldMatch(@"[\u4e00-\u9fff]", food.Id);
            food.Measures.ShouldNotBeEmpty(food.Id);
            food.Measures.ShouldAllBe(measure => measure.Grams > 0 && measure.Grams <= 1000, food.Id);
            foreach (var nutrient in new[] { Nutrient.Energy, Nutrient.Protein, Nutrient.Fat, Nutrient.Carbohydrate, Nutrient.Iron, Nutrient.Calcium, Nutrient.Alcohol })
            {
                food.Of(nutrient).ShouldNotBeNull($"{food.Id} {nutrient}");
            }
        }

        Foods.Count(food => food.Of(Nutrient.Magnesium) is null).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void No_amount_is_below_zero_and_the_parts_are_no_more_than_the_whole()
    {
        foreach (var food in Foods)
        {
            food.Amounts.ShouldAllBe(amount => amount == null || amount >= 0, food.Id);
            (food.Of(Nutrient.Protein) + food.Of(Nutrient.Fat) + food.Of(Nutrient.Carbohydrate) + food.Of(Nutrient.Alcohol))!.Value
                .ShouldBeLessThanOrEqualTo(105, food.Id);
            food.Meat.ShouldBeInRange(0, 100, food.Id);
            food.Eggs.ShouldBeInRange(0, 7, food.Id);
        }
    }

    [Fact]
    public void Energy_follows_from_what_is_in_it()
    {
        foreach (var food in Foods.Where(food => food.Group != "herb-spice" && !OwnEnergy.Contains(food.Id)))
        {
            var fiber = food.Of(Nutrient.Fiber) ?? 0;
            var expected = (4 * food.Of(Nutrient.Protein)!.Value) + (9 * food.Of(Nutrient.Fat)!.Value)
                + (4 * (food.Of(Nutrient.Carbohydrate)!.Value - fiber)) + (2 * fiber) + (7 * food.Of(Nutrient.Alcohol)!.Value);
            Math.Abs(food.Of(Nutrient.Energy)!.Value - expected).ShouldBeLessThanOrEqualTo(Math.Max(20, expected * 0.15) + 0.5, food.Id);
        }
    }

    [Fact]
    public void Folate_equivalents_are_food_folate_and_1_7_times_the_folic_acid()
    {
        foreach (var food in Foods)
        {
            if (food.Of(Nutrient.FolateFood) is { } natural && food.Of(Nutrient.FolicAcid) is { } added && food.Of(Nutrient.FolateDfe) is { } dfe)
            {
                Math.Abs(dfe - (natural + (1.7 * added))).ShouldBeLessThanOrEqualTo(Math.Max(2.5, dfe * 0.025), food.Id);
            }
        }
    }

    [Fact]
    public void Heme_is_where_there_is_flesh_and_nowhere_else()
    {
        foreach (var food in Foods)
        {
            (food.Heme.Value > 0).ShouldBe(food.Meat > 0, food.Id);
            (food.Heme.Low <= food.Heme.Value && food.Heme.Value <= food.Heme.High || food.Meat == 0).ShouldBeTrue(food.Id);
        }
    }

    [Fact]
    public void A_mark_says_what_the_figure_is()
    {
        foreach (var figure in Foods.SelectMany(food => new[] { food.Phytate, food.Tannin }))
        {
            (figure.Value is null).ShouldBe(figure.Basis == Basis.Unknown);
            (figure.Source is not null).ShouldBe(figure.Basis is Basis.Measured or Basis.Derived or Basis.Borrowed);
            (figure.Low is null || (figure.Low <= figure.Value && figure.Value <= figure.High)).ShouldBeTrue();
        }

        foreach (var basis in new[] { Basis.Measured, Basis.Borrowed, Basis.Unknown })
        {
            Foods.ShouldContain(food => food.Phytate.Basis == basis);
        }
    }

    [Fact]
    public void What_nobody_measured_is_taken_from_its_group_with_a_range()
    {
        var seeds = Knowledge.Foods.Find("pumpkin-seeds")!;
        seeds.Phytate.Basis.ShouldBe(Basis.Unknown);
        Knowledge.PhytateOf(seeds).ShouldBe(Knowledge.Groups["seed"].Phytate);
        Knowledge.PhytateOf(seeds).High!.Value.ShouldBeGreaterThan(Knowledge.PhytateOf(seeds).Low!.Value);
    }

    [Fact]
    public void Every_food_that_a_recipe_or_a_swap_names_is_there()
    {
        foreach (var food in Knowledge.Recipes.SelectMany(recipe => recipe.Items.Select(item => item.Food)).Concat(Knowledge.Swaps.Select(swap => swap.Food)))
        {
            Knowledge.Foods.Find(food).ShouldNotBeNull(food);
        }
    }

    [Theory]
    [InlineData("cup:240;bowl", "'bowl' is no measure")]
    [InlineData("bucket:240", "'bucket:240' is no measure")]
    public void A_measure_that_is_none_is_named(string measures, string problem)
    {
        var header = string.Join('\t', Columns);
        var row = string.Join('\t', Columns.Select(column => column switch
        {
            "id" or "en" or "zh" or "source" => "x",
            "group" => "leafy",
            "measures" => measures,
            "phytateMark" or "tanninMark" => "unknown",
            _ => "",
        }));
        Should.Throw<FormatException>(() => FoodFacts.Read(FactTable.Parse("foods.tsv", $"{header}\n{row}\n"), ["leafy"]))
            .Message.ShouldContain(problem);
    }

    private static string[] Columns => [.. FactTable.Embedded("foods.tsv").Columns];
}
