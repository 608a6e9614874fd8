using Sanguine.Nutrition;

namespace Sanguine.Interop.Tests.FoodData;

public sealed class CsvReleaseTests
{
    private static (string Name, string Text)[] SrLegacy(string folder = "", string end = "\r\n") =>
    [
        ($"{folder}food.csv", Releases.Table(
            end, Releases.Food,
            "169451|sr_legacy_food|Beef, variety meats and by-products, liver, raw|13|2019-04-01",
            "171287|sr_legacy_food|Egg, whole, raw, fresh|1|2019-04-01",
            "168462|sr_legacy_food|Spinach, raw|11|2019-04-01",
            "172431|sr_legacy_food|Bread, \"rye\", 3\" slices|18|2019-04-01")),
        ($"{folder}food_nutrient.csv", Releases.Table(
            end, Releases.FoodNutrient,
            "1|169451|1003|20.36|7|1", "2|169451|1089|4.9|7|1", "3|169451|1104|16898|7|1", "4|169451|1106|4968|7|1",
            "5|169451|1008|135|0|49", "6|169451|1062|565|0|49",
            "7|168462|1089|2.71|28|1", "8|168462|1162|28.1|8|1", "9|168462|1018|0.0|0|4", "10|168462|1057||0|4",
            "11|168462|1008|23.0|0|49",
            "12|171287|1089|1.75|12|1|0.77|2.78||an egg, \"large\"")),
        ($"{folder}nutrient.csv", Releases.Nutrients),
        ($"{folder}food_category.csv", Releases.Categories),
        ($"{folder}measure_unit.csv", Releases.Table("\n", "\"id\",\"name\"", "1000|cup", "9999|undetermined")),
        ($"{folder}sr_legacy_food.csv", Releases.Table(
            end, "\"fdc_id\",\"NDB_number\"", "169451|13325", "171287|1123", "168462|11457", "172431|18060")),
        ($"{folder}food_portion.csv", Releases.Table(
            end, Releases.FoodPortion,
            "1|168462|2|1.0|9999||bunch|340.0|0", "2|168462|1|1.0|9999||cup|30.0|0", "3|168462|3|1.0|9999||leaf|10.0|0",
            "4|168462|4|1.0|9999||package (10 oz)|284.0|0", "5|168462|5|1.0|9999||tbsp|2.0|0",
            "6|169451|1|4.0|9999||oz|113.0|0", "7|172431|1|0.5|9999||cup, crumbs|60.0|0", "8|171287|1|1.0|9999||large|50.0|12")),
    ];

    [Theory]
    [InlineData("", "\r\n")]
    [InlineData("FoodData_Central_sr_legacy_food_csv_2018-04/", "\n")]
    public void SR_Legacy_is_read_also_from_a_folder(string folder, string end)
    {
        var release = Releases.Read(SrLegacy(folder, end));

        release.Problems.ShouldBeEmpty();
        release.Read.ShouldBe(4);
        release.Skipped.ShouldBeEmpty();
        release.Foods.Select(food => food.Id).ShouldBe(["fdc-169451", "fdc-171287", "fdc-168462", "fdc-172431"]);
        var (liver, egg, spinach, bread) = (release.Foods[0], release.Foods[1], release.Foods[2], release.Foods[3]);

        liver.Group.ShouldBe("organ");
        liver.Of(Nutrient.Iron).ShouldBe(4.9);
        liver.Of(Nutrient.Protein).ShouldBe(20.36);
        liver.Of(Nutrient.VitaminA).ShouldBe(4968);
        liver.Of(Nutrient.Energy).ShouldBe(135);
        liver.Of(Nutrient.Calcium).ShouldBeNull();
        liver.Row.ShouldBe("13325");
        liver.Source.ShouldBe("fdc-sr-legacy");
        liver.Chinese.ShouldBeNull();
        (liver.Meat, liver.Eggs).ShouldBe((100, 0));
        (liver.Heme, liver.Phytate, liver.Tannin).ShouldBe((Figure.NotKnown, Figure.None, Figure.None));
        liver.Measures.ShouldBe([new("ounce", 28.25)]);

        egg.Row.ShouldBe("01123");
        (egg.Group, egg.Eggs, egg.Meat, egg.Heme).ShouldBe(("egg", 2, 0, Figure.None));
        egg.Measures.ShouldBe([new("large", 50)]);

        spinach.Group.ShouldBe("leafy");
        (spinach.Heme, spinach.Phytate, spinach.Tannin).ShouldBe((Figure.None, Figure.NotKnown, Figure.NotKnown));
        spinach.Of(Nutrient.Alcohol).ShouldBe(0);
        spinach.Of(Nutrient.Caffeine).ShouldBeNull();
        spinach.Measures.ShouldBe([new("cup", 30), new("bunch", 340), new("leaf", 10), new("packet", 284)]);

        bread.English.ShouldBe("Bread, \"rye\", 3\" slices");
        bread.Measures.ShouldBe([new("half-cup", 60)]);
        bread.Amounts.ShouldAllBe(amount => amount == null);
    }

