using Sanguine.Nutrition;

namespace Sanguine.Interop.Tests.FoodData;

public sealed class StandInTests
{
    [Fact]
    public void A_figure_under_another_id_stands_in_where_the_usual_one_is_missing_and_is_said()
    {
        var food = Foundation("1085|0.4", "1050|6.1", "2033|3.2", "1177|110");

        (food.Of(Nutrient.Fat), food.Of(Nutrient.Carbohydrate), food.Of(Nutrient.Fiber)).ShouldBe((0.4, 6.1, 3.2));
        (food.Of(Nutrient.FolateFood), food.Of(Nutrient.FolicAcid), food.Of(Nutrient.FolateDfe)).ShouldBe((110, null, 110));
        foreach (var id in new[] { "1085", "1050", "2033", "1177" })
        {
            food.Note.ShouldContain($"({id})");
        }
    }

    [Fact]
    public void The_usual_figure_goes_before_the_one_that_stands_in_whichever_comes_first()
    {
        var food = Foundation("1085|0.4", "1004|0.6", "1005|7.5", "1050|6.1", "2033|3.2", "1079|2.4", "1177|110", "1187|100", "1190|100");

        (food.Of(Nutrient.Fat), food.Of(Nutrient.Carbohydrate), food.Of(Nutrient.Fiber)).ShouldBe((0.6, 7.5, 2.4));
        (food.Of(Nutrient.FolateFood), food.Of(Nutrient.FolateDfe)).ShouldBe((100, 100));
        food.Note.ShouldBeEmpty();
    }

    [Fact]
    public void Added_folic_acid_is_taken_off_the_total_and_counts_for_more()
    {
        var food = Foundation("1177|200", "1186|100");

        (food.Of(Nutrient.FolateFood), food.Of(Nutrient.FolateDfe)).ShouldBe((100, 270));
        food.Note.ShouldBe("Folate: the total less folic acid (1177)");
    }

    [Fact]
    public void Without_any_folate_nothing_is_made_up()
    {
        var food = Foundation("1187|50");

        (food.Of(Nutrient.FolateFood), food.Of(Nutrient.FolateDfe)).ShouldBe((50, null));
        Foundation("1089|1").Of(Nutrient.FolateFood).ShouldBeNull();
    }

    [Fact]
    public void JSON_gives_the_same_as_CSV()
    {
        string[] figures =
        [
            """{"nutrient":{"id":1050,"number":"205.2","name":"Carbohydrate, by summation","unitName":"g"},"amount":6.1}""",
            """{"nutrient":{"id":1085,"number":"298","name":"Total fat (NLEA)","unitName":"g"},"amount":0.4}""",
            """{"nutrient":{"id":2033,"number":"293","name":"Total dietary fiber (AOAC 2011.25)","unitName":"g"},"amount":3.2}""",
            """{"nutrient":{"id":1177,"number":"417","name":"Folate, total","unitName":"µg"},"amount":110}""",
        ];
        var release = Releases.ReadJson(
            $$"""{"FoundationFoods":[{"description":"Kale","dataType":"Foundation","foodCategory":{"description":"Vegetables and Vegetable Products"},"foodNutrients":[{{string.Join(',', figures)}}],"fdcId":321358}]}""");

        release.Problems.ShouldBeEmpty();
        var (json, csv) = (release.Foods.ShouldHaveSingleItem(), Foundation("1085|0.4", "1050|6.1", "2033|3.2", "1177|110"));
        json.Amounts.ShouldBe(csv.Amounts);
        json.Note.ShouldBe(csv.Note);
    }

    private static Food Foundation(params string[] figures)
    {
        var release = Releases.Read(
            ("food.csv", Releases.Table("\n", Releases.Food, "321358|foundation_food|Kale|11|2024-04-01")),
            ("food_nutrient.csv", Releases.Table(
                "\n", Releases.FoodNutrient, figures.Select((figure, row) => $"{row}|321358|{figure}|1|1"))),
            ("nutrient.csv", Releases.Nutrients), ("food_category.csv", Releases.Categories),
            ("measure_unit.csv", Releases.Table("\n", "\"id\",\"name\"", "1000|cup")),
            ("food_portion.csv", Releases.Table("\n", Releases.FoodPortion)));
        release.Problems.ShouldBeEmpty();
        return release.Foods.ShouldHaveSingleItem();
    }
}
