using NodaTime;
using Sanguine.Plan;
using Sanguine.Routine;
using static Sanguine.Core.Tests.Routine.A;

namespace Sanguine.Core.Tests.Routine;

public class DayPlanTests
{
    private static readonly CarePlan ArticlePlan = PlanOf(
        Step("breakfast", Area.Food, Slot.Morning), Step("lunch", Area.Food, Slot.Lunch),
        Step("ask", Area.Clinician, null), Step("walk", Area.Movement, Slot.Evening),
        Step("massage", Area.WarmthMassage, Slot.Night), Step("wind-down", Area.Sleep, Slot.Night));

    [Fact]
    public void The_articles_four_blocks_stand_in_order_of_time()
    {
        var day = A.Day(Record(Prescribed("levothyroxine", "07:00"), Iron(), Magnesium(),
            Prescribed("gabapentin", "22:00")), plan: ArticlePlan);
        day.Date.ShouldBe(Monday);
        day.Items.Select(item => $"{item.At.TimeOfDay:HH':'mm} {item.Slot.Word()} {item.Kind.Word()} {item.Id}")
            .ShouldBe(
        [
            "07:00 morning medicine levothyroxine",
            "08:00 morning meal breakfast",
            "11:00 morning supplement iron",
            "12:30 lunch meal lunch",
            "18:30 evening movement walk",
            "20:00 night supplement magnesium glycinate",
            "22:00 night medicine gabapentin",
            "22:00 night sleep wind-down",
            "22:15 night massage massage",
        ]);
        day.Broken.ShouldBeEmpty();
    }

    [Fact]
    public void Iron_without_a_time_is_taken_on_waking_where_nothing_speaks_against_it() =>
        A.Day(Record(Iron(), Magnesium(), Own("Vitamin D", "vitaminD", 20))).Lines()
            .ShouldBe(["07:00 iron open", "08:00 vitamin d open", "22:00 magnesium glycinate open"]);

    [Fact]
    public void An_own_supplement_whose_time_is_too_near_a_prescription_moves_to_the_nearest_time_that_fits()
    {
        var day = A.Day(Record(Prescribed("levothyroxine", "07:00"), Iron("10:30")));
        var iron = day.Item("iron");
        iron.At.ShouldBe(Monday.At(new(11, 0)));
        iron.MovedFrom.ShouldBe(Monday.At(new(10, 30)));
        iron.Because.ShouldBe(["INT-levothyroxine-iron"]);
        day.Broken.ShouldBeEmpty();
    }

    [Fact]
    public void A_prescription_never_moves_and_what_stays_too_near_is_listed()
    {
        var day = A.Day(Record(Prescribed("levothyroxine", "07:00"), Iron("10:30") with { Prescribed = true }));
        day.Item("iron").At.ShouldBe(Monday.At(new(10, 30)));
        day.Item("iron").MovedFrom.ShouldBeNull();
        var broken = day.Broken.ShouldHaveSingleItem();
        (broken.Code, broken.Minutes).ShouldBe(("INT-levothyroxine-iron", 30));
        broken.Items.ShouldBe(["levothyroxine", "iron"]);
    }

    [Fact]
    public void Where_no_time_fits_the_least_bad_one_is_taken_and_listed()
    {
        var day = A.Day(Record(Prescribed("ciprofloxacin", "08:00 12:00 16:00 20:00"), Iron("13:00")));
        day.Item("iron").At.ShouldBe(Monday.At(new(22, 0)));
        day.Broken.ShouldBeEmpty();
        var early = A.Day(Record(Prescribed("ciprofloxacin", "08:00 12:00 16:00 21:00"), Iron("13:00")));
        early.Item("iron").At.ShouldBe(Monday.At(new(22, 30)));
        early.Broken.Select(broken => (broken.Code, broken.Minutes)).ShouldBe([("INT-ciprofloxacin-iron", 30)]);
    }

