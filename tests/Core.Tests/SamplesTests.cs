using CsCheck;

namespace Sanguine.Core.Tests;

/// <summary>What the tests of properties rest on.</summary>
public sealed class SamplesTests
{
    [Fact]
    public void A_property_that_does_not_hold_fails()
    {
        Should.Throw<Exception>(() => Gen.Int[0, 9].Hold(number => number.ShouldBeLessThan(0)));
        Should.Throw<Exception>(() => Gen.Int[0, 9].Hold(number => number < 0));
        Should.NotThrow(() => Gen.Int[0, 9].Hold(number => number.ShouldBeLessThan(10)));
    }

    [Fact]
    public void A_property_is_tried_with_many_samples_and_the_same_in_each_run()
    {
        if (Environment.GetEnvironmentVariable("SANGUINE_SEED") == "any")
        {
            return;
        }

        static List<int> Tried()
        {
            var tried = new List<int>();
            Gen.Int[0, 1_000_000].Hold(tried.Add);
            return tried;
        }

        Tried().ShouldBe(Tried());
        Tried().Distinct().Count().ShouldBeGreaterThan(1);
    }
}
