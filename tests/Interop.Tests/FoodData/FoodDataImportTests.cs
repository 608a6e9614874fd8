using System.IO.Compression;
using System.Text;
using CsCheck;
using Sanguine.Interop.FoodData;
using Sanguine.Knowledge;
using Sanguine.Nutrition;

namespace Sanguine.Interop.Tests.FoodData;

public sealed class FoodDataImportTests
{
    [Theory]
    [InlineData("")]
    [InlineData("fdc_id,data_type,description\n1,sr_legacy_food,Kale\n")]
    [InlineData("[{\"fdcId\":1}]")]
    [InlineData("%PDF-1.7")]
    public void What_is_neither_zip_nor_JSON_is_one_problem(string text)
    {
        var release = FoodDataImport.Read("foods.txt", new MemoryStream(Encoding.UTF8.GetBytes(text)));

        release.Foods.ShouldBeEmpty();
        var problem = release.Problems.ShouldHaveSingleItem();
        (problem.Path, problem.Field).ShouldBe(("foods.txt", "file"));
        problem.What.ShouldContain("neither a zip");
    }

    [Fact]
    public void A_damaged_zip_is_one_problem()
    {
        var whole = Releases.Zip(("food.csv", "x"), ("nutrient.csv", "y"));

        Releases.Read(whole[..^30]).Problems.ShouldHaveSingleItem().What.ShouldContain("damaged");
        Releases.Read("PK\u0003\u0004 and nothing more"u8.ToArray()).Problems.ShouldHaveSingleItem().What.ShouldContain("damaged");
    }

    [Fact]
    public void A_zip_with_nothing_in_it_lacks_all_files() =>
        Releases.Read(Releases.Zip()).Problems.ShouldHaveSingleItem().What.ShouldContain("food.csv, nutrient.csv, food_nutrient.csv");

    [Fact]
    public void A_stream_that_cannot_seek_is_the_caller_s_mistake()
    {
        using var pipe = new GZipStream(new MemoryStream(), CompressionMode.Decompress);

        Should.Throw<ArgumentException>(() => FoodDataImport.Read("foods.zip", pipe));
    }

    [Fact]
    public void A_large_release_is_streamed()
    {
        const int foods = 20_000;
        using var few = Generated(foods, rowsOfEach: 2, out _);
        using var many = Generated(foods, rowsOfEach: 32, out var unpacked);
        var told = new List<(long Read, long Total)>(1000);

        var (_, least) = Measured(few, (_, _) => { });
        var (release, allocated) = Measured(many, (read, total) => told.Add((read, total)));

        release.Problems.ShouldBeEmpty();
        release.Foods.Length.ShouldBe(foods);
        release.Foods[^1].Of(Nutrient.Iron).ShouldBe(19.999);
        release.Foods[^1].Of(Nutrient.Zinc).ShouldBe(0.5);
        // 600,000 rows of nutrients that are not kept, 30 MB of them, cost nothing.
        (allocated - least).ShouldBeLessThan(1 << 20);
        told.Count.ShouldBeGreaterThan(20);
        told.ShouldAllBe(step => step.Total == unpacked && step.Read <= step.Total);
        told.Select(step => step.Read).ShouldBeInOrder();
        told[^1].Read.ShouldBe(unpacked);
    }

    private static (FoodDataRelease Release, long Allocated) Measured(Stream file, Action<long, long> progress)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var release = FoodDataImport.Read("generated.zip", file, progress);
        return (release, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static MemoryStream Generated(int foods, int rowsOfEach, out long unpacked)
    {
        var bytes = new MemoryStream();
        unpacked = 0;
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            unpacked += Add("nutrient.csv", Releases.Nutrients.TrimEnd('\n').Split('\n'));
            unpacked += Add(
                "food.csv",
                Enumerable.Range(0, foods)
                    .Select(id => Releases.Row(Releases.Food, $"{id}", "sr_legacy_food", $"Food {id}", "11"))
                    .Prepend(Releases.Food));
            unpacked += Add(
                "food_nutrient.csv",
                Enumerable.Range(0, foods * rowsOfEach)
                    .Select(row => (Food: row / rowsOfEach, Nutrient: Nutrient(row % rowsOfEach)))
                    .Select(row => $"\"1\",\"{row.Food}\",\"{row.Nutrient}\",\"{Amount(row)}\",\"12\",\"1\",,,,,")
                    .Prepend(Releases.FoodNutrient));

            static double Amount((int Food, int Nutrient) row) => row.Nutrient == 1089 ? row.Food / 1000.0 : 0.5;

            static int Nutrient(int row) => row == 0 ? 1089 : row == 1 ? 1095 : 1200 + row;

            int Add(string name, IEnumerable<string> lines)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                using var writer = new StreamWriter(entry) { NewLine = "\n" };
                var length = 0;
                foreach (var line in lines)
                {
                    writer.WriteLine(line);
                    length += line.Length + 1;
                }

                return length;
            }
        }