    [Fact]
    public void A_late_dose_moves_what_depends_on_it()
    {
        var record = Record(Prescribed("levothyroxine", "06:30"), Iron("10:30"), Calcium("12:30"));
        A.Day(record, "10-12 06:00").Lines()
            .ShouldBe(["06:30 levothyroxine now", "10:30 iron open", "12:30 calcium open"]);
        var day = A.Day(record.Takes("levothyroxine", "10-12 07:05"), "10-12 10:20");
        day.Lines().ShouldBe(["07:05 levothyroxine done", "11:05 iron now", "13:05 calcium open"]);
        day.Item("levothyroxine").MovedFrom.ShouldBe(Monday.At(new(6, 30)));
        day.Item("iron").MovedFrom.ShouldBe(Monday.At(new(10, 30)));
        day.Item("calcium").Because.ShouldBe(["INT-calcium-iron"]);
        day.Item("iron").Window!.ShouldSatisfyAllConditions(
            window => window.From.ShouldBe(Monday.At(new(9, 5))),
            window => window.To.ShouldBe(Monday.At(new(13, 5))));
    }

    [Fact]
    public void A_supplement_without_a_time_says_from_where_a_late_dose_moved_it()
    {
        var record = Record(Prescribed("levothyroxine", "07:00"), Iron());
        A.Day(record).Item("iron").MovedFrom.ShouldBeNull();
        var late = A.Day(record.Takes("levothyroxine", "10-12 09:15"), "10-12 09:20").Item("iron");
        late.At.ShouldBe(Monday.At(new(13, 15)));
        late.MovedFrom.ShouldBe(Monday.At(new(11, 0)));
        late.Because.ShouldBe(["INT-levothyroxine-iron"]);
    }

    [Fact]
    public void A_recorded_coffee_moves_the_iron_and_after_it_is_listed()
    {
        var record = Record(Iron("08:00"));
        A.Day(record.Drinks("coffee", "10-12 07:30"), "10-12 07:40").Item("iron").At.ShouldBe(Monday.At(new(8, 30)));
        var after = A.Day(record.Takes("Iron", "10-12 08:00").Drinks("coffee", "10-12 08:30"), "10-12 09:00");
        after.Broken.Select(broken => (broken.Code, string.Join(' ', broken.Items), broken.Minutes))
            .ShouldBe([("INT-coffee-iron", "coffee iron", 90)]);
    }

    [Fact]
    public void What_has_to_move_is_not_moved_into_the_past()
    {
        var record = Record(Prescribed("calcium", "13:00"), Iron("12:00"));
        A.Day(record, "10-12 08:00").Item("iron").At.ShouldBe(Monday.At(new(11, 0)));
        A.Day(record, "10-12 11:30").Item("iron").At.ShouldBe(Monday.At(new(15, 0)));
    }

    [Fact]
    public void An_overdue_supplement_that_could_not_be_taken_now_moves_on()
    {
        var record = Record(Prescribed("calcium", "13:00"), Iron("10:00"));
        A.Day(record, "10-12 10:45").Lines()[0].ShouldBe("10:00 iron now");
        var iron = A.Day(record, "10-12 11:30").Item("iron");
        iron.At.ShouldBe(Monday.At(new(15, 0)));
        iron.MovedFrom.ShouldBe(Monday.At(new(10, 0)));
        iron.Because.ShouldBe(["INT-calcium-iron"]);
        A.Day(Record(Prescribed("calcium", "22:00"), Iron("10:00")), "10-12 22:20").Lines()[0]
            .ShouldBe("10:00 iron open");
    }

    [Fact]
    public void Put_off_is_later_and_the_separations_still_hold()
    {
        var record = Record(Prescribed("levothyroxine", "07:00"), Iron("11:00"))
            .Marks("iron", "later", "10-12 10:50", "10-12 15:00");
        var day = A.Day(record, "10-12 11:10");
        day.Lines().ShouldBe(["07:00 levothyroxine now", "15:00 iron later"]);
        day.Item("iron").MovedFrom.ShouldBe(Monday.At(new(11, 0)));
        A.Day(record, "10-12 15:00").Lines()[1].ShouldBe("15:00 iron now");
        A.Day(record.Drinks("coffee", "10-12 14:30"), "10-12 14:35").Lines()[1].ShouldBe("15:30 iron later");
    }

