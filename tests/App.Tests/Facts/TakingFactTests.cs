namespace Sanguine.App.Tests.Facts;

public sealed class TakingFactTests
{
    private const string Planned =
        """{"kind":"supplement.set","at":"2026-10-01","data":{"product":"Ferrous bisglycinate","elemental":{"iron":25},"times":["07:00"]}}""";

    [Fact]
    public void A_medicine_keeps_its_name_and_times() =>
        Typed.Read("medicine|levothyroxine 75 ug|06:30").ShouldBe(
            "medicine.set", "2026-10-12", """{"name":"levothyroxine 75 ug","times":["06:30"]}""");

    [Fact]
    public void A_medicine_may_say_more() =>
        Typed.Read("medicine|gabapentin|12:00|22:00|--dose=300 mg|--class=gabapentinoid|--since=2026-01-05|--until=2026-12-31|--changed=2026-09-01|--prescribed")
            .ShouldBe("medicine.set", "2026-10-12", """
                {"name":"gabapentin","dose":"300 mg","class":"gabapentinoid","since":"2026-01-05","until":"2026-12-31",
                 "changedAt":"2026-09-01","times":["12:00","22:00"],"prescribed":"yes"}
                """);

    [Fact]
    public void A_supplement_keeps_the_element_the_rhythm_and_whose_choice_it_is() =>
        Typed.Read("supplement|ferrous bisglycinate|07:00|--iron=25|--every=2|--own|--salt=bisglycinate").ShouldBe(
            "supplement.set", "2026-10-12", """
            {"product":"ferrous bisglycinate","salt":"bisglycinate","elemental":{"iron":25},"everyDays":2,"times":["07:00"],"prescribed":"no"}
            """);

    [Fact]
    public void A_supplement_without_more_is_planned_and_nothing_is_made_up() =>
        Typed.Read("supplement|vitamin D|--vitamin-d=25|--weekdays=mon,fri").ShouldBe(
            "supplement.set", "2026-10-12", """{"product":"vitamin D","elemental":{"vitaminD":25},"weekdays":["mon","fri"]}""");

    [Fact]
    public void A_dose_is_of_the_planned_product_whose_name_begins_so() =>
        Typed.Read("taken|ferrous|07:10", Planned).ShouldBe(
            "supplement.taken", "2026-10-12T07:10:00+02:00", """{"product":"Ferrous bisglycinate"}""");

    [Fact]
    public void A_dose_without_a_time_is_now() =>
        Typed.Read("taken|levothyroxine").ShouldBe(
            "medicine.taken", "2026-10-12T21:30:00+02:00", """{"name":"levothyroxine"}""");

    [Fact]
    public void A_dose_of_an_element_that_nobody_planned_is_a_supplement() =>
        Typed.Read("taken|ferrous sulfate|--iron=65|--on=2026-10-11").ShouldBe(
            "supplement.taken", "2026-10-11", """{"product":"ferrous sulfate","elemental":{"iron":65}}""");

    [Theory]
    [InlineData("medicine", "name")]
    [InlineData("medicine|06:30", "name")]
    [InlineData("medicine|x|--class=sleepy", "--class")]
    [InlineData("medicine|x|--salt=y", "--salt")]
    [InlineData("supplement|x|--every=0", "--every")]
    [InlineData("supplement|x|--every=often", "--every")]
    [InlineData("supplement|x|--weekdays=mon,someday", "--weekdays")]
    [InlineData("supplement|x|--since=spring", "--since")]
    [InlineData("supplement|x|--iron=<5", "--iron")]
    [InlineData("taken|x|07:00|09:00", "time")]
    public void What_cannot_be_read_names_its_field(string typed, string field) => Typed.Read(typed).ShouldFail(field);
}
