using System.Text;

namespace Sanguine.Interop.Tests.Csv;

public sealed class LayoutTests
{
    [Theory]
    [InlineData("Collection Date,Test Name,Result Value,Units,Reference Range", ',')]
    [InlineData("Abnahmedatum;Untersuchung;Ergebnis;Einheit;Referenzbereich", ';')]
    [InlineData("Date de prélèvement;Analyse;Résultat;Unité;Valeurs de référence", ';')]
    [InlineData("Fecha de extracción;Prueba;Resultado;Unidad;Rango de referencia", ';')]
    [InlineData("采样日期,检验项目,结果,单位,参考范围", ',')]
    [InlineData("DRAWN|ANALYTE|VALUE|UOM|REF RANGE", '|')]
    [InlineData("date\tmarker\tresult\tunit\tnormal range", '\t')]
    public void Headers_are_known_in_five_languages_and_with_any_delimiter(string header, char delimiter)
    {
        var outcome = An.Import(
            $"{header}\n{string.Join(delimiter, "2026-01-02", "Ferritin", "18", "ng/mL", "15-150")}\n");

        outcome.Format.ShouldBe("csv");
        var lab = outcome.OnlyLab();
        lab.Str("marker").ShouldBe("ferritin");
        lab.Num("value").ShouldBe(18);
        lab.Str("unit").ShouldBe("ng/mL");
        lab.GetProperty("range").Num("high").ShouldBe(150);
    }

    [Theory]
    [InlineData("铁蛋白", "ferritin")]
    [InlineData("血红蛋白", "hemoglobin")]
    [InlineData("Hämoglobin", "hemoglobin")]
    [InlineData("Ferritine", "ferritin")]
    [InlineData("Hemoglobina", "hemoglobin")]
    [InlineData("Ferritin, Serum", "ferritin")]
    [InlineData("Serum Ferritin", "ferritin")]
    [InlineData("Ferritin (serum)", "ferritin")]
    [InlineData("Ferritin [Mass/volume] in Serum or Plasma", "ferritin")]
    [InlineData("铁蛋白(Ferritin)", "ferritin")]
    public void A_test_is_known_by_the_names_laboratories_give_it(string name, string marker) => An
        .Import($"date\ttest\tvalue\tunit\n2026-01-02\t{name}\t12\tg/dL\n")
        .OnlyLab().Str("marker").ShouldBe(marker);

    [Fact]
    public void One_column_a_marker_gives_one_result_a_filled_cell()
    {
        var outcome = An.Import(
            "Date,Ferritin (ng/mL),Hemoglobin [g/dL],CRP mg/L,Glucose (mg/dL),Fasting\n"
            + "2026-01-02,18,12.9,,90,yes\n2026-04-02,41,,0.4,95,no\n");

        outcome.Of("lab.result").Length.ShouldBe(4);
        outcome
            .Of("lab.result")
            .Select(lab => lab.Str("unit"))
            .Distinct()
            .ShouldBe(["ng/mL", "g/dL", "mg/L"], ignoreOrder: true);
        outcome.Of("lab.result").Count(lab => lab.Str("fasting") == "yes").ShouldBe(2);
        outcome.Skipped.ShouldHaveSingleItem().Count.ShouldBe(2);
        outcome.Skipped[0].What.ShouldBe("Glucose (mg/dL) × 2");
        outcome.Read.ShouldBe(6);
        outcome.ShouldAddUp();
    }

    [Fact]
    public void A_row_of_units_under_the_header_is_no_result()
    {
        var outcome = An.Import("Date,Ferritin,MCV,Hemoglobin\n,ng/mL,fL,g/dL\n2026-01-02,18,79,12.4\n");

        outcome.Of("lab.result").Select(lab => lab.Str("unit")).ShouldBe(["ng/mL", "fL", "g/dL"], ignoreOrder: true);
        outcome.Read.ShouldBe(3);
        outcome.Questions.ShouldBeEmpty();
        An.Import("Date,Ferritin\n2026-01-01,negative\n").Read.ShouldBe(1);
    }

    [Fact]
    public void One_column_a_date_gives_one_result_a_filled_cell()
    {
        var outcome = An.Import(
            "Test;Unit;Reference range;2025-11-03;12.04.2026\nFerritin;ng/mL;15-150;18;41\nCRP;mg/L;<5;;0,4\n");

        outcome.Entries.Select(e => (e.At.ToString(), e.Data.Str("marker"), e.Data.Str("value"))).ShouldBe(
        [
            ("2025-11-03", "ferritin", "18"), 
        ]);
        outcome.Questions.ShouldHaveSingleItem().Unread.ShouldBe(2);
        outcome.ShouldAddUp();
    }

