using NodaTime;
using Sanguine.Interop.Csv;
using Sanguine.Journal;
using Sanguine.Labs;

namespace Sanguine.Interop.Tests.Csv;

public class ResultTableTests
{
    private static LabResult Result(string text) => new(
        "id", Instant.FromUtc(2026, 10, 12, 8, 0), "ferritin", null, null, text, null, null, When.On(new(2026, 10, 12)), null, null,
        null, null, null, "final");

    private static string CellOf(string text) =>
        ResultTable.Write([Result(text)], id => id).Split('\n', 2)[1];

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("＝1+1")]
    public void No_cell_begins_a_formula(string text)
    {
        CellOf(text).ShouldContain("'" + text);
        CellOf(text).ShouldNotContain("," + text);
        CellOf(text).ShouldNotContain("\"" + text);
    }

    [Theory]
    [InlineData("-0.5")]
    [InlineData("negative")]
    [InlineData("a=b")]
    public void What_is_no_formula_stays_as_it_is(string text) => CellOf(text).ShouldContain($",{text},");

    [Fact]
    public void Quotes_and_commas_stay_in_their_cell() => CellOf("a \"b\", c").ShouldContain("\"a \"\"b\"\", c\"");
}
