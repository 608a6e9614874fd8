using Sanguine.App.Facts;

namespace Sanguine.App.Tests.Facts;

public sealed class NearestTests
{
    private static readonly string[] Known = ["celiac", "gout", "kidney-disease", "kidney-stones-oxalate", "R-ADULT-ORAL", "R-OK"];

    [Theory]
    [InlineData("coeliac", "celiac")]
    [InlineData("celiak", "celiac")]
    [InlineData("gut", "gout")]
    [InlineData("R-ADLT", "R-ADULT-ORAL")]
    [InlineData("stones", "kidney-stones-oxalate")]
    public void The_nearest_name_comes_first(string typed, string meant) => Nearest.Of(typed, Known)[0].ShouldBe(meant);

    [Fact]
    public void A_word_that_is_like_nothing_has_no_neighbors() => Nearest.Of("xyzzyqwv", Known).ShouldBeEmpty();

    [Fact]
    public void At_most_three_are_named() => Nearest.Of("kidney", ["kidney-a", "kidney-b", "kidney-c", "kidney-d"]).Length.ShouldBe(3);
}