    [Fact]
    public void Skipped_stays_in_sight_without_a_window()
    {
        var item = A.Day(Record(Iron("08:00")).Marks("iron", "skipped", "10-12 08:05")).Item("iron");
        item.State.ShouldBe(ItemState.Skipped);
        item.At.ShouldBe(Monday.At(new(8, 0)));
        item.Window.ShouldBeNull();
    }

    [Fact]
    public void A_dose_nobody_planned_is_shown_as_done_beside_the_plan()
    {
        var day = A.Day(Record(Iron("08:00") with { EveryDays = 2, Since = Monday.PlusDays(-1) })
            .Takes("iron", "10-12 09:00").Takes("ibuprofen", "10-12 10:00"));
        day.Lines().ShouldBe(["09:00 iron done", "10:00 ibuprofen done"]);
        day.Item("ibuprofen").Kind.ShouldBe(ItemKind.Medicine);
        day.Item("iron").MovedFrom.ShouldBeNull();
    }

    [Fact]
    public void A_second_dose_on_one_day_is_seen()
    {
        var record = Record(Iron("08:00")).Takes("iron", "10-12 08:00").Takes("iron", "10-12 20:00");
        A.Day(record).Lines().ShouldBe(["08:00 iron done", "20:00 iron done"]);
    }

    [Fact]
    public void A_tick_and_a_dose_of_the_same_tablet_are_one()
    {
        var twice = Record(Calcium("08:00 20:00"));
        A.Day(twice.Takes("calcium", "10-12 08:05").Marks("calcium", "done", "10-12 08:06"), "10-12 09:00").Lines()
            .ShouldBe(["08:05 calcium done", "20:00 calcium open"]);
        A.Day(twice.Marks("calcium", "done", "10-12 08:06").Marks("calcium", "done", "10-12 20:06"), "10-12 21:00")
            .Lines()
            .ShouldBe(["08:06 calcium done", "20:06 calcium done"]);
    }

    [Fact]
    public void A_dose_taken_soon_after_midnight_is_the_evenings()
    {
        var record = Record(Prescribed("gabapentin", "22:30")).Takes("gabapentin", "10-13 00:20");
        A.Day(record).Lines().ShouldBe(["00:20 gabapentin done"]);
        A.Day(record).Item("gabapentin").At.ShouldBe(Monday.PlusDays(1).At(new(0, 20)));
        A.Day(record, "10-13 09:00").Lines().ShouldBe(["22:30 gabapentin open"]);
    }

    [Fact]
    public void One_who_sleeps_at_two_has_a_day_that_ends_then()
    {
        var record = Record(Prescribed("gabapentin", "01:30"), Magnesium(), Iron()).Awake("10:00", "02:00");
        A.Day(record, "10-12 22:00").Lines()
            .ShouldBe(["10:00 iron now", "23:30 magnesium glycinate open", "01:30 gabapentin open"]);
        var day = A.Day(record.Takes("Iron", "10-12 10:10").Takes("Magnesium glycinate", "10-12 23:25"), "10-13 01:20");
        day.Date.ShouldBe(Monday);
        day.Lines().ShouldBe(["10:10 iron done", "23:25 magnesium glycinate done", "01:30 gabapentin now"]);
        day.Items[2].At.ShouldBe(Monday.PlusDays(1).At(new(1, 30)));
        A.Day(record, "10-13 00:00").Date.ShouldBe(Monday.PlusDays(1));
        A.Day(record, "10-13 09:00").Date.ShouldBe(Monday.PlusDays(1));
    }

