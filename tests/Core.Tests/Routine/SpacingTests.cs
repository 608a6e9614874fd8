using NodaTime;
using Sanguine.Routine;
using static Sanguine.Core.Tests.Routine.A;

namespace Sanguine.Core.Tests.Routine;

public class SpacingTests
{
    [Theory]
    [InlineData("10:59", "INT-levothyroxine-iron 1")]
    [InlineData("11:00", null)]
    [InlineData("07:00", "INT-levothyroxine-iron 240")]
    [InlineData("03:00", null)]
    [InlineData("03:01", "INT-levothyroxine-iron 1")]
    public void Iron_stays_four_hours_from_levothyroxine_at_seven(string iron, string? broken) =>
        Broken(Record(Prescribed("levothyroxine", "07:00"), Iron(iron))).ShouldBe(Or(broken));

    [Theory]
    [InlineData("09:59", "INT-ciprofloxacin-iron 1")]
    [InlineData("10:00", null)]
    [InlineData("14:00", null)]
    [InlineData("14:01", "INT-ciprofloxacin-iron 1")]
    public void Iron_is_two_hours_after_and_six_before_ciprofloxacin_at_eight_and_twenty(string iron, string? broken) =>
        Broken(Record(Prescribed("ciprofloxacin", "08:00 20:00"), Iron(iron))).ShouldBe(Or(broken));

    [Theory]
    [InlineData("20:30", null)]
    [InlineData("20:31", "INT-magnesium-gabapentin 1")]
    [InlineData("22:30", "INT-magnesium-gabapentin 120")]
    public void Gabapentin_at_half_past_ten_follows_magnesium_by_two_hours(string magnesium, string? broken) =>
        Broken(Record(Prescribed("gabapentin", "22:30"), Magnesium(magnesium))).ShouldBe(Or(broken));

    [Theory]
    [InlineData("10:00", "INT-coffee-iron 30")]
    [InlineData("09:30", null)]
    [InlineData("10:31", "INT-coffee-iron 119")]
    [InlineData("12:30", null)]
    public void Coffee_is_an_hour_before_iron_or_two_hours_after(string coffee, string? broken) =>
        Broken(Record(Iron("10:30")).Drinks("coffee", $"10-12 {coffee}")).ShouldBe(Or(broken));

