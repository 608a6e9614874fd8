using Sanguine.Outcome;

namespace Sanguine.Knowledge.Tests.Outcome;

public class ProgressTests
{
    [Fact]
    public void Of_nobody_nothing_is_told()
    {
        var progress = Of(A.Stranger());
        progress.Nights.Length.ShouldBe(Progress.Days);
        progress.Recorded.ShouldBe(0);
        progress.Change.ShouldBeNull();
        progress.CannotTell.ShouldHaveSingleItem().When.ShouldBe(A.Today.PlusDays(28));
        progress.Augmentation.Applies.ShouldBeFalse();
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public void A_baseline_before_iron_has_fourteen_nights_or_can_never_be_made_up_for(int nights, bool isEnough)
    {
        var person = Nightly(A.Man(40), 40 + nights, nights, 8).OnIron(40);
        var progress = Of(Nightly(person, 40, 40, 4));
        progress.Baseline.ShouldNotBeNull().Recorded.ShouldBe(nights);
        progress.Baseline.IsEnough.ShouldBe(isEnough);
        (progress.Change is { Claimed: true, Mean: < -3 }).ShouldBe(isEnough);
        progress.CannotTell.Any(waiting => waiting is { What: CannotTell.OfChange, When: null }).ShouldBe(!isEnough);
    }

    [Fact]
    public void Where_nothing_began_the_first_nights_are_the_baseline()
    {
        var progress = Of(Nightly(A.Man(40), 60, 60, 5));
        progress.Baseline.ShouldNotBeNull().Since.ShouldBeNull();
        progress.Baseline.Nights.Length.ShouldBe(14);
        progress.Change.ShouldNotBeNull().Claimed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("22:00", "20:15", false)]
    [InlineData("22:00", "20:00", false)]
    [InlineData("22:00", "18:15", false)]
    [InlineData("22:00", "18:00", true)]
    [InlineData("01:00", "20:30", true)]
    public void Onset_four_hours_earlier_under_pramipexole_is_watched(string before, string now, bool isWatched)
    {
        var person = Onsets(Onsets(A.Man(60).Taking("pramipexole", since: "2024-01-01"), 60, 30, before), 30, 30, now);
        var watch = Of(person).Augmentation;
        watch.Applies.ShouldBeTrue();
        watch.Watch.ShouldBe(isWatched);
    }

    [Fact]
    public void Two_hours_earlier_are_watched_where_the_arms_join_in()
    {
        var person = Onsets(
            Onsets(A.Man(60).Taking("pramipexole", since: "2024-01-01"), 60, 30, "22:00"), 30, 30, "20:00", "arms");
        var watch = Of(person).Augmentation;
        watch.Watch.ShouldBeTrue();
        watch.Because.Select(because => because.Fact).ShouldBe(["onsetHoursEarlier", "spread"]);
    }

    [Fact]
    public void Without_such_a_medicine_nothing_is_watched() =>
        Of(Onsets(Onsets(A.Man(60), 60, 30, "22:00"), 30, 30, "16:00")).Augmentation.ShouldBe(
            new(false, false, []));

    [Fact]
    public void Doses_are_counted_against_the_plan()
    {
        var progress = Of(A.Man(40).OnIron(10).Took(7, 10));
        var iron = progress.Adherence.ShouldHaveSingleItem();
        (iron.Taken, iron.Planned).ShouldBe((7, 10));
    }

    [Fact]
    public void What_was_never_ticked_is_not_called_missed() => Of(A.Man(40).OnIron(10)).Adherence.ShouldBeEmpty();

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Sleepy_by_day_is_for_the_clinician(int sleepiness, bool isTold) =>
        Of(A.Man(40).Tell("severity.scored", A.Ago(3), ("instrument", "sanguine-week"), ("sleepiness", sleepiness)))
            .Flags.Any(flag => flag.Name == "sleepy").ShouldBe(isTold);

    [Theory]
    [InlineData(4, 9.5, false)]
    [InlineData(5, 9.5, true)]
    [InlineData(5, 9, true)]
    [InlineData(7, 8.9, false)]
    public void Hardly_bearable_nights_in_a_row_are_for_the_clinician(int nights, double urge, bool isTold)
    {
        var person = A.Man(40);
        for (var n = 0; n < nights; n++)
        {
            person = person.Tell("night.reviewed", A.Ago(n), ("urge", urge));
        }

        Of(person).Flags.Any(flag => flag.Name == "unbearable").ShouldBe(isTold);
    }

    private static Someone Nightly(Someone person, int fromDaysAgo, int count, double urge)
    {
        for (var n = 0; n < count; n++)
        {
            person = person.Tell("night.reviewed", A.Ago(fromDaysAgo - n - 1), ("urge", urge + (n % 2 == 0 ? 0.5 : -0.5)));
        }

        return person;
    }

    private static Someone Onsets(Someone person, int fromDaysAgo, int count, string onset, string where = "legs")
    {
        for (var n = 0; n < count; n++)
        {
            person = person.Tell(
                "night.reviewed", A.Ago(fromDaysAgo - n - 1), ("urge", 5), ("onset", onset), ("where", (string[])[where]));
        }

        return person;
    }

    private static Progress Of(Someone person) => Progress.Of(Seen.Review(person.Journal(), A.Today).Case);
}
