using System.Collections.Immutable;
using Sanguine.Labs;

namespace Sanguine.Core.Tests.Labs;

public sealed class SaturationTests
{
    [Fact]
    public void A_capacity_that_was_measured_goes_before_one_from_uibc_and_that_before_one_from_transferrin()
    {
        var all = Values(("iron", 60), ("tibc", 300), ("uibc", 340), ("transferrin", 500));
        Computed(all).ShouldBe(20);
        Computed(all.RemoveAll(value => value.Marker == "tibc")).ShouldBe(15);
        Computed(all.RemoveAll(value => value.Marker is "tibc" or "uibc")).ShouldBe(100 * 60 / (500 * 1.404m));
    }

    [Fact]
    public void All_of_the_capacity_may_be_taken_and_no_more()
    {
        Computed(Values(("iron", 300), ("tibc", 300))).ShouldBe(100);
        Saturation.Complete(Values(("iron", 301), ("tibc", 300)), Blood.Limits).Disputed.ShouldBeTrue();
    }

    [Fact]
    public void A_chain_that_contradicts_itself_is_set_aside_whole_and_nothing_else()
    {
        var (results, disputed) = Saturation.Complete(
            Values(("ferritin", 40), ("iron", 60), ("tibc", 300), ("uibc", 240), ("transferrin", 210), ("tsat", 50)),
            Blood.Limits);
        disputed.ShouldBeTrue();
        results.Select(result => result.Marker).ShouldBe(["ferritin", "transferrin"]);
    }

    [Fact]
    public void One_reported_saturation_that_disagrees_is_enough() =>
        Saturation.Complete(Values(("iron", 60), ("tibc", 300), ("tsat", 20), ("tsat", 50)), Blood.Limits)
            .Disputed.ShouldBeTrue();

    private static decimal Computed(ImmutableArray<Measurement> results) =>
        Saturation.Complete(results, Blood.Limits).Results.Single(result => result.Marker == "tsat").Value.Value;

    private static ImmutableArray<Measurement> Values(params (string Marker, decimal Value)[] values) =>
        [.. values.Select(value => Blood.Value(value.Marker, value.Value))];
}