    [Fact]
    public void Lines_before_the_header_are_passed_over_and_lines_are_still_counted_right()
    {
        var outcome = An.Import(
            "Laboratory report\n\nPrinted 2026-01-09\n\ndate,test,value,unit\n2026-01-02,Ferritin,18,ng/mL\n2026-13-02,Ferritin,19,ng/mL\n"
        );

        outcome.Entries.Length.ShouldBe(1);
        outcome.Problems.ShouldHaveSingleItem().Line.ShouldBe(7);
    }

    [Fact]
    public void A_line_break_inside_a_cell_does_not_shift_the_lines_after_it()
    {
        var outcome = An.Import(
            "date,test,value,unit,comment\n2026-01-02,Ferritin,18,ng/mL,\"two\nlines\"\n2026-02-30,Ferritin,19,ng/mL,\n"
        );

        outcome.OnlyLab().Str("note").ShouldBe("two lines");
        outcome.Problems.ShouldHaveSingleItem().Line.ShouldBe(4);
    }

    [Fact]
    public void A_quote_that_never_closes_costs_its_own_line_only()
    {
        var outcome = An.Import(
            "date,test,value,unit\n2026-01-02,Ferritin,\"18,ng/mL\n2026-02-02,Ferritin,19,ng/mL\n2026-03-02,Ferritin,20,ng/mL\n"
        );

        outcome.Entries.Length.ShouldBe(2);
        outcome.Problems.ShouldHaveSingleItem().Line.ShouldBe(2);
        outcome.ShouldAddUp();
    }

    [Fact]
    public void A_decimal_comma_that_splits_a_row_is_a_problem_and_not_a_wrong_value()
    {
        var outcome = An.Import("date,test,value,unit\n2026-01-02,Ferritin,18,5,ng/mL\n2026-02-02,Ferritin,19,ng/mL\n");

        outcome.OnlyLab().Num("value").ShouldBe(19);
        var problem = outcome.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(2);
        problem.Cure.ShouldContain("\"18,5\"");
    }

    [Fact]
    public void A_row_that_breaks_off_is_a_problem() => An
        .Import("date,test,value,unit\n2026-01-02,Ferritin\n")
        .Problems.ShouldHaveSingleItem().Line.ShouldBe(2);

    [Fact]
    public void A_row_without_a_test_is_a_problem() => An
        .Import("date,test,value,unit\n2026-01-02,,18,ng/mL\n")
        .Problems.ShouldHaveSingleItem().Field.ShouldBe("test");

    [Fact]
    public void A_spreadsheets_own_first_line_names_the_delimiter_and_is_no_row()
    {
        var outcome = An.Import("sep=;\ndate;test;value;unit\n2026-01-02;Ferritin;18,5;ng/mL\n");

        outcome.OnlyLab().Num("value").ShouldBe(18.5m);
        outcome.Read.ShouldBe(1);
    }

    [Fact]
    public void The_header_again_further_down_is_no_row() =>
        An.Import(
                "date,test,value,unit\n2026-01-02,Ferritin,18,ng/mL\ndate,test,value,unit\n2026-02-02,Ferritin,19,ng/mL\n"
            )
            .Read.ShouldBe(2);

    [Fact]
    public void Every_common_encoding_is_read()
    {
        const string Text =
            "Abnahmedatum;Untersuchung;Ergebnis;Einheit\n2026-01-02;Hämoglobin;129;g/L\n2026-01-02;Ferritin;18;µg/L\n";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Text),
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)],
            Encoding.Unicode.GetBytes(Text),
        ];

        foreach (var file in files)
        {
            var outcome = An.Import(file);
            outcome.Of("lab.result").Length.ShouldBe(2);
            outcome.Questions.ShouldBeEmpty();
            outcome.Skipped.ShouldBeEmpty();
        }
    }

    [Fact]
    public void An_old_western_encoding_is_read_and_said()
    {
        var outcome = An.Import(
            Encoding.Latin1.GetBytes(
                "Datum;Analyse;Wert;Einheit\n2026-01-02;Hämoglobin;129;g/L\n2026-01-02;Ferritin;18;µg/L\n"));

        outcome.Of("lab.result").Length.ShouldBe(2);
        var said = outcome.Skipped.ShouldHaveSingleItem();
        said.What.ShouldBe("encoding");
        said.Why.ShouldContain("Windows-1252");
        outcome.ShouldAddUp();
    }
}