    [Fact]
    public void Foundation_keeps_its_foods_only_and_takes_the_energy_it_has()
    {
        var release = Releases.Read(
            ("food.csv", Releases.Table(
                "\n", Releases.Food,
                "319874|sample_food|HUMMUS, SABRA CLASSIC|16|2019-04-01", "319875|market_acquisition|HUMMUS|16|2019-04-01",
                "319876|market_acquisition|HUMMUS|16|2019-04-01", "319877|sub_sample_food|Hummus|16|2019-04-01",
                "319878|agricultural_acquisition|Beans|16|2019-04-01",
                "321358|foundation_food|Hummus, commercial|16|2019-04-01",
                "321360|foundation_food|Tomatoes, grape, raw|11|2019-04-01",
                "321361|foundation_food|Tofu, firm|16|2021-04-01")),
            ("food_nutrient.csv", Releases.Table(
                "\n", Releases.FoodNutrient + ",\"percent_daily_value\"",
                "1|319877|1089|99|1", "2|321358|2047|229|0|49", "3|321358|2048|243|0|49", "4|321358|1089|2.41|8|1",
                "5|321360|2047|31|0|49", "6|321361|1008|80|0|49", "7|321361|2047|79|0|49", "8|999999|1089|1|1|1")),
            ("nutrient.csv", Releases.Nutrients),
            ("food_category.csv", Releases.Categories),
            ("measure_unit.csv", Releases.Table(
                "\n", "\"id\",\"name\"", "1000|cup", "1001|tablespoon", "1103|tomatoes", "9999|undetermined")),
            ("food_portion.csv", Releases.Table(
                "\n", Releases.FoodPortion,
                "1|321358|1|2.0|1001|||33.9|12", "2|321360|1|5.0|1103|||49.7|10", "3|321360|2|1.0|1000||chopped|152|10")));

        release.Problems.ShouldBeEmpty();
        release.Read.ShouldBe(8);
        release.Skipped.ShouldBe(
        [
            ("sample_food", 1), ("market_acquisition", 2), ("sub_sample_food", 1), ("agricultural_acquisition", 1),
        ], ignoreOrder: true);
        release.Foods.Select(food => food.Group).ShouldBe(["legume", "vegetable", "soy"]);
        release.Foods.Select(food => food.Of(Nutrient.Energy)).ShouldBe([243, 31, 80]);
        release.Foods[0].Of(Nutrient.Iron).ShouldBe(2.41);
        release.Foods[0].Measures.ShouldBe([new("tablespoon", 16.95)]);
        release.Foods[1].Measures.ShouldBe([new("serving", 49.7), new("cup", 152)]);
        release.Foods[2].Measures.ShouldBe([new("serving", 100)]);
        release.Foods.ShouldAllBe(food => food.Source == "fdc-foundation" && food.Row == food.Id.Substring(4));
    }

