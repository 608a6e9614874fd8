namespace Sanguine.Knowledge.Tests.Facts;

public class FactTableTests
{
    private const string Header = "id\tvalue\tcertainty\tsources\n";

    [Fact]
    public void Comments_and_empty_lines_are_no_rows()
    {
        var table = FactTable.Parse("t.tsv", "# about\n" + Header + "\n# more\na\t1.5\town\tx, y\n");

        table.Rows.Length.ShouldBe(1);
        table.Rows[0].Text("id").ShouldBe("a");
        table.Rows[0].Number("value").ShouldBe(1.5m);
        table.Rows[0].List("sources").ShouldBe(["x", "y"]);
    }

    [Fact]
    public void A_row_that_lacks_a_cell_names_file_line_and_cure()
    {
        var error = Should.Throw<FormatException>(() => FactTable.Parse("t.tsv", Header + "a\t1\n"));

        error.Message.ShouldBe(
            "knowledge/t.tsv, line 2: 2 cells under 4 columns; "
            + "write one cell a column, tabs between them, and leave unknown ones empty.");
    }

    [Fact]
    public void A_table_without_a_header_says_so() =>
        Should.Throw<FormatException>(() => FactTable.Parse("t.tsv", "# nothing\n")).Message
            .ShouldContain("knowledge/t.tsv: there is no header row");

    [Theory]
    [InlineData("a\tfive\town\tx", "value", "knowledge/t.tsv, line 2, column value: 'five' is no number; ")]
    [InlineData("a\t1,5\town\tx", "value", "'1,5' is no number")]
    [InlineData("a\t\town\tx", "value", "the cell is empty; fill it in.")]
    public void A_cell_that_is_no_number_names_its_column(string row, string column, string said) =>
        Should.Throw<FormatException>(() => Row(row).Number(column)).Message.ShouldContain(said);

    [Fact]
    public void A_certainty_outside_the_list_is_refused() =>
        Should.Throw<FormatException>(() => Row("a\t1\tsure\tx").Certainty()).Message
            .ShouldContain("column certainty: 'sure' is no certainty");

    [Fact]
    public void A_column_that_does_not_exist_is_an_error_that_lists_those_that_do() =>
        Should.Throw<FormatException>(() => Row("a\t1\town\tx").Text("unit")).Message
            .ShouldContain("the header has id, value, certainty, sources");

    [Fact]
    public void A_number_that_must_be_whole_is_refused_otherwise()
    {
        Row("a\t3.0\town\tx").Whole("value").ShouldBe(3);
        Should.Throw<FormatException>(() => Row("a\t3.5\town\tx").Whole("value")).Message.ShouldContain("not whole");
    }

    [Fact]
    public void A_word_outside_a_closed_list_is_refused_with_the_list()
    {
        Row("yes\t1\town\tx").Choice("id", ("yes", true), ("no", false)).ShouldBeTrue();
        Should.Throw<FormatException>(() => Row("maybe\t1\town\tx").Choice("id", ("yes", true), ("no", false))).Message
            .ShouldContain("'maybe' is not in its list; use one of: yes, no.");
    }

    [Fact]
    public void An_empty_cell_reads_as_nothing_where_that_is_allowed()
    {
        Row("a\t\town\t").Optional("sources").ShouldBeNull();
        Row("a\t\town\t").List("sources").ShouldBeEmpty();
        Row("a\t\town\t").NumberOrZero("value").ShouldBe(0);
        Row("a\t2\town\t").NumberOrZero("value").ShouldBe(2);
    }

    [Fact]
    public void An_id_that_stands_twice_is_refused() =>
        Should.Throw<FormatException>(() =>
            FactTable.Parse("t.tsv", Header + "a\t1\town\tx\na\t2\town\tx\n").ById(row => row.Number("value"))).Message
            .ShouldContain("line 3, column id: 'a' stands twice");

    [Fact]
    public void A_file_that_is_not_embedded_says_so() =>
        Should.Throw<FormatException>(() => FactTable.Embedded("absent.tsv")).Message
            .ShouldContain("knowledge/absent.tsv is not there");

    private static FactRow Row(string row) => FactTable.Parse("t.tsv", Header + row + "\n").Rows[0];
}
