using CsCheck;
using Sanguine.Numerics;

namespace Sanguine.Core.Tests.Numerics;

public sealed class NumericsTests
{
    /// <summary>From printed tables of Student's t.</summary>
    [Theory]
    [InlineData(12.706, 1, 0.975)]
    [InlineData(2.228, 10, 0.975)]
    [InlineData(-2.228, 10, 0.025)]
    [InlineData(1.697, 30, 0.95)]
    [InlineData(1.96, 1e7, 0.975)]
    [InlineData(0, 5, 0.5)]
    public void Student_t_is_as_the_tables_have_it(double t, double df, double below) =>
        StudentT.Below(t, df).ShouldBe(below, 2e-4);

    [Fact]
    public void The_interval_of_one_bell_is_that_of_its_t()
    {
        var (low, high) = new Belief([new(1, 3, 2, 10)]).Interval();
        low.ShouldBe(3 - (2 * 2.228), 1e-2);
        high.ShouldBe(3 + (2 * 2.228), 1e-2);
    }

    [Fact]
    public void A_quantile_has_its_share_below_it() => Gen.Select(
        Gen.Double[-20, 20], Gen.Double[-20, 20], Gen.Double[0.1, 5], Gen.Double[0.1, 5], Gen.Double[0.005, 0.995])
        .Hold((one, other, narrow, wide, share) =>
        {
            var belief = new Belief([new(0.3, one, narrow, 4), new(0.7, other, wide, 40)]);
            belief.Below(belief.Quantile(share)).ShouldBe(share, 1e-4);
        });

    [Fact]
    public void Q_is_as_Benjamini_and_Hochberg_have_it()
    {
        var q = FalseDiscovery.Control([0.01, 0.04, 0.03, 0.005]);
        q[0].ShouldBe(0.02, 1e-12);
        q[1].ShouldBe(0.04, 1e-12);
        q[2].ShouldBe(0.04, 1e-12);
        q[3].ShouldBe(0.02, 1e-12);
    }

    [Fact]
    public void Q_is_never_below_p_and_keeps_its_order() => Gen.Double[0, 1].Array[1, 12].Hold(p =>
    {
        var q = FalseDiscovery.Control(p);
        q.Zip(p).ShouldAllBe(pair => pair.First >= pair.Second - 1e-12 && pair.First <= 1);
        p.Index().OrderBy(each => each.Item).Select(each => q[each.Index]).ShouldBe(q.Order());
    });

    [Fact]
    public void A_line_without_noise_is_found_again()
    {
        int[] days = [0, 1, 2, 5, 6, 9, 10, 14];
        var fit = NightRegression.Fit(
            days, [.. days.Select(day => 2 + (0.5 * day))], [.. days.Select(_ => 1.0)], [.. days.Select(day => (double)day)]);
        fit.ShouldNotBeNull().Of(1).Mean.ShouldBe(0.5, 1e-6);
    }

    [Fact]
    public void Columns_that_cannot_be_told_apart_are_refused()
    {
        int[] days = [.. Enumerable.Range(0, 20)];
        double[] one = [.. days.Select(_ => 1.0)];
        NightRegression.Fit(days, [.. days.Select(day => (double)(day % 3))], one, one).ShouldBeNull();
    }

    [Fact]
    public void Nights_that_follow_each_other_tell_less_of_their_mean()
    {
        int[] days = [.. Enumerable.Range(0, 40)];
        double[] one = [.. days.Select(_ => 1.0)];
        var together = NightRegression.Fit(days, [.. days.Select(day => day / 10 % 2 == 0 ? 4.0 : 6)], one)!;
        var apart = NightRegression.Fit(days, [.. days.Select(day => day % 2 == 0 ? 4.0 : 6)], one)!;
        together.Correlation.ShouldBeGreaterThan(apart.Correlation);
        together.Of(0).Spread.ShouldBeGreaterThan(2 * apart.Of(0).Spread);
    }
}
