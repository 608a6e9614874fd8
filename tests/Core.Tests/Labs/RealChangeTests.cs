using Sanguine.Labs;

namespace Sanguine.Core.Tests.Labs;

public sealed class RealChangeTests
{
    /// <summary>Ferritin's figures: 14.5 % within a person, 5 % by the assay.</summary>
    private static readonly Variation Ferritin = new("ferritin", 14.5m, 5, "own");

    [Fact]
    public void A_change_is_real_beyond_the_reach_of_both_variations()
    {
        var (fall, rise) = RealChange.Factors(Ferritin);
        Math.Round(fall, 3).ShouldBe(0.655);
        Math.Round(rise, 3).ShouldBe(1.527);
    }

    [Theory]
    [InlineData(100, 65, true)]
    [InlineData(100, 66, false)]
    [InlineData(100, 100, false)]
    [InlineData(100, 152, false)]
    [InlineData(100, 153, true)]
    [InlineData(0, 50, false)]
    public void A_fall_and_a_rise_are_told_from_natural_variation(int before, int after, bool real) =>
        RealChange.IsReal(before, after, Ferritin).ShouldBe(real);
}