    [Theory]
    [InlineData("wweia_food_category")]
    [InlineData("wweia_food_category_code")]
    public void FNDDS_counts_nutrients_by_their_old_numbers(string key)
    {
        var release = Releases.Read(Survey(key));

        release.Problems.ShouldBeEmpty();
        release.Foods.Select(food => food.Group).ShouldBe(["dairy", "seafood", "coffee", "dish", "breakfast-cereal"]);
        release.Foods.ShouldAllBe(food => food.Source == "fdc-survey");
        var milk = release.Foods[0];
        milk.Of(Nutrient.Iron).ShouldBe(0.03);
        milk.Of(Nutrient.Energy).ShouldBe(60);
        milk.Of(Nutrient.VitaminB12).ShouldBe(0.54);
        milk.Measures.ShouldBe([new("cup", 244), new("serving", 245)]);
        release.Foods[1].Measures.ShouldBe([new("ounce", 28.35), new("small", 6)]);
        release.Foods[2].Measures.ShouldBe([new("serving", 30)]);
        release.Foods[3].Measures.ShouldBe([new("slice", 100)]);
        release.Foods[4].Measures.ShouldBe([new("half-cup", 117)]);
    }

    private static (string, string)[] Survey(string key) =>
    [
        ("food.csv", Releases.Table(
            "\n", Releases.Food,
            "2340775|survey_fndds_food|Milk, whole|1002|2022-10-28", "2341000|survey_fndds_food|Shrimp, baked|2404|2022-10-28",
            "2341001|survey_fndds_food|Coffee, brewed|7302|2022-10-28",
            "2341002|survey_fndds_food|Pizza with meat|3602|2022-10-28",
            "2341003|survey_fndds_food|Oatmeal, NFS|4802|2022-10-28")),
        ("food_nutrient.csv", Releases.Table(
            "\n", Releases.FoodNutrient, "1|2340775|303|0.03", "2|2340775|208|60", "3|2340775|418|0.54", "4|2340775|268|251")),
        ("nutrient.csv", Releases.Nutrients),
        ("survey_fndds_food.csv", Releases.Table(
            "\n", "\"fdc_id\",\"food_code\",\"wweia_category_code\",\"start_date\",\"end_date\"",
            "2340775|11111000|1002|2019-01-01|2020-12-31", "2341000|26319110|2404|2019-01-01|2020-12-31")),
        ("wweia_food_category.csv", Releases.Table(
            "\n", $"\"{key}\",\"wweia_food_category_description\"",
            "1002|Milk, whole", "2404|Shellfish", "7302|Coffee", "3602|Pizza", "4802|Oatmeal")),
        ("food_portion.csv", Releases.Table(
            "\n", Releases.FoodPortion,
            "1|2340775|1||9999|1 cup|10205|244", "2|2340775|2||9999|1 fl oz|30000|30.5",
            "3|2340775|3||9999|Quantity not specified|90000|245", "4|2341000|1||9999|1 oz, cooked|1|28.35",
            "5|2341000|2||9999|3 small|2|18", "6|2341001|1||9999|1 fl oz|3|30",
            "7|2341001|2||9999|Guideline amount per cup of coffee|4|15", "8|2341002|1||9999|2 slices|5|200",
            "9|2341003|1||9999|1/2 cup, cooked|6|117")),
    ];

    [Fact]
    public void A_broken_row_is_named_and_the_others_are_kept()
    {
        var release = Releases.Read(
            ("food.csv", Releases.Food + "\r\n"
                + "\"1\",\"sr_legacy_food\",\"Spinach,\r\nraw\",\"11\",\"2019-04-01\"\r\n"
                + "\"two\",\"sr_legacy_food\",\"Kale\",\"11\",\"2019-04-01\"\r\n"
                + "\"3\",\"sr_legacy_food\",\"\",\"11\",\"2019-04-01\"\r\n"
                + "4,sr_legacy_food,Beans, white,16,2019-04-01\r\n"
                + "\"1\",\"sr_legacy_food\",\"Spinach again\",\"11\",\"2019-04-01\"\r\n"
                + "\r\n"
                + "\"5\",\"sr_legacy_food\",\"Kale, raw\",\"11\",\"2019-04-01\"\r\n"),
            ("food_nutrient.csv", Releases.Table(
                "\n", Releases.FoodNutrient, "1|1|1089|2,71", "2|x|1089|1", "3|1|iron|1", "4|5|1089|-1", "5|5|1162|93.4",
                "6|1|1162|28.1") + "\"7\",\"1\"\n"),
            ("nutrient.csv", Releases.Nutrients),
            ("food_category.csv", Releases.Categories),
            ("food_portion.csv", Releases.Table("\n", Releases.FoodPortion, "1|5|1|1|9999||cup|heavy", "2|5|2|1|9999||leaf|9")));

        release.Foods.Select(food => (food.English, food.Of(Nutrient.Iron), food.Of(Nutrient.VitaminC)))
            .ShouldBe([("Spinach, raw", null, 28.1), ("Kale, raw", null, 93.4)]);
        release.Foods[1].Measures.ShouldBe([new("leaf", 9)]);
        release.Problems.Select(problem => (problem.Path, problem.Line, problem.Field)).ShouldBe(
        [
            ("food.csv", 4, "fdc_id"), ("food.csv", 5, "description"), ("food.csv", 6, "row"), ("food.csv", 7, "fdc_id"),
            ("food_nutrient.csv", 2, "amount"), ("food_nutrient.csv", 3, "fdc_id"), ("food_nutrient.csv", 4, "nutrient_id"),
            ("food_nutrient.csv", 5, "amount"), ("food_nutrient.csv", 8, "row"), ("food_portion.csv", 2, "gram_weight"),
        ]);
        release.Problems.ShouldAllBe(problem => problem.What.Length > 0 && problem.Cure.Length > 0);
        release.Read.ShouldBe(6);
    }

