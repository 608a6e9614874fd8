namespace Sanguine.App.Tests;

public sealed class ImportFilesTests
{
    private const string Table = "Date,Test,Result,Unit\n2026-10-12,Ferritin,31,ng/mL\n2026-10-12,Hemoglobin,13.3,g/dL\n";

    private static FileImported[] Import(string? journal, params string[] files) =>
        [.. ImportFiles.Into(
            journal is null ? null : new JournalPlace.InFile(journal), files, new(null, null), KnowledgeNow.Value, Berlin.At(),
            Stream.Null)];

    [Fact]
    public void Rows_go_into_the_journal_and_a_second_time_add_nothing()
    {
        using var folder = new Folder();
        var table = folder.Write("labs.csv", Table);
        var first = Import(folder["j.ndjson"], table).Single();
        (first.Format, first.Added, first.Duplicates).ShouldBe(("csv", 2, 0));
        var once = File.ReadAllText(folder["j.ndjson"]);
        var second = Import(folder["j.ndjson"], table).Single();
        (second.Added, second.Duplicates).ShouldBe((0, 2));
        File.ReadAllText(folder["j.ndjson"]).ShouldBe(once);
    }

    [Fact]
    public void The_same_file_twice_in_one_run_adds_once()
    {
        using var folder = new Folder();
        var table = folder.Write("labs.csv", Table);
        var files = Import(folder["j.ndjson"], table, table);
        files.Select(file => file.Added).ShouldBe([2, 0]);
        File.ReadAllLines(folder["j.ndjson"]).Length.ShouldBe(2);
    }

    [Fact]
    public void Without_a_journal_nothing_is_stored()
    {
        using var folder = new Folder();
        var table = folder.Write("labs.csv", Table);
        Import(null, table).Single().Added.ShouldBe(2);
        folder.Files.ShouldBe(["labs.csv"]);
    }

    [Fact]
    public void A_bad_row_is_a_problem_and_the_good_ones_are_stored()
    {
        using var folder = new Folder();
        var table = folder.Write("labs.csv", Table + "2026-10-32,Ferritin,30,ng/mL\n");
        var file = Import(folder["j.ndjson"], table).Single();
        file.Added.ShouldBe(2);
        file.Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem_beside_the_others()
    {
        using var folder = new Folder();
        var files = Import(folder["j.ndjson"], folder["missing.csv"], folder.Write("labs.csv", Table));
        files[0].Problems.Single().Field.ShouldBe("file");
        files[1].Added.ShouldBe(2);
    }

    [Fact]
    public void Standard_input_is_a_file_too()
    {
        using var folder = new Folder();
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Table));
        ImportFiles.Into(new JournalPlace.InFile(folder["j.ndjson"]), ["-"], new(null, null), KnowledgeNow.Value, Berlin.At(), input)
            .Single().Added.ShouldBe(2);
    }
}
