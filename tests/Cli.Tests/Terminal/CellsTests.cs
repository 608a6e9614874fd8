using CsCheck;
using Sanguine.Cli.Terminal;
using Spectre.Console;

namespace Sanguine.Cli.Tests.Terminal;

public sealed class CellsTests
{
    [Theory]
    [InlineData("ferritin ≤ 75 µg/L ▂▂", 21)]
    [InlineData("铁蛋白，31", 10)]
    [InlineData("e\u0301", 1)]
    [InlineData("한글かな", 8)]
    [InlineData("𠀀", 2)]
    [InlineData("", 0)]
    public void A_text_takes_the_columns_a_terminal_gives_it(string text, int cells) => Cells.Of(text).ShouldBe(cells);

    [Fact]
    public void The_columns_are_those_the_terminal_library_counts() =>
        Gen.Char["abcXYZ 0123 铁蛋白，。（）≤µ▂·é한か"].Array[0, 40].Select(letters => new string(letters)).Hold(text =>
            Cells.Of(text).ShouldBe(text.GetCellWidth()));
}
