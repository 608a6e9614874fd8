using System.Text;
using Sanguine.Interop.FoodData;
using Sanguine.Nutrition;

namespace Sanguine.Interop.Tests.FoodData;

public sealed class JsonReleaseTests
{
    private const string Liver =
        """
        {"foodClass":"FinalFood","description":"Beef, variety meats and by-products, liver, raw","foodNutrients":[
        {"type":"FoodNutrient","id":1,"nutrient":{"id":1089,"number":"303","name":"Iron, Fe","rank":5400,"unitName":"mg"},"dataPoints":7,"foodNutrientDerivation":{"code":"A","description":"Analytical"},"amount":4.9},
        {"type":"FoodNutrient","id":2,"nutrient":{"id":1178,"number":"418","name":"Vitamin B-12","rank":7300,"unitName":"µg"},"amount":59.3},
        {"type":"FoodNutrient","id":3,"nutrient":{"id":1104,"number":"318","name":"Vitamin A, IU","rank":7500,"unitName":"IU"},"amount":16898},
        {"type":"FoodNutrient","id":4,"nutrient":{"id":1062,"number":"268","name":"Energy","rank":400,"unitName":"kJ"},"amount":565},
        {"type":"FoodNutrient","id":5,"nutrient":{"id":1008,"number":"208","name":"Energy","rank":300,"unitName":"kcal"},"amount":135}],
        "scientificName":"","foodAttributes":[],"nutrientConversionFactors":[{"type":".ProteinConversionFactor","value":6.25}],"isHistoricalReference":true,"ndbNumber":13325,"dataType":"SR Legacy","foodCategory":{"description":"Beef Products"},
        "foodPortions":[{"id":1,"value":4.0,"measureUnit":{"id":9999,"name":"undetermined","abbreviation":"undetermined"},"modifier":"oz","gramWeight":113,"sequenceNumber":1,"amount":4}],
        "publicationDate":"4/1/2019","inputFoods":[],"fdcId":169451}
        """;

    private const string Hummus =
        """
        {"foodClass":"FinalFood","description":"Hummus, commercial","foodNutrients":[
        {"type":"FoodNutrient","id":1,"nutrient":{"id":2047,"number":"957","name":"Energy (Atwater General Factors)","rank":280,"unitName":"kcal"},"amount":229},
        {"type":"FoodNutrient","id":2,"nutrient":{"id":2045,"number":"951","name":"Proximates","rank":50,"unitName":"g"}},
        {"type":"FoodNutrient","id":3,"nutrient":{"id":1089,"number":"303","name":"Iron, Fe","rank":5400,"unitName":"mg"},"max":2.9,"min":2,"median":2.4,"amount":2.41}],
        "foodAttributes":[],"ndbNumber":16158,"dataType":"Foundation","foodCategory":{"id":16,"code":"1600","description":"Legumes and Legume Products"},
        "foodPortions":[{"id":1,"value":2.0,"measureUnit":{"id":1001,"name":"tablespoon","abbreviation":"tbsp"},"gramWeight":33.9,"sequenceNumber":1,"amount":2.0}],
        "inputFoods":[{"id":1,"foodDescription":"Hummus","inputFood":{"fdcId":319877,"description":"Hummus","dataType":"Sample"}}],
        "publicationDate":"4/1/2019","fdcId":321358}
        """;

    private const string Shrimp =
        """
        {"foodClass":"Survey","description":"Shrimp, baked","foodNutrients":[
        {"type":"FoodNutrient","id":1,"nutrient":{"id":1089,"number":"303","name":"Iron, Fe","rank":5400,"unitName":"mg"},"amount":0.3}],
        "foodAttributes":[],"foodCode":"26319110","startDate":"1/1/2019","endDate":"12/31/2020",
        "wweiaFoodCategory":{"wweiaFoodCategoryCode":2404,"wweiaFoodCategoryDescription":"Shellfish"},
        "foodPortions":[{"id":1,"modifier":"61667","measureUnit":{"id":9999,"name":"undetermined"},"portionDescription":"1 small","gramWeight":6,"sequenceNumber":1}],
        "publicationDate":"10/28/2022","inputFoods":[],"dataType":"Survey (FNDDS)","fdcId":2341000}
        """;

    private static string List(string name, params string[] foods) =>
        "{\"" + name + "\": [\r\n" + string.Join(",\r\n", foods.Select(food => food.ReplaceLineEndings(""))) + "\r\n]}";

    [Fact]
    public void SR_Legacy_is_read()
    {
        var release = Releases.ReadJson(List("SRLegacyFoods", Liver));

        release.Problems.ShouldBeEmpty();
        var liver = release.Foods.ShouldHaveSingleItem();
        (liver.Id, liver.Row, liver.Source, liver.Group).ShouldBe(("fdc-169451", "13325", "fdc-sr-legacy", "organ"));
        liver.Of(Nutrient.Iron).ShouldBe(4.9);
        liver.Of(Nutrient.VitaminB12).ShouldBe(59.3);
        liver.Of(Nutrient.Energy).ShouldBe(135);
        liver.Of(Nutrient.VitaminA).ShouldBeNull();
        liver.Measures.ShouldBe([new("ounce", 28.25)]);
    }

    [Fact]
    public void Foundation_is_read_also_from_a_folder_of_a_zip()
    {
        var release = Releases.Read(
            ("__MACOSX/._foundationDownload.json", "no JSON"),
            ("FoodData_Central/foundationDownload.json", "\uFEFF" + List("FoundationFoods", Hummus)));

        release.Problems.ShouldBeEmpty();
        var hummus = release.Foods.ShouldHaveSingleItem();
        (hummus.Id, hummus.Row, hummus.Source, hummus.Group).ShouldBe(("fdc-321358", "321358", "fdc-foundation", "legume"));
        hummus.Of(Nutrient.Energy).ShouldBe(229);
        hummus.Of(Nutrient.Iron).ShouldBe(2.41);
        hummus.Measures.ShouldBe([new("tablespoon", 16.95)]);
    }

