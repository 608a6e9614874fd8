using Sanguine.Labs;

namespace Sanguine.Core.Tests.Labs;

public sealed class LabRangeTests
{
    [Theory]
    [InlineData(13.0, 150.0, true)]
    [InlineData(0.0, 150.0, true)]
    [InlineData(13.0, 13.0, true)]
    [InlineData(13.0, null, true)]
    [InlineData(0.0, null, true)]
    [InlineData(null, 150.0, true)]
    [InlineData(null, null, false)]
    [InlineData(0.0, 0.0, false)]
    [InlineData(null, 0.0, false)]
    [InlineData(150.0, 13.0, false)]
    public void A_range_makes_sense_where_it_says_something_and_does_not_contradict_itself(double? low, double? high,
        bool sense) =>
        new LabRange((decimal?)low, (decimal?)high, null).MakesSense.ShouldBe(sense);
}
