using Sanguine.App.Facts;
using Sanguine.Quantities;

namespace Sanguine.App.Tests.Facts;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("18", "18", "")]
    [InlineData("12.5", "12.5", "")]
    [InlineData("12,5", "12.5", "")]
    [InlineData("0,125", "0.125", "")]
    [InlineData("1.250", "1.250", "")]
    [InlineData("<5", "5", "<")]
    [InlineData("< 5", "5", "<")]
    [InlineData("≤5", "5", "<=")]
    [InlineData(">=2000", "2000", ">=")]
    public void A_number_is_read_as_it_is_typed(string text, string value, string comparator)
    {
        var (number, what, _) = NumberText.Read(text);
        what.ShouldBeNull();
        number!.Value.Value.ShouldBe(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        Amount.Symbol(number.Value.Comparator).ShouldBe(comparator);
    }

    [Fact]
    public void What_follows_the_number_is_its_unit()
    {
        NumberText.Read("18ng/mL").Number!.Value.Rest.ShouldBe("ng/mL");
        NumberText.Read("12,5 g/dL").Number!.Value.Rest.ShouldBe("g/dL");
    }

    [Theory]
    [InlineData("1,250")]
    [InlineData("12,500 ng/mL")]
    public void A_comma_before_three_digits_is_not_guessed(string text)
    {
        var (number, what, cure) = NumberText.Read(text);
        number.ShouldBeNull();
        what!.ShouldContain("can mean");
        cure.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("ferritin")]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("1,2,3")]
    [InlineData("1.2.3")]
    [InlineData("5.")]
    [InlineData("<>5")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_number_says_so_with_a_cure(string text)
    {
        var (number, what, cure) = NumberText.Read(text);
        number.ShouldBeNull();
        what.ShouldNotBeNullOrEmpty();
        cure.ShouldNotBeNullOrEmpty();
    }
}
