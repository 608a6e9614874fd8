using Sanguine.Labs;

namespace Sanguine.Core.Tests.Labs;

public sealed class KidneyFunctionTests
{
    // The equation by hand, on both sides of 0.9 mg/dL in men and of 0.7 mg/dL in women.
    [Theory]
    [InlineData(1.0, 50, false, 91.69)]
    [InlineData(0.8, 50, false, 107.82)]
    [InlineData(2.0, 70, false, 35.24)]
    [InlineData(1.0, 50, true, 68.63)]
    [InlineData(0.5, 50, true, 114.19)]
    public void The_rate_follows_CKD_EPI_2021(double creatinine, int age, bool female, double rate) =>
        Math.Round(KidneyFunction.Estimate((decimal)creatinine, age, female), 2).ShouldBe((decimal)rate);
}