    [Fact]
    public void A_night_shift_has_its_blocks_by_night()
    {
        var day = A.Day(Record(Iron(), Magnesium()).Awake("16:00", "08:00"), "10-12 18:00", ArticlePlan);
        day.Items.Select(item => $"{item.At:MM'-'dd HH':'mm} {item.Slot.Word()} {item.Id}").ShouldBe(
        [
            "10-12 16:00 morning iron", "10-12 17:00 morning breakfast", "10-12 21:45 lunch lunch",
            "10-13 03:45 evening walk", "10-13 07:30 night magnesium glycinate", "10-13 07:30 night wind-down",
            "10-13 07:45 night massage",
        ]);
    }

    [Fact]
    public void A_planned_meal_makes_way_for_a_medicine_that_is_taken_before_food()
    {
        var day = A.Day(Record(Prescribed("alendronate", "07:45")), plan: ArticlePlan);
        var breakfast = day.Item("breakfast");
        breakfast.At.ShouldBe(Monday.At(new(8, 15)));
        breakfast.MovedFrom.ShouldBe(Monday.At(new(8, 0)));
        breakfast.Because.ShouldBe(["INT-bisphosphonate-food"]);
        day.Broken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("13:30", "13:00")]
    [InlineData("11:00", "12:00")]
    [InlineData("12:40", "12:40")]
    public void Iron_that_may_go_together_with_a_medicine_at_a_meal_goes_to_the_meal(string given, string placed)
    {
        var day = A.Day(Record(Prescribed("dolutegravir", "12:30"), Iron(given)), plan: ArticlePlan);
        day.Item("iron").At.TimeOfDay.ShouldBe(Times(placed)[0]);
        day.Broken.ShouldBeEmpty();
    }

    [Fact]
    public void Every_part_of_the_day_has_a_place_for_what_is_no_meal()
    {
        var plan = PlanOf(
            Step("stretch", Area.Movement, Slot.Morning), Step("stroll", Area.Movement, Slot.Lunch),
            Step("blood", Area.Tests, Slot.Morning), Step("letter", Area.Clinician, Slot.Lunch));
        A.Day(Record(), plan: plan).Items.Select(item => $"{item.At.TimeOfDay:HH':'mm} {item.Slot.Word()} {item.Kind.Word()} {item.Id}").ShouldBe(
            ["07:30 morning movement stretch", "07:30 morning test blood", "13:00 lunch movement stroll",
                "13:00 lunch review letter"]);
    }

    [Fact]
    public void A_supplement_the_plan_proposes_keeps_away_from_what_is_taken()
    {
        var plan = PlanOf(Step("magnesium", Area.Supplements, Slot.Evening));
        A.Day(Record(), plan: plan).Lines().ShouldBe(["18:30 magnesium open"]);
        var day = A.Day(Record(Prescribed("gabapentin", "19:00")), plan: plan);
        day.Item("magnesium").At.ShouldBe(Monday.At(new(17, 0)));
        day.Item("magnesium").Because.ShouldBe(["INT-magnesium-gabapentin"]);
        day.Broken.ShouldBeEmpty();
    }

    [Fact]
    public void Steps_are_ticked_put_off_skipped_and_eaten()
    {
        var record = Record()
            .Marks("walk", "later", "10-12 18:00", "10-12 20:00").Marks("massage", "skipped", "10-12 12:00")
            .Marks("wind-down", "done", "10-12 21:30").Eats("lentils-cooked", "10-12 13:10", "lunch");
        var day = A.Day(record, "10-12 19:00", ArticlePlan);
        day.Lines().ShouldBe(
            ["08:00 breakfast now", "13:10 lunch done", "20:00 walk later", "21:30 wind-down done",
                "22:15 massage skipped"]);
        day.Item("walk").MovedFrom.ShouldBe(Monday.At(new(18, 30)));
        day.Item("walk").Slot.ShouldBe(Slot.Night);
        day.Item("lunch").MovedFrom.ShouldBeNull();
    }

