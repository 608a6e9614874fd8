using CsCheck;
using NodaTime;
using Sanguine.Medicines;

namespace Sanguine.Core.Tests.Medicines;

public sealed class TakingTests
{
    private static readonly LocalDate Start = new(2026, 1, 10);

    private static readonly Taking Iron = new()
    {
        EntryId = "1", Name = "Iron  Bisglycinate ", IsSupplement = true, Since = Start,
    };

    [Fact]
    public void A_product_is_known_by_its_name_in_lower_case_without_extra_spaces()
    {
        Iron.Key.ShouldBe("iron bisglycinate");
        (Iron with { Name = "Magnesium" }).Key.ShouldBe("magnesium");
    }

    [Fact]
    public void It_is_taken_from_its_first_to_its_last_day()
    {
        var taking = Iron with { Until = Start.PlusDays(3) };
        taking.IsTakenOn(Start.PlusDays(-1)).ShouldBeFalse();
        taking.IsTakenOn(Start).ShouldBeTrue();
        taking.IsTakenOn(Start.PlusDays(3)).ShouldBeTrue();
        taking.IsTakenOn(Start.PlusDays(4)).ShouldBeFalse();
    }

    [Fact]
    public void On_alternate_days_every_second_is_due_and_on_weekdays_only_those()
    {
        var alternate = Iron with { EveryDays = 2 };
        alternate.IsDueOn(Start).ShouldBeTrue();
        alternate.IsDueOn(Start.PlusDays(1)).ShouldBeFalse();
        alternate.IsDueOn(Start.PlusDays(2)).ShouldBeTrue();
        var sundays = Iron with { Weekdays = [IsoDayOfWeek.Sunday] };
        sundays.IsDueOn(Start).ShouldBeFalse();
        sundays.IsDueOn(Start.PlusDays(1)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, 1, 0, 65)]
    [InlineData(2, 1, 0, 32.5)]
    [InlineData(1, 2, 0, 130)]
    [InlineData(1, 1, 2, 18.571)]
    public void The_amount_a_day_counts_doses_and_days_between(int everyDays, int doses, int weekdays, double mg)
    {
        var taking = Iron with
        {
            Elemental = Iron.Elemental.Add("iron", 65),
            EveryDays = everyDays,
            Times = [.. Enumerable.Repeat(new LocalTime(21, 0), doses)],
            Weekdays = [.. new[] { IsoDayOfWeek.Monday, IsoDayOfWeek.Friday }.Take(weekdays)],
        };
        taking.DailyAmount("iron").ShouldBe((decimal)mg, 0.001m);
        taking.DailyAmount("zinc").ShouldBe(0);
    }

    [Fact]
    public void The_days_a_dose_was_due_are_those_that_are_counted_one_by_one() =>
        Gen.Select(Gen.Int[-3, 40], Gen.Int[-3, 40], Gen.Int[0, 4], Gen.Enum<IsoDayOfWeek>().Array[0, 3]).Hold(
            (until, before, everyDays, weekdays) =>
            {
                var taking = Iron with
                {
                    EveryDays = everyDays,
                    Until = until < 0 ? null : Start.PlusDays(until),
                    Weekdays = [.. weekdays.Where(day => day != IsoDayOfWeek.None)],
                };
                var one = Enumerable.Range(0, 50).Select(Start.PlusDays)
                    .Count(day => day < Start.PlusDays(before) && taking.IsDueOn(day));
                taking.DueDaysBefore(Start.PlusDays(before)).ShouldBe(one);
            });
}
