using CsCheck;
using Sanguine.Quantities;

namespace Sanguine.Core.Tests.Quantities;

public sealed class AmountTests
{
    private const string Ask = "ferritin";

    private static readonly Gen<Amount> AnyAmount = Gen.Select(
        Gen.Decimal[0, 200].Select(value => Math.Round(value, 1)), Gen.Enum<Comparator>(), (value, sign) =>
            new Amount(value, sign));

    [Theory]
    [InlineData("74.9", true)]
    [InlineData("75", false)]
    [InlineData("<75", true)]
    [InlineData("<75.1", null)]
    [InlineData("<=74.9", true)]
    [InlineData("<=75", null)]
    [InlineData(">=75", false)]
    [InlineData(">=74.9", null)]
    [InlineData(">75", false)]
    [InlineData(">74.9", null)]
    public void Below_75_is_told_only_where_the_whole_interval_lies_on_one_side(string amount, bool? below) =>
        Read(amount).Below(75, Ask).ShouldBe(Truth.Of(below, Ask));

    [Theory]
    [InlineData("75", true)]
    [InlineData("75.1", false)]
    [InlineData("<75", true)]
    [InlineData("<75.1", null)]
    [InlineData("<=75", true)]
    [InlineData("<=75.1", null)]
    [InlineData(">=75", null)]
    [InlineData(">=75.1", false)]
    [InlineData(">75", false)]
    [InlineData(">74.9", null)]
    public void At_most_75_is_told_only_where_the_whole_interval_lies_on_one_side(string amount, bool? atMost) =>
        Read(amount).AtMost(75, Ask).ShouldBe(Truth.Of(atMost, Ask));

    [Fact]
    public void What_is_told_of_an_interval_holds_for_every_value_in_it() =>
        Gen.Select(AnyAmount, Gen.Int[0, 200], Gen.Decimal[0, 50]).Hold((amount, line, away) =>
        {
            var inside = amount.Comparator switch
            {
                Comparator.Equal => amount.Value,
                Comparator.Below => amount.Value - away - 0.01m,
                Comparator.AtMost => amount.Value - away,
                Comparator.AtLeast => amount.Value + away,
                Comparator.Above => amount.Value + away + 0.01m,
            };
            (amount.Below(line, Ask).Value is not { } below || below == inside < line).ShouldBeTrue();
            (amount.AtMost(line, Ask).Value is not { } atMost || atMost == inside <= line).ShouldBeTrue();
        });

    [Fact]
    public void Only_a_number_without_a_comparator_is_exact()
    {
        new Amount(5).IsExact.ShouldBeTrue();
        Read("<5").IsExact.ShouldBeFalse();
    }

    [Fact]
    public void Another_unit_keeps_the_comparator()
    {
        Read("<5").Scaled(1, 2).ShouldBe(new Amount(2.5m, Comparator.Below));
        new Amount(10).Scaled(5585, 1000).ShouldBe(new Amount(55.85m));
    }

    [Theory]
    [InlineData("<", Comparator.Below)]
    [InlineData(" <= ", Comparator.AtMost)]
    [InlineData("≤", Comparator.AtMost)]
    [InlineData(">=", Comparator.AtLeast)]
    [InlineData("≥", Comparator.AtLeast)]
    [InlineData(">", Comparator.Above)]
    [InlineData("=", Comparator.Equal)]
    [InlineData(null, Comparator.Equal)]
    public void A_comparator_is_read_as_laboratories_write_it(string? symbol, Comparator comparator) =>
        Amount.ComparatorOf(symbol).ShouldBe(comparator);

    [Fact]
    public void What_is_no_comparator_is_not_guessed() => Amount.ComparatorOf("about").ShouldBeNull();

    [Theory]
    [InlineData("12.5")]
    [InlineData("<5")]
    [InlineData("<=5")]
    [InlineData(">=2000")]
    [InlineData(">2000")]
    public void An_amount_is_written_as_it_is_read(string amount) => Read(amount).ToString().ShouldBe(amount);

    [Theory]
    [InlineData(12.50, "12.5")]
    [InlineData(100, "100")]
    [InlineData(0.000001, "0.000001")]
    public void A_number_is_written_without_empty_digits(double value, string written) =>
        ((decimal)value).Normalized().ShouldBe(written);

    [Theory]
    [InlineData(0, 3, 0)]
    [InlineData(17.08, 3, 17.1)]
    [InlineData(17.05, 3, 17.1)]
    [InlineData(-17.05, 3, -17.1)]
    [InlineData(0.04567, 2, 0.046)]
    [InlineData(1234, 2, 1200)]
    [InlineData(1250, 2, 1300)]
    [InlineData(99.96, 3, 100)]
    public void A_number_is_rounded_to_the_digits_a_laboratory_prints(double value, int digits, double rounded) =>
        ((decimal)value).Significant(digits).ShouldBe((decimal)rounded);

    private static Amount Read(string text)
    {
        var sign = new string([.. text.TakeWhile(letter => !char.IsAsciiDigit(letter))]);
        return new(decimal.Parse(text[sign.Length..]), Amount.ComparatorOf(sign)!.Value);
    }
}
