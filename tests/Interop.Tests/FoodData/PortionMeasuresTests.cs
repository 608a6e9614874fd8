using Sanguine.Nutrition;

namespace Sanguine.Interop.Tests.FoodData;

public sealed class PortionMeasuresTests
{
    public static TheoryData<string> Words => [.. Measure.Words];

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_measure_the_food_table_knows_is_read_from_a_release_by_its_own_name(string word) =>
        Read(word == "half-cup" ? ("0.5", "cup") : ("1", word)).ShouldBe(word);

    [Theory]
    [InlineData("cups")]
    [InlineData("filet")]
    [InlineData("pkg")]
    [InlineData("cracker")]
    [InlineData("racc")]
    [InlineData("half a moon")]
    public void What_a_release_writes_becomes_a_measure_the_food_table_knows(string written) =>
        Measure.Words.ShouldContain(Read(("1", written)));

    private static string Read((string Amount, string Word) portion) => Releases.Read(
        ("food.csv", Releases.Table("\n", Releases.Food, "1|sr_legacy_food|Kale, raw|11|2019-04-01")),
        ("food_nutrient.csv", Releases.Table("\n", Releases.FoodNutrient, "1|1|1089|1")),
        ("nutrient.csv", Releases.Nutrients), ("food_category.csv", Releases.Categories),
        ("food_portion.csv", Releases.Table(
            "\n", Releases.FoodPortion, $"1|1|1|{portion.Amount}|9999||{portion.Word}|30|0")))
        .Foods.ShouldHaveSingleItem().Measures.ShouldHaveSingleItem().Word;
}
