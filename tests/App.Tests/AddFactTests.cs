using NodaTime;
using Sanguine.App.Facts;
using Sanguine.Journal;

namespace Sanguine.App.Tests;

public sealed class AddFactTests
{
    private static FactAdded Add(string path, Here here, params string[] words) =>
        AddFact.To(new JournalPlace.InFile(path), FactText.Of(words), KnowledgeNow.Value, here);

    [Fact]
    public void An_entry_says_what_when_where_and_by_whom()
    {
        using var folder = new Folder();
        var entry = Add(folder["j.ndjson"], Berlin.At(), "ferritin", "18", "ng/mL").Entry!;
        entry.Kind.ShouldBe("lab.result");
        entry.Zone.ShouldBe("Europe/Berlin");
        entry.Source.ShouldBe("manual");
        entry.Recorded.ShouldBe(Instant.FromUtc(2026, 10, 12, 19, 30));
        Guid.Parse(entry.Id).Version.ShouldBe(7);
        JournalText.Read(File.ReadAllText(folder["j.ndjson"])).Entries.Single().Id.ShouldBe(entry.Id);
    }

    [Fact]
    public void One_after_the_other_conditions_add_up()
    {
        using var folder = new Folder();
        Add(folder["j.ndjson"], Berlin.At(), "condition", "celiac");
        Add(folder["j.ndjson"], Berlin.At(), "condition", "gout");
        Add(folder["j.ndjson"], Berlin.At(), "no-conditions");
        var journal = Add(folder["j.ndjson"], Berlin.At(), "no-condition", "gout").Journal;
        var profile = ReviewCare.Of(journal, KnowledgeNow.Value, Berlin.At(), null).Record.Profile;
        profile.Conditions.ShouldBe(["celiac"]);
        profile.NoConditions.ShouldContain("gout");
        profile.NoConditions.ShouldNotContain("celiac");
    }

    [Fact]
    public void A_clock_that_is_behind_does_not_put_an_entry_before_what_it_builds_on()
    {
        using var folder = new Folder();
        Add(folder["j.ndjson"], Berlin.On(new(2026, 10, 12, 12, 0)), "condition", "celiac");
        var later = Add(folder["j.ndjson"], Berlin.On(new(2026, 10, 12, 9, 0)), "condition", "gout");
        ReviewCare.Of(later.Journal, KnowledgeNow.Value, Berlin.At(), null).Record.Profile.Conditions.ShouldBe(["celiac", "gout"]);
    }

    [Fact]
    public void A_journal_in_another_zone_keeps_the_persons_clock()
    {
        using var folder = new Folder();
        folder.Write("j.ndjson", """{"kind":"note.added","at":"2026-10-01","zone":"Asia/Shanghai","data":{"text":"x"}}""" + "\n");
        Add(folder["j.ndjson"], Berlin.At(), "urge", "strong").Entry!.At.ToString().ShouldBe("2026-10-13T03:30:00+08:00");
    }

    [Theory]
    [InlineData("Date,Test\n2026-10-12,Ferritin\n")]
    [InlineData("{\n \"resourceType\": \"Bundle\"\n}\n")]
    public void A_file_that_is_no_journal_is_not_written_into(string text)
    {
        using var folder = new Folder();
        folder.Write("other", text);
        Add(folder["other"], Berlin.At(), "fever").Problems.Single().Field.ShouldBe("file");
        ImportFiles.Into(new JournalPlace.InFile(folder["other"]), [folder.Write("j.ndjson", "")], new(null, null), KnowledgeNow.Value, Berlin.At(), Stream.Null)
            .Single().Problems.Single().Field.ShouldBe("file");
        File.ReadAllText(folder["other"]).ShouldBe(text);
    }

    [Fact]
    public void A_fact_that_is_not_understood_leaves_the_file_as_it_was()
    {
        using var folder = new Folder();
        var added = Add(folder["j.ndjson"], Berlin.At(), "feritin", "18");
        added.Entry.ShouldBeNull();
        added.Problems.ShouldNotBeEmpty();
        folder.Files.ShouldBeEmpty();
    }
}
