using Sanguine.Journal;

namespace Sanguine.App.Tests;

public sealed class WriteJournalTests
{
    private static Entry Fever(int number, string at = "2026-10-12") => JournalText.Read(
        $$$"""{"v":1,"id":"0199d000-0000-7000-8000-{{{number:D12}}}","kind":"fever.had","at":"{{{at}}}","data":{}}""").Entries.Single();

    [Fact]
    public void A_file_is_made_where_there_is_none_for_its_owner_only()
    {
        using var folder = new Folder();
        ShouldCount(WriteJournal.To(folder["j.ndjson"], [Fever(1)]), added: 1, duplicates: 0);
        folder.Files.ShouldBe(["j.ndjson"]);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(folder["j.ndjson"]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void What_stands_in_the_file_stays_byte_for_byte_broken_lines_included()
    {
        using var folder = new Folder();
        var before = "\uFEFF  not json at all\n{\"kind\": \"fever.had\",   \"at\": \"2026-01-01\"}";
        folder.Write("j.ndjson", before);
        WriteJournal.To(folder["j.ndjson"], [Fever(1)]);
        File.ReadAllText(folder["j.ndjson"]).ShouldBe(before.TrimStart('\uFEFF') + "\n" + JournalText.Line(Fever(1)) + "\n");
        File.ReadAllBytes(folder["j.ndjson"])[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
    }

    [Fact]
    public void Writing_twice_adds_nothing()
    {
        using var folder = new Folder();
        WriteJournal.To(folder["j.ndjson"], [Fever(1), Fever(2)]);
        var once = File.ReadAllText(folder["j.ndjson"]);
        ShouldCount(WriteJournal.To(folder["j.ndjson"], [Fever(2), Fever(1)]), added: 0, duplicates: 2);
        File.ReadAllText(folder["j.ndjson"]).ShouldBe(once);
    }

    [Fact]
    public void The_same_id_with_other_content_does_not_replace_what_stands()
    {
        using var folder = new Folder();
        WriteJournal.To(folder["j.ndjson"], [Fever(1)]);
        var written = WriteJournal.To(folder["j.ndjson"], [Fever(1, "2026-10-13")]);
        written.Added.ShouldBe(0);
        written.Problems.Single().Field.ShouldBe("id");
        File.ReadAllText(folder["j.ndjson"]).ShouldNotContain("2026-10-13");
    }

    [Fact]
    public void An_existing_file_keeps_who_may_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new Folder();
        folder.Write("j.ndjson", "");
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(folder["j.ndjson"], mode);
        WriteJournal.To(folder["j.ndjson"], [Fever(1)]);
        File.GetUnixFileMode(folder["j.ndjson"]).ShouldBe(mode);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new Folder();
        folder.Write("real.ndjson", "");
        File.CreateSymbolicLink(folder["link.ndjson"], folder["real.ndjson"]);
        WriteJournal.To(folder["link.ndjson"], [Fever(1)]);
        new FileInfo(folder["link.ndjson"]).LinkTarget.ShouldBe(folder["real.ndjson"]);
        File.ReadAllText(folder["real.ndjson"]).ShouldContain("fever.had");
    }

    [Fact]
    public void Two_that_write_at_once_lose_nothing()
    {
        using var folder = new Folder();
        Parallel.For(1, 101, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number => WriteJournal.To(folder["j.ndjson"], [Fever(number)]));
        JournalText.Read(File.ReadAllText(folder["j.ndjson"])).Entries.Length.ShouldBe(100);
        folder.Files.ShouldBe(["j.ndjson"]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_outside_failure_and_leaves_nothing_behind()
    {
        using var folder = new Folder();
        Should.Throw<IOException>(() => WriteJournal.To(folder["missing/j.ndjson"], [Fever(1)]));
        folder.Files.ShouldBeEmpty();
    }

    private static void ShouldCount(Written written, int added, int duplicates)
    {
        (written.Added, written.Duplicates).ShouldBe((added, duplicates));
        written.Problems.ShouldBeEmpty();
    }
}
