using CsCheck;
using Sanguine.Journal;

namespace Sanguine.Core.Tests.Journal;

public sealed class LedgerTests
{
    private static readonly string Ferritin = Lines.Line(1, "lab.result", "{'value':18}");

    [Fact]
    public void An_entry_stands_as_it_was_written() =>
        Lines.Ledger(Ferritin).Standing.ShouldHaveSingleItem().Json().ShouldBe("{'value':18}");

    [Fact]
    public void A_correction_puts_its_whole_data_in_the_place_of_the_old()
    {
        var standing = Lines.Ledger(
            Lines.Line(1, "lab.result", "{'value':18,'unit':'ng/mL'}", at: "2026-09-01"),
            Corrects(2, 1, "{'value':81}", minute: 5)).Standing.ShouldHaveSingleItem();
        standing.Json().ShouldBe("{'value':81}");
        standing.Entry.Id.ShouldBe(Lines.Id(1));
        standing.Entry.At.ToString().ShouldBe("2026-09-01");
    }

    [Fact]
    public void The_newest_of_several_corrections_counts() =>
        Only(Ferritin, Corrects(2, 1, "{'value':19}", minute: 9), Corrects(3, 1, "{'value':20}", minute: 5))
            .ShouldBe("{'value':19}");

    [Fact]
    public void A_correction_of_a_correction_is_the_last_word_on_the_entry_the_chain_began_with() =>
        Only(Ferritin, Corrects(2, 1, "{'value':19}", minute: 1), Corrects(3, 2, "{'value':20}", minute: 2))
            .ShouldBe("{'value':20}");

    [Theory]
    [InlineData(5, 5)]
    [InlineData(5, 3)]
    public void A_word_on_an_earlier_word_comes_after_it_whatever_the_clocks_say(int earlier, int later)
    {
        Only(Ferritin, Corrects(3, 1, "{'value':19}", earlier), Corrects(2, 3, "{'value':20}", later))
            .ShouldBe("{'value':20}");
        Only(Ferritin, Withdraws(3, 1, earlier), Withdraws(2, 3, later)).ShouldBe("{'value':18}");
    }

    [Fact]
    public void What_is_withdrawn_does_not_stand() => Lines.Ledger(Ferritin, Withdraws(2, 1)).Standing.ShouldBeEmpty();

    [Fact]
    public void A_withdrawn_entry_stays_away_when_it_is_corrected() =>
        Lines.Ledger(Ferritin, Withdraws(2, 1, 1), Corrects(3, 1, "{'value':19}", 2)).Standing.ShouldBeEmpty();

    [Fact]
    public void A_withdrawn_correction_leaves_what_was_there_before() =>
        Only(Ferritin, Corrects(2, 1, "{'value':19}", 1), Withdraws(3, 2, 2)).ShouldBe("{'value':18}");

    [Fact]
    public void A_withdrawal_that_is_withdrawn_takes_nothing_out_and_one_withdrawn_thrice_does()
    {
        Only(Ferritin, Withdraws(2, 1, 1), Withdraws(3, 2, 2)).ShouldBe("{'value':18}");
        Lines.Ledger(Ferritin, Withdraws(2, 1, 1), Withdraws(3, 2, 2), Withdraws(4, 3, 3)).Standing.ShouldBeEmpty();
    }

    [Fact]
    public void One_withdrawal_of_two_is_enough() =>
        Lines.Ledger(Ferritin, Withdraws(2, 1, 1), Withdraws(3, 1, 2), Withdraws(4, 2, 3)).Standing.ShouldBeEmpty();

    [Fact]
    public void What_points_to_nothing_is_reported_and_changes_nothing()
    {
        var ledger = Lines.Ledger(
            Ferritin, Withdraws(2, 9), Corrects(3, 9, "{}"), Lines.Line(4, "entry.withdrawn", "{}"), Withdraws(5, 2));
        ledger.Standing.ShouldHaveSingleItem();
        ledger.Problems.Select(problem => problem.Field).ShouldBe(["withdraws", "corrects", "withdraws"]);
        ledger.Problems[0].What.ShouldContain(Lines.Id(9));
        ledger.Problems[2].What.ShouldContain("nothing");
    }

    [Fact]
    public void Words_that_only_speak_of_each_other_are_reported_and_change_nothing()
    {
        var ledger = Lines.Ledger(Ferritin, Corrects(2, 3, "{}"), Corrects(3, 2, "{}"), Withdraws(4, 4));
        ledger.Standing.ShouldHaveSingleItem().Json().ShouldBe("{'value':18}");
        ledger.Problems.Length.ShouldBe(3);
        ledger.Problems.ShouldAllBe(problem => problem.What.Contains("points to itself"));
    }

    [Fact]
    public void A_correction_without_data_is_reported_and_changes_nothing()
    {
        var ledger = Lines.Ledger(Ferritin, Lines.Line(2, "entry.corrected", $$"""{'corrects':'{{Lines.Id(1)}}','data':7}"""));
        ledger.Standing.Single().Json().ShouldBe("{'value':18}");
        ledger.Problems.ShouldHaveSingleItem().Field.ShouldBe("data");
    }

