using System.Text.Json;

namespace Sanguine.Cli.Tests.Commands;

public sealed class MealCommandTests
{
    [Fact]
    public void A_meal_is_answered_with_the_iron_absorbed_its_interval_and_its_factors()
    {
        var run = Run.Of("meal", "spinach=150", "lemon-juice=30", "--ferritin", "20");
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain("0.6 mg iron absorbed");
        run.Out.ShouldContain("0.4 to 0.9, of 4.1 mg eaten");
        run.Out.ShouldContain("× 1.81");
        run.Out.ShouldContain("What would raise it");
        run.Out.ShouldContain("reconstructed");
    }

    [Fact]
    public void Json_holds_the_factors_of_the_hand_calculation()
    {
        var iron = Json("meal", "spinach=150", "lemon-juice=30", "--json", "--ferritin", "20").GetProperty("iron");
        iron.GetProperty("nonHeme").GetDouble().ShouldBe(4.089, 0.001);
        iron.GetProperty("factors").GetProperty("phytate").GetDouble().ShouldBe(0.5820, 0.0001);
        iron.GetProperty("factors").GetProperty("vitaminC").GetDouble().ShouldBe(1.8111, 0.0001);
        iron.GetProperty("absorbedMg").GetDouble().ShouldBe(0.5931, 0.0002);
        iron.GetProperty("low").GetDouble().ShouldBeLessThan(0.5931);
        iron.GetProperty("high").GetDouble().ShouldBeGreaterThan(0.5931);
    }

    [Fact]
    public void Tea_beside_it_takes_nearly_half_and_putting_it_off_is_offered()
    {
        var tea = Json("meal", "spinach=150", "lemon-juice=30", "black-tea=1cup", "--json", "--ferritin", "20");
        var polyphenols = tea.GetProperty("iron").GetProperty("factors").GetProperty("polyphenols").GetDouble();
        polyphenols.ShouldBeInRange(0.5, 0.6);
        tea.GetProperty("iron").GetProperty("absorbedMg").GetDouble().ShouldBe(0.5931 * polyphenols, 0.01);
        Json("meal", "lentils-cooked=200", "black-tea=240", "--json", "--ferritin", "20").GetProperty("swaps").EnumerateArray()
            .ShouldContain(swap => swap.GetProperty("id").GetString() == "apart-black-tea");
    }

    [Fact]
    public void A_food_that_is_not_known_is_said_with_its_cure_and_the_rest_is_answered()
    {
        var run = Run.Of("meal", "spnach=150", "lentils-cooked=200", "--ferritin", "20");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("did you mean spinach");
        run.Out.ShouldContain("mg iron absorbed");
    }

    [Theory]
    [InlineData("spinach")]
    [InlineData("spinach=")]
    [InlineData("spinach=many")]
    [InlineData("spinach=0")]
    [InlineData("spinach=-5")]
    [InlineData("spinach=6000")]
    [InlineData("spinach=1tin")]
    public void An_amount_that_is_none_is_said_with_its_cure(string typed)
    {
        var run = Run.Of("meal", typed, "--ferritin", "20");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("spinach=150, spinach=2cup");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("low")]
    [InlineData("-3")]
    public void A_ferritin_that_is_none_is_wrong_usage(string ferritin) =>
        Run.Of("meal", "spinach=150", "--ferritin", ferritin).Exit.ShouldBe(2);

    [Fact]
    public void Without_a_ferritin_and_a_store_the_reference_is_taken_and_said() =>
        Run.Of("meal", "spinach=150").Out.ShouldContain("Ferritin not known: counted as 23");

    [Fact]
    public void A_recipe_is_a_meal_by_its_name() => Run.Of("meal", "--recipe", "lentil-soup-sardines", "--ferritin", "15").Out.ShouldContain("sardines");

    [Fact]
    public void It_speaks_Chinese() => Run.Of("meal", "lentils-cooked=200", "--ferritin", "20", "--lang", "zh").Out.ShouldContain("吸收铁");

    [Theory]
    [InlineData("sardnes", "sardines-canned")]
    [InlineData("菠菜", "spinach")]
    [InlineData("garbanzo", "chickpeas")]
    [InlineData("lentil", "lentils-cooked")]
    [InlineData("brocoli", "broccoli")]
    public void A_food_is_found_in_both_languages_and_with_slips_of_the_finger(string typed, string id)
    {
        var run = Run.Of("foods", "search", typed);
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain(id);
    }

