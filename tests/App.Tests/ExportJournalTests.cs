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
            var once = ExportJournal.AsJournal(Examples.Read(name)).Text;
            var again = folder[$"{name}.ndjson"];
            ImportFiles.Into(new JournalPlace.InFile(again), [folder.Write("export.ndjson", once)], new(null, null), KnowledgeNow.Value, Berlin.At(), Stream.Null);
            ExportJournal.AsJournal(ReadJournal.From(again, TextReader.Null)).Text.ShouldBe(once, name);
        }
    }

    [Fact]
    public void The_order_of_lines_does_not_matter_and_an_id_is_written_once()
    {
        var lines = ExportJournal.AsJournal(Examples.Read(Examples.First)).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var shuffled = string.Join('\n', lines.Reverse().Concat(lines.Take(3)));
        ExportJournal.AsJournal(JournalFile.Of("j", shuffled)).Text.ShouldBe(string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void What_this_version_does_not_know_is_kept()
    {
        const string Line = """{"v":1,"id":"0199d000-0000-7000-8000-000000000001","kind":"moon.seen","at":"2026-10-12","data":{"phase":"full"},"mood":"calm"}""";
        ExportJournal.AsJournal(JournalFile.Of("j", Line)).Text.ShouldBe(Line + "\n");
        JournalText.Read(Line).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_bundle_that_comes_back_gives_the_same_blood()
    {
        using var folder = new Folder();
        foreach (var name in Examples.Names)
        {
            var example = Examples.Read(name);
            var bundle = folder.Write("bundle.json", ExportJournal.AsFhir(example, KnowledgeNow.Value, Berlin.At()).Text);
            ImportFiles.Into(new JournalPlace.InFile(folder[$"{name}.ndjson"]), [bundle], new(null, null), KnowledgeNow.Value, Berlin.At(), Stream.Null)
                .Single().Problems.ShouldBeEmpty(name);
            var before = ReviewCare.Of(example, KnowledgeNow.Value, Berlin.At(), null);
            var after = ReviewCare.Of(ReadJournal.From(folder[$"{name}.ndjson"], TextReader.Null), KnowledgeNow.Value, Berlin.At(), before.Moment);
            after.Assessment.Readings.Select(reading => (reading.Marker.Id, reading.Value.Value)).ShouldBe(
                before.Assessment.Readings.Select(reading => (reading.Marker.Id, reading.Value.Value)), name);
        }
    }
}
