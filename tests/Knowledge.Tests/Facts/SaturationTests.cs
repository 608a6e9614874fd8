using NodaTime;
using Sanguine.Labs;
using Sanguine.Quantities;
using Known = Sanguine.Knowledge.Facts;

namespace Sanguine.Knowledge.Tests.Facts;

public class SaturationTests
{
    private static readonly LocalDate Day = new(2026, 10, 12);

    [Theory]
    [InlineData("iron", 33, "ug/dL", "tibc", 415, "ug/dL", 7.95)]
    [InlineData("iron", 5.90931, "umol/L", "tibc", 74.31405, "umol/L", 7.95)]
    [InlineData("iron", 8, "umol/L", "transferrin", 2.3, "g/L", 13.83)]
    [InlineData("iron", 33, "ug/dL", "uibc", 382, "ug/dL", 7.95)]
    public void A_saturation_is_computed_from_what_the_draw_holds(
        string iron, double ironValue, string ironUnit, string other, double otherValue, string otherUnit, double percent)
    {
        var (results, disputed) = Saturation.Complete(
            [Result(iron, ironValue, ironUnit), Result(other, otherValue, otherUnit)], Known.Sampling);

        disputed.ShouldBeFalse();
        Math.Round(results.Single(result => result.Marker == "tsat").Value.Value, 2).ShouldBe((decimal)percent);
    }

    [Theory]
    [InlineData("ug/dL", false)]
    [InlineData("ug/L", true)]
    public void A_saturation_that_was_reported_must_agree_with_its_iron(string ironUnit, bool disputed) =>
        Saturation.Complete(
            [Result("iron", 33, ironUnit), Result("tibc", 415, "ug/dL"), Result("tsat", 8, "%")], Known.Sampling)
            .Disputed.ShouldBe(disputed);

    private static Measurement Result(string marker, double value, string unit) => new(
        marker, Known.Markers.Convert(Known.Markers.ById(marker)!, new Amount((decimal)value), unit)
            .Value!.Value, Day, null);
}