    [Fact]
    public void Exercise_of_any_kind_ticks_the_movement_of_the_day() =>
        A.Day(Record().Marks("exercise", "done", "10-12 17:00"), "10-12 19:00", ArticlePlan)
            .Item("walk").State.ShouldBe(ItemState.Done);

    [Fact]
    public void Now_is_the_next_thing_within_an_hour_and_else_the_earliest_overdue()
    {
        var record = Record(Prescribed("levothyroxine", "07:00"), Iron("11:05"), Prescribed("Vitamin K", "11:05"));
        A.Day(record, "10-12 05:59").Lines().ShouldNotContain(line => line.EndsWith("now"));
        A.Day(record, "10-12 06:00").Lines()
            .ShouldBe(["07:00 levothyroxine now", "11:05 iron open", "11:05 vitamin k open"]);
        A.Day(record, "10-12 09:00").Lines()
            .ShouldBe(["07:00 levothyroxine now", "11:05 iron open", "11:05 vitamin k open"]);
        A.Day(record, "10-12 10:05").Lines()
            .ShouldBe(["07:00 levothyroxine open", "11:05 iron now", "11:05 vitamin k now"]);
        A.Day(record, "10-12 13:00").Lines()
            .ShouldBe(["07:00 levothyroxine now", "11:05 iron open", "11:05 vitamin k open"]);
    }

    [Fact]
    public void A_dose_draws_a_window_of_what_a_person_chooses_freely()
    {
        var day = A.Day(Record(Prescribed("levothyroxine", "07:00"), Iron("11:00"), Prescribed("gabapentin", "22:30"),
            Prescribed("ibuprofen", "09:00")));
        var levothyroxine = day.Item("levothyroxine").Window!;
        (levothyroxine.From, levothyroxine.To).ShouldBe((Monday.At(new(3, 0)), Monday.At(new(11, 0))));
        levothyroxine.Avoid.ShouldBe(["calcium", "iron", "magnesium"]);
        var iron = day.Item("iron").Window!;
        (iron.From, iron.To).ShouldBe((Monday.At(new(9, 0)), Monday.At(new(13, 0))));
        iron.Avoid.ShouldBe(["calcium", "coffee", "dairy", "magnesium", "tea", "zinc"]);
        var gabapentin = day.Item("gabapentin").Window!;
        (gabapentin.From, gabapentin.To).ShouldBe((Monday.At(new(20, 30)), Monday.PlusDays(1).At(new(0, 30))));
        gabapentin.Avoid.ShouldBe(["magnesium"]);
        day.Item("ibuprofen").Window.ShouldBeNull();
    }

    [Fact]
    public void Food_has_a_window_only_where_it_is_alone_for_its_hours_are_others()
    {
        var alone = DayPlan.For(Record(Prescribed("alendronate", "07:00")), EmptyPlan,
            KnowledgeOf([Apart("bisphosphonate", "food", 0.5m, 6)]), Monday.AtMidnight());
        var window = alone.Item("alendronate").Window!;
        (window.From, window.To).ShouldBe((Monday.At(new(1, 0)), Monday.At(new(7, 30))));
        window.Avoid.ShouldBe(["food"]);
        var beside = A.Day(Record(Prescribed("alendronate", "07:00"))).Item("alendronate").Window!;
        (beside.From, beside.To).ShouldBe((Monday.At(new(5, 0)), Monday.At(new(9, 0))));
        beside.Avoid.ShouldBe(["calcium"]);
    }

