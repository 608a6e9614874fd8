using CsCheck;
using Sanguine.Outcome;

namespace Sanguine.Core.Tests.Outcome;

public sealed class ChangeTests
{
    [Theory]
    [InlineData(13, 20, false)]
    [InlineData(14, 13, false)]
    [InlineData(14, 14, true)]
    public void Fourteen_nights_on_either_side_are_needed(int before, int after, bool isTold) =>
        (Change.Between(Some.Level(0, before, 7), Some.Level(40, after, 4), Some.Limits) is not null).ShouldBe(isTold);

    [Fact]
    public void A_missing_night_is_no_recorded_one()
    {
        var before = Some.Nights(0, [.. Enumerable.Repeat<double?>(7, 13), null, null]);
        Change.Between(before, Some.Level(40, 20, 4), Some.Limits).ShouldBeNull();
    }

    [Theory]
    [InlineData(0.9, false)]
    [InlineData(1.1, true)]
    public void Less_than_a_point_is_not_told_however_sure_it_is(double points, bool claimed)
    {
        var change = Change.Between(Some.Level(0, 28, 7), Some.Level(56, 28, 7 - points), Some.Limits).ShouldNotBeNull();
        change.High.ShouldBeLessThan(0);
        change.Mean.ShouldBe(-points, 0.05);
        change.Claimed.ShouldBe(claimed);
    }

    [Fact]
    public void A_difference_that_may_be_none_is_not_told()
    {
        var before = Some.Nights(0, Enumerable.Range(0, 14).Select(n => (double?)(n % 2 == 0 ? 9 : 3)));
        var after = Some.Nights(40, Enumerable.Range(0, 14).Select(n => (double?)(n / 3 % 2 == 0 ? 7 : 2)));
        var change = Change.Between(before, after, Some.Limits).ShouldNotBeNull();
        change.Mean.ShouldBeLessThan(-1);
        change.High.ShouldBeGreaterThan(0);
        change.Claimed.ShouldBeFalse();
    }

    [Fact]
    public void Missing_nights_after_widen_the_interval_and_pull_it_toward_worse()
    {
        var before = Urges(0, 28, 7, _ => false);
        var whole = Change.Between(before, Urges(56, 28, 5, _ => false), Some.Limits).ShouldNotBeNull();
        var holes = Change.Between(before, Urges(56, 28, 5, n => n % 3 == 2), Some.Limits).ShouldNotBeNull();
        holes.Mean.ShouldBeGreaterThan(whole.Mean);
        (holes.High - holes.Low).ShouldBeGreaterThan(whole.High - whole.Low);
    }

    [Fact]
    public void Turned_about_in_time_the_change_turns_its_sign() => Gen.Int[0, 10].Array[60].Hold(urges =>
    {
        var forward = Of(urges);
        var backward = Of([.. urges.Select(urge => 10 - urge)]);
        forward.Mean.ShouldBe(-backward.Mean, 0.5);
        forward.Low.ShouldBeLessThanOrEqualTo(forward.Mean);
        forward.High.ShouldBeGreaterThanOrEqualTo(forward.Mean);
        forward.Probability.ShouldBeInRange(0, 1);
    }, 20);

    private static Change Of(int[] urges) => Change.Between(
        Some.Nights(0, urges[..30].Select(urge => (double?)urge)),
        Some.Nights(30, urges[30..].Select(urge => (double?)urge)), Some.Limits)!;

    private static System.Collections.Immutable.ImmutableArray<Sanguine.Symptoms.DiaryNight> Urges(
        int from, int count, double level, Func<int, bool> isMissing) => Some.Nights(
            from, Enumerable.Range(0, count).Select(n => isMissing(n) ? (double?)null : level + (n % 2 == 0 ? 2 : -2)));
}
