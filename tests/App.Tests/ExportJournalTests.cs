using Sanguine.Journal;

namespace Sanguine.App.Tests;

public sealed class ExportJournalTests
{
    [Fact]
    public void Export_erase_import_export_is_byte_equal()
    {
        using var folder = new Folder();
        foreach (var name in Examples.Names)
        {
            var once = ExportJournal.AsJournal(Examples.Read(name));
            var again = folder[$"{name}.ndjson"];
            ImportFiles.Into(again, [folder.Write("export.ndjson", once)], new(null, null), KnowledgeNow.Value, Berlin.At(), Stream.Null);
            ExportJournal.AsJournal(ReadJournal.From(again, TextReader.Null)).ShouldBe(once, name);
        }
    }

    [Fact]
    public void The_order_of_lines_does_not_matter_and_an_id_is_written_once()
    {
        var lines = ExportJournal.AsJournal(Examples.Read(Examples.First)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var shuffled = string.Join('\n', lines.Reverse().Concat(lines.Take(3)));
        ExportJournal.AsJournal(JournalFile.Of("j", shuffled)).ShouldBe(string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void What_this_version_does_not_know_is_kept()
    {
        const string Line = """{"v":1,"id":"0199d000-0000-7000-8000-000000000001","kind":"moon.seen","at":"2026-10-12","data":{"phase":"full"},"mood":"calm"}""";
        ExportJournal.AsJournal(JournalFile.Of("j", Line)).ShouldBe(Line + "\n");
        JournalText.Read(Line).Problems.ShouldBeEmpty();
    }
}
