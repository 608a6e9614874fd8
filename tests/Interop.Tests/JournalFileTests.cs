using Sanguine.Journal;

namespace Sanguine.Interop.Tests;

public sealed class JournalFileTests
{
    private const string Good =
        """{"v":1,"id":"0d9f2a51-0000-4000-8000-000000000001","kind":"lab.result","at":"2026-01-02","data":{"marker":"ferritin","value":18,"unit":"ng/mL"},"source":"manual"}""";

    [Fact]
    public void A_journal_comes_in_as_it_went_out() =>
        JournalText.Write(An.Import(Good + "\n").Entries).ShouldBe(Good + "\n");

    [Fact]
    public void A_broken_line_is_reported_with_its_number_and_the_rest_is_read()
    {
        var outcome = An.Import($"{Good}\n{{broken\n\n{{\"kind\":\"note.added\"}}\n");

        outcome.Entries.Length.ShouldBe(1);
        outcome.Problems.Select(p => p.Line).ShouldBe([2, 4]);
        outcome.Read.ShouldBe(3);
        outcome.ShouldAddUp();
    }

    [Fact]
    public void An_unknown_kind_is_kept_and_said()
    {
        var outcome = An.Import("""{"kind":"dream.told","at":"2026-01-02","data":{"color":"blue"}}""");

        outcome.Only().Kind.ShouldBe("dream.told");
        outcome.Skipped.ShouldHaveSingleItem().What.ShouldBe("kind dream.told");
        outcome.ShouldAddUp();
    }

    [Fact]
    public void The_same_line_twice_is_one_entry()
    {
        var outcome = An.Import($"{Good}\n{Good}\n");

        outcome.Entries.Length.ShouldBe(1);
        outcome.Skipped.ShouldHaveSingleItem().Why.ShouldBe("the same line again");
        outcome.ShouldAddUp();
    }

    [Fact]
    public void Of_two_entries_with_one_id_the_one_recorded_first_stands_and_the_other_is_reported()
    {
        var later = Good.Replace("\"data\"", "\"recorded\":\"2026-05-01T00:00:00Z\",\"data\"").Replace("18", "81");

        foreach (var text in new[] { $"{Good}\n{later}\n", $"{later}\n{Good}\n" })
        {
            var outcome = An.Import(text);
            outcome.Only().Data.Num("value").ShouldBe(18);
            outcome.Problems.ShouldHaveSingleItem().Field.ShouldBe("id");
        }
    }
}
