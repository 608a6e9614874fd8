using Sanguine.Labs;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Facts;

public class VariationFactsTests
{
    [Fact]
    public void Every_variation_is_of_a_marker_and_positive()
    {
        foreach (var (id, variation) in Known.Variations)
        {
            Known.Markers.ById(id).ShouldNotBeNull(id);
            variation.WithinPerson.ShouldBeGreaterThan(0);
            variation.Analytic.ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData(40, 55, false)]
    [InlineData(40, 61, false)]
    [InlineData(40, 62, true)]
    [InlineData(40, 26.2, false)]
    [InlineData(40, 26, true)]
    public void A_ferritin_changes_really_only_beyond_natural_variation(double before, double after, bool real) =>
        RealChange.IsReal((decimal)before, (decimal)after, Known.Variations["ferritin"]).ShouldBe(real);

    [Fact]
    public void Red_cell_magnesium_has_no_figure_and_so_no_real_change() =>
        Known.Variations.ShouldNotContainKey("magnesium-rbc");
}
