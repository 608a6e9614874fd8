using CsCheck;

namespace Sanguine.Interop.Tests.Csv;

public sealed class SamenessTests
{
    private const string Header = "date;test;value;unit;range\n";

    private static readonly Gen<string> Row = Gen.Select(
        Of("2026-01-02", "2026-02-30", "25/06/2026", "03/04/2026", "", "2026-03", "2025-12-24 07:30"),
        Of("Ferritin", "CRP", "Glucose", "TSH", "", "Hämoglobin"),
        Of("18", "18,5", "<5", "1,234", "negative", "", "-3", "12.25", "≥2000"),
        Of("ng/mL", "", "mg/L", "furlong"),
        Of("15-150", "", "<5"),
        (date, test, value, unit, range) => $"{date};{test};{value};{unit};{range}");

    private static readonly Gen<string[]> Rows = Row.Array[1, 12];

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string[] Ids(ImportOutcome outcome) =>
        [.. outcome.Entries.Select(e => e.Id).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_row_ends_in_exactly_one_place() => Rows.Hold(rows =>
    {
        var outcome = An.Import(Header + string.Join('\n', rows) + "\n");
        outcome.Read.ShouldBe(rows.Count(row => row.Any(c => c != ';')));
        outcome.ShouldAddUp();
    });

    [Fact]
    public void Reading_a_file_twice_adds_nothing() => Rows.Hold(rows =>
    {
        var text = Header + string.Join('\n', rows);
        var first = An.Import(text);
        var second = An.Import(text, journal: first.Entries);
        second.Entries.Select(Journal.JournalText.Line).ShouldBe(first.Entries.Select(Journal.JournalText.Line));
    });

    [Fact]
    public void The_order_of_the_rows_does_not_matter() =>
        Rows.Hold(rows =>
            Ids(An.Import(Header + string.Join('\n', rows.Reverse())))
                .ShouldBe(Ids(An.Import(Header + string.Join('\n', rows)))));

    [Fact]
    public void The_same_row_twice_is_one_entry_and_said()
    {
        var outcome = An.Import(Header + "2026-01-02;Ferritin;18;ng/mL;\n2026-01-02;Ferritin;18,0;ng/mL;\n");

        outcome.Entries.Length.ShouldBe(1);
        outcome.Skipped.ShouldHaveSingleItem().Why.ShouldBe("the same row again");
        outcome.ShouldAddUp();
    }

    [Fact]
    public void A_decimal_comma_and_a_decimal_point_are_the_same_result() =>
        Ids(An.Import("date;test;value;unit\n2026-01-02;Ferritin;18,50;ng/mL\n"))
            .ShouldBe(
                Ids(An.Import("date\ttest\tvalue\tunit\n2026-01-02\tFerritin\t18.5\tng/mL\n", file: "another.tsv")));

    [Fact]
    public void A_result_that_became_final_is_not_taken_for_the_preliminary_one()
    {
        const string Columns = "date,test,value,unit,status\n";
        var first = An.Import(Columns + "2026-01-02,Ferritin,18,ng/mL,preliminary\n");
        var second = An.Import(Columns + "2026-01-02,Ferritin,18,ng/mL,final\n", journal: first.Entries);

        first.Entries.Joined(second).Record().Labs.Count(lab => lab.Decides).ShouldBe(1);
    }
}