    [Fact]
    public void A_recorded_dose_stands_where_its_nearest_planned_time_stood()
    {
        var record = Record(Prescribed("ciprofloxacin", "08:00 20:00"), Iron("12:00"));
        Broken(record).ShouldBeEmpty();
        Broken(record.Takes("ciprofloxacin", "10-12 10:01")).ShouldBe(["INT-ciprofloxacin-iron 1"]);
        Broken(record.Takes("ciprofloxacin", "10-12 17:59")).ShouldBe(["INT-ciprofloxacin-iron 1"]);
        Broken(record.Takes("ciprofloxacin", "10-12 09:30").Takes("ciprofloxacin", "10-12 19:30")).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_skipped_drops_out_and_what_was_put_off_has_moved()
    {
        var record = Record(Prescribed("levothyroxine", "07:00"), Iron("09:00"));
        Broken(record).ShouldBe(["INT-levothyroxine-iron 120"]);
        Broken(record.Marks("iron", "skipped", "10-12 09:00")).ShouldBeEmpty();
        Broken(record.Marks("IRON", "later", "10-12 09:00", "10-12 10:30")).ShouldBe(["INT-levothyroxine-iron 30"]);
        Broken(record.Marks("Iron", "later", "10-12 09:00", "10-12 11:00")).ShouldBeEmpty();
        Broken(record.Marks("Iron", "later", "10-12 09:50")).ShouldBe(["INT-levothyroxine-iron 10"]);
        Broken(record.Marks("Iron", "later", "10-12")).ShouldBe(["INT-levothyroxine-iron 60"]);
        Broken(record.Marks("Iron", "later", "10-12 09:00", "10-13")).ShouldBe(["INT-levothyroxine-iron 120"]);
    }

    [Fact]
    public void A_mark_of_another_day_changes_nothing_today() =>
        Broken(Record(Prescribed("levothyroxine", "07:00"), Iron("09:00")).Marks("iron", "skipped", "10-11 09:00"))
            .ShouldBe(["INT-levothyroxine-iron 120"]);

    [Fact]
    public void On_the_days_between_alternate_doses_nothing_is_broken()
    {
        var record = Record(Prescribed("levothyroxine", "07:00"), Iron("08:00") with { EveryDays = 2, Since = Monday });
        Broken(record).ShouldBe(["INT-levothyroxine-iron 180"]);
        Broken(record, Monday.PlusDays(1)).ShouldBeEmpty();
    }

    [Fact]
    public void A_late_dose_of_yesterday_counts_against_this_morning_and_this_evening_against_tomorrow()
    {
        var late = Record(Prescribed("levothyroxine", "02:00"), Iron("12:00")).Takes("Iron", "10-11 23:00");
        Broken(late).ShouldBe(["INT-levothyroxine-iron 60"]);
        var tonight = Record(Prescribed("levothyroxine", "02:00"),
            Iron("23:00") with { Since = Monday, Until = Monday });
        Broken(tonight).ShouldBe(["INT-levothyroxine-iron 60"]);
        Broken(tonight, Monday.PlusDays(1)).ShouldBe(["INT-levothyroxine-iron 60"]);
        Broken(tonight, Monday.PlusDays(2)).ShouldBeEmpty();
        Broken(tonight, Monday.PlusDays(-1)).ShouldBeEmpty();
    }

    [Fact]
    public void An_hour_that_the_clock_skips_is_missing_and_one_it_repeats_is_there()
    {
        var record = Record(Prescribed("levothyroxine", "01:00"), Iron("05:00"));
        Broken(record, new(2026, 3, 28)).ShouldBeEmpty();
        Broken(record, new(2026, 3, 29)).ShouldBe(["INT-levothyroxine-iron 60"]);
        var shorter = Record(Prescribed("levothyroxine", "01:00"), Iron("04:00"));
        Broken(shorter, new(2026, 10, 24)).ShouldBe(["INT-levothyroxine-iron 60"]);
        Broken(shorter, new(2026, 10, 25)).ShouldBeEmpty();
    }

    [Fact]
    public void A_flight_changes_the_clock_and_not_the_hours_between_two_doses()
    {
        var newYork = DateTimeZoneProviders.Tzdb["America/New_York"];
        var tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
        var record = Record(Prescribed("levothyroxine", "07:00"), Iron("20:00")) with { Zone = newYork };
        // 12:00 in Berlin is 06:00 in New York: three hours before 09:00 there, although that clock shows less than 12.
        Broken(record.Takes("levothyroxine", "10-12 06:00").Takes("Iron", "10-12 09:00", newYork)).ShouldBeEmpty();
        Broken(record.Takes("levothyroxine", "10-12 12:00").Takes("Iron", "10-12 09:00", newYork))
            .ShouldBe(["INT-levothyroxine-iron 60"]);
        // 08:00 in Berlin is 15:00 in Tokyo: the clocks say seven hours to 15:30, the body has had half an hour.
        Broken((record with { Zone = tokyo }).Takes("levothyroxine", "10-12 08:00").Takes("Iron", "10-12 15:30", tokyo))
            .ShouldBe(["INT-levothyroxine-iron 210"]);
    }

    [Fact]
    public void Where_no_interval_is_enough_no_minutes_are_missing()
    {
        var record = Record(Prescribed("doxycycline", "08:00"), Iron("19:00") with { EveryDays = 2, Since = Monday });
        var conflict = Spacing.Broken(record, Knowledge, Monday).ShouldHaveSingleItem();
        conflict.Rule.Kind.ShouldBe(SeparationKind.NotEnough);
        conflict.Minutes.ShouldBeNull();
        conflict.Broken.Items.ShouldBe(["doxycycline", "iron"]);
        Broken(record with { Takings = [Prescribed("doxycycline", "08:00") with { Until = Monday.PlusDays(-2) },
            Iron("19:00")] })
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_dose_of_which_only_the_day_is_known_takes_its_planned_time()
    {
        var record = Record(Prescribed("levothyroxine", "07:00"), Iron("09:00"));
        Broken(record.Takes("levothyroxine", "10-12")).ShouldBe(["INT-levothyroxine-iron 120"]);
        Broken(Record(Prescribed("levothyroxine", "07:00")).Takes("ferrous sulfate", "10-12")).ShouldBeEmpty();
        Broken(Record(Prescribed("doxycycline", "07:00")).Takes("ferrous sulfate", "10-12"))
            .ShouldBe(["INT-doxycycline-iron"]);
    }

    [Fact]
    public void A_product_is_never_kept_apart_from_itself()
    {
        var both = Iron("08:00 12:00") with
        {
            Elemental = Iron().Elemental.Add("calcium", 500).Add("zinc", 10),
        };
        Broken(Record(both)).ShouldBeEmpty();
        Broken(Record(both, Own("Another iron", "iron", 30, "13:00")))
            .ShouldBe(["INT-calcium-iron 60", "INT-zinc-iron 60"]);
    }

    [Theory]
    [InlineData(299, false)]
    [InlineData(300, true)]
    public void A_dose_too_small_to_matter_needs_no_interval(int calcium, bool broken) =>
        Broken(Record(Iron("08:00"), Own("Tablets", "calcium", calcium, "09:00"))).Length.ShouldBe(broken ? 1 : 0);

    [Fact]
    public void A_dose_whose_amount_is_not_known_needs_its_interval() =>
        Broken(Record(Iron("08:00"), Prescribed("calcium", "09:00"))).ShouldBe(["INT-calcium-iron 60"]);

    [Fact]
    public void Two_that_may_go_together_with_food_break_nothing_at_a_meal()
    {
        var record = Record(Prescribed("dolutegravir", "12:30"), Iron("13:00"));
        Broken(record).ShouldBe(["INT-dolutegravir-iron 90"]);
        Broken(record.Eats("lentils-cooked", "10-12 12:45")).ShouldBeEmpty();
        Broken(record.Eats("lentils-cooked", "10-12 12:29")).ShouldBe(["INT-dolutegravir-iron 90"]);
        Broken(record.Eats("lentils-cooked", "10-13 12:45")).ShouldBe(["INT-dolutegravir-iron 90"]);
    }

    [Fact]
    public void A_meal_counts_once_whatever_is_in_it()
    {
        var record = Record(Prescribed("alendronate", "07:00"))
            .Eats("oats", "10-12 07:20").Eats("orange", "10-12 07:20").Eats("milk", "10-12 07:20");
        Spacing.Broken(record, Knowledge, Monday).ShouldHaveSingleItem().Broken
            .ShouldSatisfyAllConditions(
                broken => broken.Code.ShouldBe("INT-bisphosphonate-food"),
                broken => broken.Items.ShouldBe(["alendronate", "meal"]),
                broken => broken.Minutes.ShouldBe(10));
    }

    [Fact]
    public void The_worst_of_several_doses_speaks_for_a_pair() =>
        Broken(Record(Prescribed("levothyroxine", "07:00"), Iron("08:00 10:00")))
            .ShouldBe(["INT-levothyroxine-iron 180"]);

    [Fact]
    public void Without_a_time_a_prescription_stands_in_the_morning_and_an_own_supplement_makes_way()
    {
        Broken(Record(Prescribed("levothyroxine"), Iron())).ShouldBeEmpty();
        Broken(Record(Prescribed("levothyroxine"), Iron() with { Prescribed = true }))
            .ShouldBe(["INT-levothyroxine-iron 240"]);
    }

    [Fact]
    public void The_order_of_entries_never_matters()
    {
        var record = Record(Prescribed("levothyroxine", "07:00"), Iron("08:00"), Calcium("09:00"), Magnesium("21:00"),
            Prescribed("gabapentin", "22:00"))
            .Takes("Iron", "10-12 08:20").Takes("levothyroxine", "10-12 06:50").Drinks("coffee", "10-12 07:30")
                .Drinks("green-tea", "10-12 10:00");
        var reversed = record with
        {
            Takings = [.. record.Takings.Reverse()], Doses = [.. record.Doses.Reverse()], Eaten = [.. record.Eaten.Reverse()],
        };
        Broken(record).ShouldBe(
        [
            "INT-calcium-iron 80", "INT-coffee-iron 10", "INT-levothyroxine-calcium 110", "INT-levothyroxine-iron 150",
            "INT-magnesium-gabapentin 60", "INT-tea-iron 20",
        ]);
        Broken(reversed).ShouldBe(Broken(record));
    }

    private static string[] Or(string? broken) => broken is null ? [] : [broken];
}
