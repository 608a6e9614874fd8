using Sanguine.Labs;

namespace Sanguine.Core.Tests.Labs;

public sealed class DoubtsTests
{
    private const Doubt OfStores =
        Doubt.RecentFever | Doubt.Inflammation | Doubt.RecentInfusion | Doubt.RecentTransfusion | Doubt.RecentDonation;

    [Theory]
    [InlineData("ferritin", OfStores)]
    [InlineData("hemoglobin", Doubt.RecentTransfusion)]
    [InlineData("crp", Doubt.None)]
    public void A_doubt_bears_on_what_it_can_change(string marker, Doubt bearing) =>
        Doubts.BearingOn(marker).ShouldBe(bearing);

    [Theory]
    [InlineData("iron")]
    [InlineData("tibc")]
    [InlineData("tsat")]
    public void Every_doubt_bears_on_iron_in_the_blood(string marker)
    {
        foreach (var doubt in Enum.GetValues<Doubt>())
        {
            (Doubts.BearingOn(marker) & doubt).ShouldBe(doubt);
        }
    }
}