    [Fact]
    public void A_quote_that_is_not_closed_costs_its_row_and_at_most_the_next()
    {
        var release = Releases.Read(
        [
            .. SrLegacy().Where(file => file.Name != "food_nutrient.csv"),
            ("food_nutrient.csv", Releases.Table("\n", Releases.FoodNutrient, "1|169451|1089|4.9|7|1")
                + "\"2\",\"168462,\"1089\",\"3\",\"7\",\"1\",\"\",\"\",\"\",\"\",\"\"\n"
                + "\"3\",\"171287\",\"1089\",\"1.75\",\"7\",\"1\",\"\",\"\",\"\",\"\",\"\n"
                + "\"4\",\"171287\",\"1162\",\"9\",\"7\",\"1\",\"\",\"\",\"\",\"\",\"\"\n"
                + "\"5\",\"168462\",\"1162\",\"28.1\",\"7\",\"1\",\"\",\"\",\"\",\"\",\"\"\n"),
        ]);

        release.Foods[0].Of(Nutrient.Iron).ShouldBe(4.9);
        release.Foods[2].Of(Nutrient.Iron).ShouldBeNull();
        release.Foods[2].Of(Nutrient.VitaminC).ShouldBe(28.1);
        release.Problems.Select(problem => (problem.Line, problem.Field)).ShouldBe([(3, "row"), (4, "row")]);
        release.Problems[1].What.ShouldContain("from line 4 to 5");
    }

    [Fact]
    public void Rows_may_leave_off_columns_at_the_end_that_are_not_needed()
    {
        var release = Releases.Read(
        [
            .. SrLegacy().Where(file => file.Name != "food_nutrient.csv"),
            ("food_nutrient.csv", Releases.FoodNutrient + "\n1,169451,1089,4.9\n2,168462,1089,2.71\n"),
        ]);

        release.Problems.ShouldBeEmpty();
        release.Foods[2].Of(Nutrient.Iron).ShouldBe(2.71);
    }

    [Fact]
    public void Of_many_broken_rows_a_hundred_are_named()
    {
        var release = Releases.Read(
        [
            .. SrLegacy().Where(file => file.Name != "food_nutrient.csv"),
            ("food_nutrient.csv", Releases.Table(
                "\n", Releases.FoodNutrient, Enumerable.Range(1, 1000).Select(id => $"{id}|168462|1089|none"))),
        ]);

        release.Foods.Length.ShouldBe(4);
        release.Problems.Length.ShouldBe(101);
        release.Problems[^1].What.ShouldStartWith("900 more");
    }

    [Fact]
    public void A_quote_that_never_closes_among_the_figures_refuses_the_release()
    {
        var rows = Enumerable.Range(1, 60_000).Select(id => $"{id},168462,1089,2.71,,,,,,,");
        var release = Releases.Read(
        [
            .. SrLegacy().Where(file => file.Name != "food_nutrient.csv"),
            ("food_nutrient.csv", Releases.Lines("\n", [Releases.FoodNutrient, "0,\"168462,1089,1,,,,,,,", .. rows])),
        ]);

        release.Foods.ShouldBeEmpty();
        release.Problems[0].ShouldSatisfyAllConditions(
            problem => problem.Line.ShouldBe(2), problem => problem.What.ShouldContain("never closed"));
    }