    [Fact]
    public void Survey_is_read()
    {
        var release = Releases.ReadJson(List("SurveyFoods", Shrimp));

        release.Problems.ShouldBeEmpty();
        var shrimp = release.Foods.ShouldHaveSingleItem();
        (shrimp.Id, shrimp.Row, shrimp.Source, shrimp.Group).ShouldBe(("fdc-2341000", "2341000", "fdc-survey", "seafood"));
        shrimp.Of(Nutrient.Iron).ShouldBe(0.3);
        shrimp.Measures.ShouldBe([new("small", 6)]);
        shrimp.Meat.ShouldBe(100);
    }

    [Fact]
    public void A_broken_food_is_named_with_its_line_and_the_others_are_kept()
    {
        var release = Releases.ReadJson(List(
            "SRLegacyFoods", "7", "null", """{"description":"Nothing"}""", """{"fdcId":8,"description":" "}""", Liver, Liver,
            """{"fdcId":9,"description":"Kale","dataType":"Experimental"}""",
            """{"fdcId":10,"description":"Kale","foodNutrients":[{"nutrient":{"id":1089,"unitName":"mg"},"amount":"much"},5,{"nutrient":{"id":1162,"unitName":"mg"},"amount":93}],"foodPortions":[{"gramWeight":-1},{"gramWeight":9,"modifier":"leaf"}]}"""));

        release.Foods.Select(food => food.Id).ShouldBe(["fdc-169451", "fdc-10"]);
        release.Foods[1].Of(Nutrient.VitaminC).ShouldBe(93);
        release.Skipped.ShouldBe([("Experimental", 1)]);
        release.Problems.Select(problem => (problem.Path, problem.Line, problem.Field)).ShouldBe(
        [
            ("foods.json/SRLegacyFoods[0]", 2, "food"), ("foods.json/SRLegacyFoods[1]", 3, "food"),
            ("foods.json/SRLegacyFoods[2]", 4, "fdcId"), ("foods.json/SRLegacyFoods[3]", 5, "description"),
            ("foods.json/SRLegacyFoods[5]", 7, "fdcId"), ("foods.json/SRLegacyFoods[7]", 9, "amount"),
            ("foods.json/SRLegacyFoods[7]", 9, "gramWeight"),
        ]);
        release.Read.ShouldBe(8);
    }

    [Fact]
    public void A_wrong_unit_is_named_once()
    {
        var release = Releases.ReadJson(List(
            "SRLegacyFoods",
            [.. new[] { 1, 2, 3 }.Select(id =>
                $$$"""{"fdcId":{{{id}}},"description":"Kale","foodNutrients":[{"nutrient":{"id":1106,"unitName":"IU"},"amount":9990}]}""")]));

        var problem = release.Problems.ShouldHaveSingleItem();
        (problem.Path, problem.Field).ShouldBe(("foods.json/SRLegacyFoods[0]", "unitName"));
        release.Foods.Length.ShouldBe(3);
        release.Foods.ShouldAllBe(food => food.Of(Nutrient.VitaminA) == null);
    }

    [Fact]
    public void JSON_that_breaks_off_keeps_what_came_before()
    {
        var whole = List("SRLegacyFoods", Liver, Liver.Replace("169451", "169452", StringComparison.Ordinal));
        var release = Releases.ReadJson(whole[..^60]);

        release.Foods.ShouldHaveSingleItem().Id.ShouldBe("fdc-169451");
        var problem = release.Problems.ShouldHaveSingleItem();
        (problem.Path, problem.Line).ShouldBe(("foods.json/SRLegacyFoods[1]", 3));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"foods\":[{\"fdcId\":1}],\"more\":{\"SRLegacyFoods\":[]}}")]
    public void JSON_without_a_list_of_foods_is_one_problem(string json) =>
        Releases.ReadJson(json).Problems.ShouldHaveSingleItem().What.ShouldContain("none of the lists");

    [Fact]
    public void Branded_foods_are_not_read()
    {
        var release = Releases.ReadJson(List("BrandedFoods", """{"fdcId":1,"description":"GRANOLA","dataType":"Branded"}"""));

        release.Foods.ShouldBeEmpty();
        release.Skipped.ShouldBe([("branded foods, which are not read", 1)]);
        release.Problems.ShouldHaveSingleItem().Cure.ShouldContain("branded foods are not read");
    }

    [Fact]
    public void Foods_longer_than_the_buffer_are_read_whatever_the_stream_gives()
    {
        var large = Hummus.Replace("\"foodAttributes\":[]", $"\"foodAttributes\":[\"{new string('x', 700_000)}\"]", StringComparison.Ordinal);
        var text = List(
            "FoundationFoods", [.. Enumerable.Range(1, 5).Select(id => large.Replace("321358", $"{id}", StringComparison.Ordinal))]);
        using var stream = new Trickling(Encoding.UTF8.GetBytes(text));

        var told = new List<(long Read, long Total)>();
        var release = FoodDataImport.Read("foods.json", stream, (read, total) => told.Add((read, total)));

        release.Problems.ShouldBeEmpty();
        told.Count.ShouldBeGreaterThan(3);
        told[^1].ShouldBe((stream.Length, stream.Length));
        release.Foods.Select(food => food.Id).ShouldBe(["fdc-1", "fdc-2", "fdc-3", "fdc-4", "fdc-5"]);
        release.Foods.ShouldAllBe(food => food.Of(Nutrient.Iron) == 2.41);
    }

    private sealed class Trickling(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 4097)]);
    }
}