    [Fact]
    public void A_withdrawal_is_withdrawn_and_not_corrected()
    {
        var ledger = Lines.Ledger(Ferritin, Withdraws(2, 1, 1), Corrects(3, 2, "{'reason':'typing'}", 2));
        ledger.Standing.ShouldBeEmpty();
        ledger.Problems.ShouldHaveSingleItem().Cure.ShouldContain("withdraw the withdrawal");
    }

    [Fact]
    public void An_entry_is_found_however_its_id_is_spelled() =>
        Lines.Ledger(
            """{"id":"00000000-0000-4000-8000-00000000000a","kind":"fever.had","at":"2026-10-01"}""",
            """{"kind":"entry.withdrawn","at":"2026-10-02","data":{"withdraws":"00000000-0000-4000-8000-00000000000A"}}""")
            .Standing.ShouldBeEmpty();

    [Fact]
    public void The_same_entry_twice_is_one_entry_and_no_problem()
    {
        var ledger = Lines.Ledger(
            Ferritin, Ferritin,
            $$$"""{"recorded":"2026-10-01T12:00:00Z","at":"2026-10-01","kind":"lab.result","zone":null,"id":"{{{Lines.Id(1)}}}","data":{"unit":null,"value":18}}""");
        ledger.Standing.ShouldHaveSingleItem();
        ledger.Duplicates.ShouldBe(2);
        ledger.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{'value':19}")]
    [InlineData("{'value':18,'unit':'ng/mL'}")]
    [InlineData("{}")]
    public void Of_two_entries_with_one_id_the_one_recorded_first_stands_and_the_other_is_reported(string other)
    {
        var ledger = Lines.Ledger(Lines.Line(1, "lab.result", other, minute: 5), Ferritin);
        ledger.Standing.ShouldHaveSingleItem().Json().ShouldBe("{'value':18}");
        ledger.Duplicates.ShouldBe(1);
        ledger.Problems.ShouldHaveSingleItem().What.ShouldContain(Lines.Id(1));
    }

    [Theory]
    [InlineData("{'where':['legs','arms']}", "{'where':['arms','legs']}", false)]
    [InlineData("{'where':['legs']}", "{'where':['legs','arms']}", false)]
    [InlineData("{'range':{'low':15,'high':150}}", "{'range':{'high':150.0,'low':15,'text':null}}", true)]
    public void Lists_are_compared_in_order_and_objects_by_what_they_say(string one, string other, bool same)
    {
        var ledger = Lines.Ledger(Lines.Line(1, "symptom.urge", one), Lines.Line(1, "symptom.urge", other, minute: 1));
        ledger.Problems.IsEmpty.ShouldBe(same);
    }

    [Fact]
    public void A_kind_of_tomorrow_is_kept_and_decides_nothing()
    {
        var ledger = Lines.Ledger(Ferritin, Lines.Line(2, "smell.noticed", "{'of':'rain'}"),
            Lines.Line(3, "smell.noticed", "{}"), Withdraws(4, 3));
        ledger.Standing.ShouldHaveSingleItem();
        ledger.Unknown.ShouldHaveSingleItem().Data.GetProperty("of").GetString().ShouldBe("rain");
    }

    [Fact]
    public void The_order_in_which_entries_are_read_never_matters()
    {
        var entry = Gen.Select(Gen.Int[1, 8], Gen.Int[0, 6], Gen.Int[1, 8], Gen.Int[0, 3], Gen.Int[0, 2]).Select(
            (id, minute, target, value, kind) => kind switch
            {
                0 => Lines.Line(id, "lab.result", $$"""{'value':{{value}}}""", minute),
                1 => Corrects(id, target, $$"""{'value':{{value + 10}}}""", minute),
                _ => Withdraws(id, target, minute),
            });
        (from lines in entry.Array[0, 14] from shuffled in Gen.Shuffle(lines) select (lines, shuffled)).Hold(
            journal => Told(Lines.Ledger(journal.shuffled)).ShouldBe(Told(Lines.Ledger(journal.lines))));
    }

    private static string[] Told(Ledger ledger) =>
    [
        .. ledger.Standing.Select(standing => standing.Entry.Id + standing.Json()),
        .. ledger.Problems.Select(problem => problem.What).Order(StringComparer.Ordinal),
        $"{ledger.Duplicates} duplicates",
    ];

    private static string Only(params string[] lines) => Lines.Ledger(lines).Standing.ShouldHaveSingleItem().Json();

    private static string Corrects(int n, int target, string data, int minute = 0) =>
        Lines.Line(n, "entry.corrected", $$"""{'corrects':'{{Lines.Id(target)}}','data':{{data}}}""", minute);

    private static string Withdraws(int n, int target, int minute = 0) =>
        Lines.Line(n, "entry.withdrawn", $$"""{'withdraws':'{{Lines.Id(target)}}','reason':'typing error'}""", minute);
}