    [Fact]
    public void What_the_plan_withholds_is_not_offered_and_a_dose_taken_all_the_same_still_counts()
    {
        var withholding = EmptyPlan with { Withheld = [new("S-IRON-STOP", new("what"), new("why"), "iron")] };
        var record = Record(Prescribed("levothyroxine", "07:00"), Iron("12:00"));
        A.Day(record, plan: withholding).Lines().ShouldBe(["07:00 levothyroxine open"]);
        var taken = A.Day(record.Takes("Iron", "10-12 09:00"), plan: withholding);
        taken.Lines().ShouldBe(["07:00 levothyroxine open", "09:00 iron done"]);
        taken.Broken.ShouldHaveSingleItem().Code.ShouldBe("INT-levothyroxine-iron");
        A.Day(record with { Takings = [Iron("12:00") with { Prescribed = true }] }, plan: withholding).Lines()
            .ShouldBe(["12:00 iron open"]);
    }

    [Fact]
    public void A_window_counts_hours_over_a_change_of_the_clock_and_on_a_clock_elsewhere()
    {
        var spring = A.Day(Record(Iron("01:00")), "03-29 00:00").Item("iron").Window!;
        spring.To.ShouldBe(new LocalDate(2026, 3, 29).At(new(4, 0)));
        var tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
        var abroad = A.Day(Record(Iron("08:00")).Takes("Iron", "10-12 08:00", tokyo)).Item("iron");
        abroad.At.ShouldBe(Monday.At(new(8, 0)));
        abroad.Window!.To.ShouldBe(Monday.At(new(10, 0)));
    }

    [Fact]
    public void What_makes_way_keeps_its_hours_over_a_change_of_the_clock()
    {
        var record = Record(Prescribed("levothyroxine", "01:00"), Iron("04:45")).Awake("04:00", "22:00");
        A.Day(record, "03-28 00:00").Item("iron").At.TimeOfDay.ShouldBe(new(5, 0));
        A.Day(record, "03-29 00:00").Item("iron").At.TimeOfDay.ShouldBe(new(6, 0));
        A.Day(record, "10-25 00:00").Item("iron").At.TimeOfDay.ShouldBe(new(4, 45));
    }

    [Fact]
    public void What_makes_way_keeps_its_hours_after_a_flight_west_and_east()
    {
        var record = Record(Prescribed("levothyroxine", "08:00"), Iron("05:00")).Awake("04:00", "22:00");
        // 08:00 in Berlin is 02:00 in New York and 15:00 in Tokyo.
        var west = record.Takes("levothyroxine", "10-12 08:00")
            with { Zone = DateTimeZoneProviders.Tzdb["America/New_York"] };
        A.Day(west, "10-12 04:10").Item("iron").At.ShouldBe(Monday.At(new(6, 0)));
        var east = (record with { Takings = [record.Takings[0], Iron("16:00")] })
            .Takes("levothyroxine", "10-12 08:00") with
        {
            Zone = DateTimeZoneProviders.Tzdb["Asia/Tokyo"],
        };
        A.Day(east, "10-12 15:10").Item("iron").At.ShouldBe(Monday.At(new(19, 0)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(364)]
    [InlineData(1461)]
    public void The_same_day_on_another_date_is_the_same_day(int days)
    {
        // UTC has no summer time, so that only the date differs.
        CareRecord On(int shift)
        {
            var record = Record(
                Prescribed("levothyroxine", "07:00"), Iron("08:00") with { EveryDays = 2, Since = Monday.PlusDays(shift - 40) }, Calcium());
            var taken = Monday.PlusDays(shift).At(new(7, 40)).InUtc().ToOffsetDateTime();
            return record with
            {
                Zone = DateTimeZone.Utc,
                Takings = [.. record.Takings.Select(taking => taking with { Since = Monday.PlusDays(shift - 40) })],
                Doses = [.. record.Takes("levothyroxine", "10-12 07:40")
                    .Doses.Select(dose => dose with { At = Sanguine.Journal.When.At(taken) })],
            };
        }

        Day Read(int shift) => DayPlan.For(On(shift), ArticlePlan, Knowledge, Monday.PlusDays(shift).At(new(9, 0)));
        Read(days).Lines().ShouldBe(Read(0).Lines());
        Read(days).Date.ShouldBe(Monday.PlusDays(days));
    }
}
