using NodaTime;
using Sanguine.Outcome;

namespace Sanguine.Knowledge.Tests.Outcome;

public class FactorsTests
{
    private static readonly LocalDate Day = new(2026, 10, 12);

    [Theory]
    [InlineData("14:59", false)]
    [InlineData("15:00", true)]
    [InlineData("23:30", true)]
    public void Coffee_is_late_from_three(string time, bool isLate) =>
        On("coffee-late", Drinking("coffee", time)).ShouldBe(isLate ? true : null);

    [Fact]
    public void Coffee_after_midnight_belongs_to_the_evening_before() =>
        On("coffee-late", Drinking("coffee", "01:00", "2026-10-13").Tell(
            "meal.eaten", "2026-10-12T12:00:00+00:00", ("items", Items("spinach")))).ShouldBe(true);

    [Theory]
    [InlineData("coffee-decaf", "coffee-late")]
    [InlineData("beer-alcohol-free", "alcohol")]
    public void What_is_free_of_it_does_not_count(string drink, string factor) =>
        On(factor, Drinking(drink, "18:00")).ShouldBeNull();

    [Fact]
    public void Wine_is_alcohol_at_any_hour() => On("alcohol", Drinking("wine-red", "12:30")).ShouldBe(true);

    [Fact]
    public void The_walk_of_the_routine_is_exercise_when_it_is_ticked_and_not_when_it_is_skipped()
    {
        On("exercise", A.Man(40).Tell("routine.done", "2026-10-12T18:30:00+00:00", ("item", "evening-walk"))).ShouldBe(true);
        On("exercise", A.Man(40).Tell("routine.skipped", "2026-10-12T18:30:00+00:00", ("item", "evening-walk"))).ShouldBeNull();
        On("exercise", A.Man(40).Tell("routine.done", "2026-10-12T22:30:00+00:00", ("item", "massage"))).ShouldBeNull();
    }

    [Theory]
    [InlineData("20:29", null, false)]
    [InlineData("20:59", null, false)]
    [InlineData("21:00", null, true)]
    [InlineData("20:29", "22:30", false)]
    [InlineData("20:30", "22:30", true)]
    [InlineData("22:29", "00:30", false)]
    [InlineData("22:30", "00:30", true)]
    [InlineData("08:00", "22:30", false)]
    public void A_meal_is_late_two_hours_before_bed_or_from_nine(string time, string? bed, bool isLate)
    {
        var person = A.Man(40).Fact("bedTime", bed)
            .Tell("meal.eaten", $"2026-10-12T{time}:00+00:00", ("slot", "evening"), ("items", Items("spinach")));
        On("late-meal", person).ShouldBe(isLate ? true : null);
    }

    [Fact]
    public void A_day_without_any_meal_or_drink_is_unknown_and_no_day_without_coffee()
    {
        var person = Drinking("coffee", "17:00").Tell("meal.eaten", "2026-10-13T12:00:00+00:00", ("items", Items("spinach")));
        var days = Of("coffee-late", person).ShouldNotBeNull().Days;
        days.Keys.ShouldBe([Day, Day.PlusDays(1)]);
        days[Day.PlusDays(1)].ShouldBeFalse();
    }

    [Theory]
    [InlineData("19:59", null, false)]
    [InlineData("20:00", null, true)]
    [InlineData("19:29", "22:30", false)]
    [InlineData("19:30", "22:30", true)]
    public void Exercise_is_late_three_hours_before_bed_or_from_eight(string time, string? bed, bool isLate)
    {
        var person = A.Man(40).Fact("bedTime", bed).Tell("exercise.done", $"2026-10-12T{time}:00+00:00", ("item", "walk"));
        On("exercise-late", person).ShouldBe(isLate ? true : null);
        On("exercise", person).ShouldBe(true);
    }

    [Fact]
    public void A_planned_dose_is_taken_or_missed_and_unknown_where_nothing_was_told()
    {
        var person = A.Man(40).Supplement("magnesium glycinate", magnesium: 200, since: "2026-10-10", times: ["21:30"])
            .Tell("supplement.taken", "2026-10-10T21:30:00+00:00", ("product", "Magnesium  glycinate"))
            .Tell("exercise.done", "2026-10-11T18:00:00+00:00", ("item", "walk"));
        var days = Of("magnesium glycinate", person).ShouldNotBeNull().Days;
        days.ShouldBe([new(new(2026, 10, 10), true), new(new(2026, 10, 11), false)]);
    }

    [Fact]
    public void Of_a_period_that_was_told_once_four_days_count()
    {
        var person = A.Woman(30).Tell("blood.lost", "2026-10-12", ("how", "period"));
        var days = Of("period", person).ShouldNotBeNull().Days;
        days.Where(day => day.Value).Select(day => day.Key.Day).ShouldBe([12, 13, 14, 15]);
        days.Keys.ShouldAllBe(day => day >= Day);
    }

    private static Someone Drinking(string drink, string time, string day = "2026-10-12") =>
        A.Man(40).Tell("drink.taken", $"{day}T{time}:00+00:00", ("items", Items(drink)));

    private static Dictionary<string, object>[] Items(string food) => [new() { ["food"] = food, ["grams"] = 150 }];

    /// <summary>With it on the day; null where no day has it, or the day is unknown.</summary>
    private static bool? On(string factor, Someone person) =>
        Of(factor, person)?.Days.TryGetValue(Day, out var had) == true ? had : null;

    private static FactorDays? Of(string factor, Someone person)
    {
        var record = Seen.Review(person.Journal(), A.Today).Record;
        var (first, last) = (new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 19));
        var planned = PlannedDoses.Of(record, CurrentKnowledge.Value.Medicines, first, last);
        return Factors.Of(record, CurrentKnowledge.Value, planned, first, last).SingleOrDefault(each => each.Factor == factor);
    }
}