    [Theory]
    [InlineData("food.csv")]
    [InlineData("nutrient.csv")]
    [InlineData("food_nutrient.csv")]
    public void A_release_without_a_file_that_is_needed_is_refused(string missing)
    {
        var release = Releases.Read([.. SrLegacy().Where(file => file.Name != missing)]);

        release.Foods.ShouldBeEmpty();
        release.Problems.ShouldHaveSingleItem().What.ShouldContain(missing);
    }

    [Fact]
    public void A_file_without_a_column_that_is_needed_is_refused()
    {
        var release = Releases.Read(
        [
            .. SrLegacy().Where(file => file.Name != "food_nutrient.csv"),
            ("food_nutrient.csv", "\"id\",\"fdc_id\",\"nutrient\"\n\"1\",\"168462\",\"1089\"\n"),
        ]);

        release.Foods.ShouldBeEmpty();
        var problem = release.Problems.ShouldHaveSingleItem();
        (problem.Path, problem.Line, problem.Field).ShouldBe(("food_nutrient.csv", 1, "header"));
        problem.What.ShouldContain("nutrient_id, amount");
    }

    [Fact]
    public void What_is_there_besides_may_be_missing_and_is_remarked_on()
    {
        var release = Releases.Read(
            [.. SrLegacy().Where(file => file.Name is "food.csv" or "nutrient.csv" or "food_nutrient.csv")]);

        release.Problems.ShouldBeEmpty();
        release.Skipped.Select(skipped => skipped.Count).ShouldBe([0, 0]);
        release.Foods.ShouldAllBe(food => food.Group == "dish" && food.Serving == 100 && food.Row == food.Id.Substring(4));
    }

    private static string IronIn(string unit) => Releases.Nutrients.Replace(
        "\"Iron, Fe\",\"MG\"", $"\"Iron, Fe\",\"{unit}\"", StringComparison.Ordinal);

    [Theory]
    [InlineData("UG", 2.71e-3)]
    [InlineData("G", 2710.0)]
    public void Units_of_mass_are_converted(string unit, double iron)
    {
        var release = Releases.Read(
        [
            .. SrLegacy().Where(file => file.Name != "nutrient.csv"),
            ("nutrient.csv", IronIn(unit)),
        ]);

        release.Problems.ShouldBeEmpty();
        release.Foods[2].Of(Nutrient.Iron).ShouldBe(iron);
    }

    [Theory]
    [InlineData("IU")]
    [InlineData("kJ")]
    [InlineData("KCAL")]
    [InlineData("")]
    public void A_unit_that_is_not_known_is_one_problem_and_its_nutrient_not_measured(string unit)
    {
        var release = Releases.Read(
        [
            .. SrLegacy().Where(file => file.Name != "nutrient.csv"),
            ("nutrient.csv", IronIn(unit)),
        ]);

        var problem = release.Problems.ShouldHaveSingleItem();
        (problem.Path, problem.Line, problem.Field).ShouldBe(("nutrient.csv", 15, "unit_name"));
        problem.What.ShouldContain("Iron");
        release.Foods.Length.ShouldBe(4);
        release.Foods.ShouldAllBe(food => food.Of(Nutrient.Iron) == null);
        release.Foods[2].Of(Nutrient.VitaminC).ShouldBe(28.1);
    }

    [Fact]
    public void Branded_foods_are_not_read()
    {
        var release = Releases.Read(
            ("food.csv", Releases.Table("\n", Releases.Food, "1|branded_food|GRANOLA|Cereal|2020-01-01")),
            ("food_nutrient.csv", Releases.Table("\n", Releases.FoodNutrient, "1|1|1089|3")),
            ("nutrient.csv", Releases.Nutrients));

        release.Foods.ShouldBeEmpty();
        release.Skipped.ShouldContain(("branded foods, which are not read", 1));
        release.Problems.ShouldHaveSingleItem().Cure.ShouldContain("branded foods are not read");
    }
}
