namespace Sanguine.Core.Tests.Labs;

public sealed class DrawTests
{
    [Fact]
    public void Of_several_values_that_agree_the_lowest_counts() =>
        Blood.Drawn(("ferritin", 41), ("ferritin", 38), ("ferritin", 44)).Find("ferritin")!.Value.Value.ShouldBe(38);

    [Theory]
    [InlineData(74, false)]
    [InlineData(75, true)]
    [InlineData(76, true)]
    public void At_least_is_the_line_and_above(int value, bool holds)
    {
        var truth = Blood.Drawn(("ferritin", value)).AtLeast("ferritin", 75);
        truth.Holds.ShouldBe(holds);
        truth.Fails.ShouldBe(!holds);
    }

    [Fact]
    public void Each_value_of_a_disputed_marker_is_a_reading_of_its_own_and_the_others_have_one()
    {
        var draw = Blood.Drawn(("ferritin", 60), ("ferritin", 90), ("crp", 2), ("crp", 3)) with { Disputed = ["ferritin"] };
        var readings = draw.Readings().Select(reading =>
            reading.Results.Select(result => (result.Marker, result.Value.Value)).ToArray()).ToArray();
        readings.Length.ShouldBe(2);
        readings[0].ShouldBe([("ferritin", 60m), ("crp", 2m)]);
        readings[1].ShouldBe([("ferritin", 90m), ("crp", 2m)]);
    }
}