        bytes.Position = 0;
        return bytes;
    }

    [Theory]
    [InlineData("Beef Products", "Beef, ground, 85% lean meat, raw", "meat")]
    [InlineData("Beef Products", "Beef, variety meats and by-products, kidneys, raw", "organ")]
    [InlineData("Pork Products", "Pork, fresh, variety meats and by-products, heart, raw", "organ")]
    [InlineData("Lamb, Veal, and Game Products", "Veal, leg, raw", "meat")]
    [InlineData("Sausages and Luncheon Meats", "Liver sausage, liverwurst, pork", "organ")]
    [InlineData("Sausages and Luncheon Meats", "Turkey sausage, fresh, raw", "poultry")]
    [InlineData("Sausages and Luncheon Meats", "Salami, cooked, beef", "meat")]
    [InlineData("Poultry Products", "Chicken, broilers or fryers, meat and skin and giblets and neck, raw", "poultry")]
    [InlineData("Poultry Products", "Chicken, liver, all classes, raw", "organ")]
    [InlineData("Finfish and Shellfish Products", "Fish, salmon, Atlantic, raw", "fish")]
    [InlineData("Finfish and Shellfish Products", "Mollusks, clam, mixed species, raw", "seafood")]
    [InlineData("Dairy and Egg Products", "Egg, yolk, raw", "egg")]
    [InlineData("Dairy and Egg Products", "Eggnog", "dairy")]
    [InlineData("Dairy and Egg Products", "Cheese, cheddar", "dairy")]
    [InlineData("Spices and Herbs", "Spices, thyme, dried", "herb-spice")]
    [InlineData("Fats and Oils", "Oil, soybean, salad or cooking", "fat")]
    [InlineData("Soups, Sauces, and Gravies", "Soup, beef broth", "dish")]
    [InlineData("Breakfast Cereals", "Cereals, oats, instant", "breakfast-cereal")]
    [InlineData("Fruits and Fruit Juices", "Apples, raw, with skin", "fruit")]
    [InlineData("Fruits and Fruit Juices", "Orange juice, raw", "juice")]
    [InlineData("Fruits and Fruit Juices", "Pineapple, canned, juice pack, drained", "fruit")]
    [InlineData("Vegetables and Vegetable Products", "Kale, raw", "leafy")]
    [InlineData("Vegetables and Vegetable Products", "Carrots, raw", "vegetable")]
    [InlineData("Vegetables and Vegetable Products", "Mushrooms, white, raw", "mushroom")]
    [InlineData("Vegetables and Vegetable Products", "Seaweed, kelp, raw", "seaweed")]
    [InlineData("Vegetables and Vegetable Products", "Edamame, frozen, prepared", "soy")]
    [InlineData("Nut and Seed Products", "Nuts, almonds", "nut")]
    [InlineData("Nut and Seed Products", "Seeds, sesame seeds, whole, dried", "seed")]
    [InlineData("Beverages", "Beverages, coffee, brewed, prepared with tap water", "coffee")]
    [InlineData("Beverages", "Beverages, tea, black, brewed", "tea")]
    [InlineData("Beverages", "Alcoholic beverage, wine, table, red", "alcohol")]
    [InlineData("Beverages", "Beverages, carbonated, cola", "drink")]
    [InlineData("Legumes and Legume Products", "Lentils, raw", "legume")]
    [InlineData("Legumes and Legume Products", "Tofu, raw, firm", "soy")]
    [InlineData("Legumes and Legume Products", "Soy sauce made from soy and wheat (shoyu)", "soy")]
    [InlineData("Legumes and Legume Products", "Peanuts, all types, raw", "nut")]
    [InlineData("Baked Products", "Bread, whole-wheat", "bread")]
    [InlineData("Baked Products", "Cake, angelfood", "sweet")]
    [InlineData("Sweets", "Candies, caramels", "sweet")]
    [InlineData("Sweets", "Cocoa, dry powder, unsweetened", "cocoa")]
    [InlineData("Cereal Grains and Pasta", "Rice, white, cooked", "grain")]
    [InlineData("Fast Foods", "Hamburger, large", "dish")]
    [InlineData("Snacks", "Snacks, beef jerky", "dish")]
    [InlineData("Shellfish", "Crab, baked", "seafood")]
    [InlineData("Liver and organ meats", "Liver, beef", "organ")]
    [InlineData("Meat mixed dishes", "Beef stew", "dish")]
    [InlineData("Cheese sandwiches", "Cheese sandwich", "dish")]
    [InlineData("Spinach", "Spinach, cooked", "leafy")]
    [InlineData("Other dark green vegetables", "Broccoli raab", "leafy")]
    [InlineData("String beans", "Green beans, raw", "vegetable")]
    [InlineData("Mashed potatoes and white potato mixtures", "Potato, mashed", "vegetable")]
    [InlineData("Apple juice", "Apple juice, 100%", "juice")]
    [InlineData("Smoothies and grain drinks", "Fruit smoothie", "drink")]
    [InlineData("Fruit drinks", "Lemonade", "drink")]
    [InlineData("Soy-based condiments", "Soy sauce", "soy")]
    [InlineData("Pasta, noodles, cooked grains", "Pasta, cooked", "grain")]
    [InlineData("Citrus fruits", "Orange, raw", "fruit")]
    [InlineData("Ice cream and frozen dairy desserts", "Ice cream, vanilla", "dairy")]
    [InlineData("Beer", "Beer", "alcohol")]
    [InlineData("Tap water", "Water, tap", "drink")]
    [InlineData("Something new", "Something new", "dish")]
    public void A_category_becomes_a_group(string category, string description, string group)
    {
        var food = Releases.ReadJson(
            $$$"""{"SRLegacyFoods":[{"fdcId":1,"description":"{{{description}}}","foodCategory":{"description":"{{{category}}}"}}]}""")
            .Foods.ShouldHaveSingleItem();

        food.Group.ShouldBe(group);
        Facts.Nutrition.Groups.Keys.ShouldContain(group);
    }

    [Theory]
    [InlineData("Egg, whole, raw, fresh", 2)]
    [InlineData("Egg, white, raw, fresh", 0)]
    [InlineData("Egg, yolk, raw, fresh", 5.9)]
    [InlineData("Egg substitute, powder", 0)]
    [InlineData("Egg, duck, raw", 2)]
    public void Eggs_are_counted(string description, double eggs) =>
        Releases.ReadJson(
            $$$"""{"SRLegacyFoods":[{"fdcId":1,"description":"{{{description}}}","foodCategory":{"description":"Dairy and Egg Products"}}]}""")
            .Foods[0].Eggs.ShouldBe(eggs);

    [Theory]
    [InlineData(1, "cup, chopped", 60, "cup", 60)]
    [InlineData(0.5, "cup slices", 60, "half-cup", 60)]
    [InlineData(2, "tbsp", 30, "tablespoon", 15)]
    [InlineData(1, "tsp", 0.7, "teaspoon", 0.7)]
    [InlineData(3, "tsp", 0.1, "teaspoon", 0.033)]
    [InlineData(3, "oz", 85, "ounce", 28.33)]
    [InlineData(1, "can (12 fl oz)", 360, "can", 360)]
    [InlineData(1, "steak (yield from 1 lb raw meat)", 231, "serving", 231)]
    [InlineData(10, "sprigs", 10, "serving", 10)]
    [InlineData(1, "fl oz", 29.4, "serving", 29.4)]
    [InlineData(1, "large (3-1/4\" dia)", 223, "large", 223)]
    [InlineData(4, "cookies", 44, "piece", 11)]
    [InlineData(0, "cup", 240, "cup", 240)]
    [InlineData(1, "cup", 0, "serving", 100)]
    public void A_portion_becomes_a_measure(double amount, string modifier, double grams, string word, double weight)
    {
        var portion = System.Text.Json.JsonSerializer.Serialize(new { amount, modifier, gramWeight = grams });

        Releases.ReadJson($$$"""{"SRLegacyFoods":[{"fdcId":1,"description":"Food","foodPortions":[{{{portion}}}]}]}""")
            .Foods[0].Measures.ShouldBe([new(word, weight)]);
    }

    [Fact]
    public void Random_bytes_never_throw() =>
        Gen.Byte.Array[0, 400].Hold(bytes =>
        {
            Releases.Read([.. "PK\u0003\u0004"u8, .. bytes]).Problems.ShouldNotBeEmpty();
            Releases.Read([(byte)'{', .. bytes]).Problems.ShouldNotBeEmpty();
        });

    [Fact]
    public void Random_tables_never_throw()
    {
        var text = Gen.String[Gen.Char["\",\r\n\t0123456789.-eé\u0000sr_legacy_food"], 0, 300];
        Gen.Select(text, text, text, text).Hold((food, nutrient, unit, portion) => Releases.Read(
            ("food.csv", $"{Releases.Food}\n\"1\",\"sr_legacy_food\",\"Kale\",\"11\",\"\"\n{food}"),
            ("food_nutrient.csv", $"{Releases.FoodNutrient}\n{nutrient}"),
            ("nutrient.csv", Releases.Nutrients + unit),
            ("food_portion.csv", $"{Releases.FoodPortion}\n{portion}")));
    }

    [Fact]
    public void Random_JSON_never_throws() =>
        Gen.String[Gen.Char["{}[]\",:\\ud80 0123456789.-efalsn\n"], 0, 200].Hold(text =>
        {
            Releases.ReadJson("{\"SurveyFoods\":[{\"fdcId\":1,\"description\":" + text);
            Releases.ReadJson("{" + text);
        });
}