    [Fact]
    public void A_food_that_is_not_there_is_said() => Run.Of("foods", "search", "xylophone").Out.ShouldContain("Nothing is called");

    [Fact]
    public void Top_sources_of_iron_come_by_what_is_absorbed()
    {
        JsonElement[] sources = [.. Json("foods", "top", "iron", "--ferritin", "20", "--json").GetProperty("sources").EnumerateArray()];
        sources.Count(source => source.GetProperty("everyday").GetBoolean()).ShouldBe(12);
        var amounts = sources.Select(source => source.GetProperty("amount").GetDouble()).ToArray();
        amounts.ShouldBe(amounts.OrderDescending());
        Run.Of("foods", "top", "iorn").Error.ShouldContain("iron");
    }

    [Fact]
    public void Foods_for_every_day_come_before_offal_and_liver_says_its_vitamin_A()
    {
        var said = Run.Of("foods", "top", "iron", "--ferritin", "20").Out;
        var (everyday, nowAndThen) = (said[..said.IndexOf("For now and then", StringComparison.Ordinal)], said[said.IndexOf("For now and then", StringComparison.Ordinal)..]);
        everyday.ShouldNotContain("liver");
        everyday.ShouldNotContain("spleen");
        everyday.ShouldContain("whole-grain flakes");
        everyday.ShouldNotContain(", dry");
        nowAndThen.ShouldContain("pork liver");
        nowAndThen.ShouldContain("more than the 3000 µg that are the most a day: not in pregnancy");

        var liver = Json("foods", "top", "iron", "--ferritin", "20", "--json").GetProperty("sources").EnumerateArray()
            .Single(source => source.GetProperty("food").GetString() == "pork-liver-cooked");
        liver.GetProperty("everyday").GetBoolean().ShouldBeFalse();
        liver.GetProperty("warning").GetString()!.ShouldContain("Vitamin A");
    }

    [Fact]
    public void The_page_of_recipes_is_what_the_program_writes() =>
        File.ReadAllText(Path.Combine(Checkout.Root, "docs", "recipes.md")).ReplaceLineEndings("\n").ShouldBe(Run.Of("foods", "recipes", "--markdown").Out);

    [Fact]
    public void Foods_of_a_release_are_kept_beside_the_curated_ones_and_importing_twice_adds_nothing()
    {
        var data = Directory.CreateTempSubdirectory("sanguine-foods-").FullName;
        var release = Path.Combine(data, "foundation.json");
        File.WriteAllText(release, """
            {"FoundationFoods":[{"fdcId":321358,"dataType":"Foundation","description":"Hummus, commercial, plain","foodCategory":{"description":"Legumes and Legume Products"},
            "foodNutrients":[{"nutrient":{"id":1089,"number":"303","name":"Iron, Fe","unitName":"mg"},"amount":2.41},{"nutrient":{"id":1087,"number":"301","name":"Calcium, Ca","unitName":"mg"},"amount":41}],
            "foodPortions":[{"gramWeight":33.9,"amount":2,"measureUnit":{"name":"tablespoon"}}]}]}
            """);
        Run.In(data, "foods", "import", release).Out.ShouldContain("1 foods read, 1 new, 0 renewed");
        Run.In(data, "foods", "import", release).Out.ShouldContain("1 foods read, 0 new, 1 renewed");
        Run.In(data, "foods", "search", "hummus commercial").Out.ShouldContain("fdc-321358");
        var meal = Run.In(data, "meal", "fdc-321358=100", "--ferritin", "20");
        meal.Exit.ShouldBe(0, meal.Error);
        meal.Out.ShouldContain("2.4 mg");
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public void A_release_that_is_none_is_said_with_its_cure()
    {
        var run = Run.Of("foods", "import", Path.Combine(Checkout.Root, "LICENSE"));
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("fdc.nal.usda.gov");
    }

    private static JsonElement Json(params string[] arguments)
    {
        using var parsed = JsonDocument.Parse(Run.Of(arguments).Out);
        return parsed.RootElement.Clone();
    }
}
