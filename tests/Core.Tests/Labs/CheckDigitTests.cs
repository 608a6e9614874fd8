using Sanguine.Labs;

namespace Sanguine.Core.Tests.Labs;

public sealed class CheckDigitTests
{
    // A digit that is doubled and one that is not, a nine in either place, a sum that ends in zero, the shortest code
    // there can be.
    [Theory]
    [InlineData("2276-4")]
    [InlineData("91-9")]
    [InlineData("19-0")]
    [InlineData("1-8")]
    [InlineData("718-7")]
    public void A_code_with_its_check_digit_passes(string loinc) =>
        MarkerTable.HasValidCheckDigit(loinc).ShouldBeTrue();

    [Theory]
    [InlineData("2276-5")]
    [InlineData("2267-4")]
    [InlineData("22764")]
    [InlineData("2276-")]
    [InlineData("-4")]
    [InlineData("-")]
    [InlineData("2276-44")]
    [InlineData("227-64")]
    [InlineData("22x6-4")]
    [InlineData("x276-4")]
    [InlineData("2276-x")]
    public void What_is_no_code_or_was_mistyped_does_not(string loinc) =>
        MarkerTable.HasValidCheckDigit(loinc).ShouldBeFalse();
}
