using System.Collections.Immutable;
using NodaTime;
using Sanguine.Outcome;

namespace Sanguine.Core.Tests.Outcome;

public sealed class TriggersTests
{
    [Fact]
    public void An_effect_that_is_there_is_told_with_its_size()
    {
        var (nights, coffee) = Person(seed: 1, effect: 3);
        var trigger = Triggers.Of(nights, [coffee], Some.Limits).ShouldHaveSingleItem();
        trigger.Claimed.ShouldBeTrue();
        trigger.NightsNeeded.ShouldBe(0);
        trigger.Low.ShouldNotBeNull().ShouldBeLessThan(3);
        trigger.High.ShouldNotBeNull().ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Of_many_people_without_any_trigger_few_are_told_of_one()
    {
        var told = Enumerable.Range(0, 200).Count(seed =>
        {
            var (nights, coffee) = Person(seed, effect: 0);
            var chance = new Random(seed + 1000);
            FactorDays[] others =
            [
                .. Enumerable.Range(0, 4).Select(n => new FactorDays(
                    $"other-{n}", null, coffee.Days.Keys.ToImmutableSortedDictionary(day => day, _ => chance.NextDouble() < 0.3))),
            ];
            return Triggers.Of(nights, [coffee, .. others], Some.Limits).Any(trigger => trigger.Claimed);
        });
        told.ShouldBeLessThan(16);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Five_nights_with_it_are_needed(int with, bool isCompared)
    {
        var days = Days(28, n => n % 5 == 1 && n / 5 < with);
        var trigger = Triggers.Of(Some.Level(0, 28, 5, 2), [days], Some.Limits).ShouldHaveSingleItem();
        trigger.With.ShouldBe(with);
        trigger.IsCompared.ShouldBe(isCompared);
    }

    [Fact]
    public void What_comes_on_weekends_alone_cannot_be_told_from_the_weekend()
    {
        var days = Days(84, n => Some.FirstEvening.PlusDays(n).DayOfWeek is IsoDayOfWeek.Friday or IsoDayOfWeek.Saturday);
        var trigger = Triggers.Of(Some.Level(0, 84, 5, 2), [days], Some.Limits).ShouldHaveSingleItem();
        trigger.IsCompared.ShouldBeFalse();
        trigger.NightsNeeded.ShouldBeNull();
    }

    [Fact]
    public void The_more_rarely_it_comes_the_more_nights_it_needs()
    {
        var (nights, _) = Person(seed: 7, effect: 0);
        int Needed(int every) => Triggers.Of(nights, [Days(84, n => n % every == 1)], Some.Limits)[0].NightsNeeded.ShouldNotBeNull();
        Needed(12).ShouldBeGreaterThan(Needed(5));
    }

    private static FactorDays Days(int count, Func<int, bool> had) => new(
        "coffee-late", null,
        Enumerable.Range(0, count).ToImmutableSortedDictionary(n => Some.FirstEvening.PlusDays(n), had));

    private static (ImmutableArray<Sanguine.Symptoms.DiaryNight> Nights, FactorDays Coffee) Person(int seed, double effect)
    {
        var chance = new Random(seed);
        var coffee = Days(84, _ => chance.NextDouble() < 0.35);
        var error = 0.0;
        var urges = Enumerable.Range(0, 84).Select(n =>
        {
            error = (0.4 * error) + (0.92 * Some.Gauss(chance));
            var had = coffee.Days[Some.FirstEvening.PlusDays(n)];
            return (double?)Math.Clamp(Math.Round(4 + (1.8 * error) + (had ? effect : 0)), 0, 10);
        });
        return (Some.Nights(0, urges), coffee);
    }
}
