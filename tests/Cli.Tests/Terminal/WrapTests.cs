using CsCheck;
using Sanguine.Cli.Terminal;

namespace Sanguine.Cli.Tests.Terminal;

public sealed class WrapTests
{
    [Fact]
    public void Words_break_at_spaces() => Wrap.Lines("one two three", 8).ShouldBe(["one two", "three"]);

    [Fact]
    public void A_number_stays_with_its_unit() => Wrap.Lines("is 31\u202fng/mL", 8).ShouldBe(["is", "31\u202fng/mL"]);

    [Fact]
    public void Chinese_breaks_between_characters_two_columns_each() => Wrap.Lines("铁蛋白偏低", 6).ShouldBe(["铁蛋白", "偏低"]);

    [Fact]
    public void Closing_punctuation_never_begins_a_line() => Wrap.Lines("铁蛋白，偏低", 6).ShouldBe(["铁蛋", "白，偏", "低"]);

    [Fact]
    public void Opening_punctuation_never_ends_a_line() => Wrap.Lines("铁蛋（低）", 6).ShouldBe(["铁蛋", "（低）"]);

    [Fact]
    public void A_word_longer_than_the_line_is_cut() => Wrap.Lines("abcdefgh", 3).ShouldBe(["abc", "def", "gh"]);

    [Fact]
    public void Nothing_is_one_empty_line() => Wrap.Lines("", 10).ShouldBe([""]);

    [Fact]
    public void No_line_is_too_long_and_no_letter_is_lost() =>
        Gen.Select(Gen.Char["ab c铁蛋，。（）\u202f1 "].Array[0, 80].Select(letters => new string(letters)), Gen.Int[4, 30]).Hold((text, width) =>
        {
            var lines = Wrap.Lines(text, width);
            lines.ShouldAllBe(line => Cells.Of(line) <= width);
            string.Concat(lines).Replace(" ", "").ShouldBe(text.Replace(" ", ""));
        });
}
