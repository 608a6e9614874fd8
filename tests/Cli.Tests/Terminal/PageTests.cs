using Sanguine.Cli.Terminal;
using Sanguine.Labs;

namespace Sanguine.Cli.Tests.Terminal;

public sealed class PageTests
{
    private static string Text(Page page, Display? display = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Paint.To(writer, page, display ?? Run.Pipe);
        return writer.ToString();
    }

    [Fact]
    public void A_pair_puts_its_word_at_the_right_edge()
    {
        var page = new Page(40);
        page.Pair("left", "right");
        Text(page).ShouldBe("  left                           right\n");
    }

    [Fact]
    public void Columns_line_up_whatever_the_script()
    {
        var page = new Page(60);
        Grid.Write(page, [["铁蛋白", "31", "x"], ["ferritin", "133", "y"]], new HashSet<int> { 1 });
        var lines = Text(page).Split('\n');
        lines[0].ShouldBe("  铁蛋白     31  x");
        lines[1].ShouldBe("  ferritin  133  y");
    }

    [Fact]
    public void A_column_that_does_not_fit_moves_under_its_row()
    {
        var page = new Page(44);
        Grid.Write(page, [["ferritin", "31 µg/L", "act at 75 or below", "AASM 2025, consensus"]], new HashSet<int>());
        Text(page).ShouldBe("  ferritin  31 µg/L  act at 75 or below\n    AASM 2025, consensus\n");
    }

    [Fact]
    public void A_box_is_closed_on_every_line_also_in_Chinese()
    {
        var page = new Page(44);
        page.Box([("立即呼救：血红蛋白低到危险程度，请马上拨打 112。", Ink.Strong), ("E-HB70", Ink.Quiet)], Ink.Garnet);
        var lines = Text(page).TrimEnd('\n').Split('\n');
        lines.Select(Cells.Of).Distinct().Count().ShouldBe(1);
        lines[0].ShouldStartWith("  ┏");
        lines[^1].ShouldEndWith("┛");
    }

    [Fact]
    public void Color_is_for_a_terminal_only()
    {
        var page = new Page(60);
        page.Say("low", Ink.Garnet);
        Text(page).ShouldBe("  low\n");
        Text(page, Run.Terminal).ShouldContain("\u001b[");
        Text(page, Run.Terminal with { Colors = false }).ShouldNotContain("\u001b");
    }

    [Fact]
    public void One_blank_line_is_enough_and_none_comes_first()
    {
        var page = new Page(60);
        page.Blank();
        page.Say("one");
        page.Blank();
        page.Blank();
        page.Say("two");
        Text(page).ShouldBe("  one\n\n  two\n");
    }

    [Fact]
    public void A_course_is_drawn_against_the_laboratorys_range()
    {
        Spark.Of([41, 38, 35, 31], new LabRange(15, 150, null)).ShouldBe("▂▂▂▂");
        Spark.Of([134, 133], new LabRange(120, 160, null)).ShouldBe("▄▄");
        Spark.Of([10, 200], new LabRange(15, 150, null)).ShouldBe("▁█");
    }

    [Fact]
    public void One_value_has_no_course_and_a_long_one_shows_its_end()
    {
        Spark.Of([31], null).ShouldBe("");
        Spark.Of([.. Enumerable.Range(1, 20).Select(value => (decimal)value)], null).Length.ShouldBe(8);
        Spark.Of([5, 5], new LabRange(null, null, null)).ShouldNotBeEmpty();
        Spark.Of([0, 0], null).ShouldBe("▁▁");
    }
}
