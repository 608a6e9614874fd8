namespace Sanguine.Interop.Tests.Csv;

public sealed class ValueTests
{
    private static ImportOutcome Valued(
        string value,
        string unit = "ng/mL",
        string test = "Ferritin",
        string range = ""
    ) => An.Import($"date\ttest\tvalue\tunit\trange\n2026-01-02\t{test}\t{value}\t{unit}\t{range}\n");

    [Theory]
    [InlineData("18", 18)]
    [InlineData("18.0", 18)]
    [InlineData("18,5", 18.5)]
    [InlineData("0,125", 0.125)]
    [InlineData("1 234,5", 1234.5)]
    [InlineData("1'234.5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1.2e2", 120)]
    [InlineData("18 L", 18)]
    [InlineData("18*", 18)]
    [InlineData("18 (low)", 18)]
    [InlineData("H 250", 250)]
    [InlineData("１８．５", 18.5)]
    public void A_number_is_read_as_it_is_meant(string written, double value) =>
        Valued(written).OnlyLab().Num("value").ShouldBe((decimal)value);

    [Theory]
    [InlineData("<5", "<", 5)]
    [InlineData("< 5", "<", 5)]
    [InlineData(">2000", ">", 2000)]
    [InlineData("≤5", "<=", 5)]
    [InlineData(">= 2000", ">=", 2000)]
    [InlineData("＜５", "<", 5)]
    [InlineData("less than 5", "<", 5)]
    public void A_comparator_is_kept(string written, string comparator, double value)
    {
        var lab = Valued(written).OnlyLab();

        lab.Str("comparator").ShouldBe(comparator);
        lab.Num("value").ShouldBe((decimal)value);
    }

    [Fact]
    public void A_comparator_of_its_own_column_is_kept() => An
        .Import("date,test,operator,value,unit\n2026-01-02,Ferritin,>,2000,ng/mL\n")
        .OnlyLab().Str("comparator").ShouldBe(">");

    [Fact]
    public void A_thousand_or_a_little_more_than_one_is_asked_about_and_not_stored()
    {
        var outcome = Valued("1,234");

        outcome.Entries.ShouldBeEmpty();
        outcome.Questions.ShouldHaveSingleItem().Question.ShouldContain("1234 or 1.234");
        outcome.ShouldAddUp();
    }

    [Fact]
    public void Another_number_of_the_file_settles_what_a_comma_is()
    {
        const string Header = "date\ttest\tvalue\tunit\n";
        An.Import(Header + "2026-01-02\tFerritin\t1,234\tng/mL\n2026-01-02\tCRP\t12.5\tmg/L\n")
            .Of("lab.result").ShouldContain(lab => lab.Str("value") == "1234");
        An.Import(Header + "2026-01-02\tTSH\t1,234\tmU/L\n2026-01-02\tCRP\t12,5\tmg/L\n")
            .Of("lab.result").ShouldContain(lab => lab.Str("value") == "1.234");
    }

    [Fact]
    public void The_range_beside_a_number_settles_what_a_comma_is() =>
        Valued("1,234", "mU/L", "TSH", "0,4-4,0").OnlyLab().Num("value").ShouldBe(1.234m);

    [Theory]
    [InlineData("18 ng/mL")]
    [InlineData("18ng/ml")]
    [InlineData("18 ng/mL L")]
    public void A_unit_behind_the_number_is_the_unit(string written) =>
        Valued(written, "").OnlyLab().Str("unit")!.ToLowerInvariant().ShouldBe("ng/ml");

    [Theory]
    [InlineData("negative")]
    [InlineData("hemolyzed, repeat")]
    [InlineData("15-20")]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(1)")]
    public void Words_are_kept_as_words(string written)
    {
        var lab = Valued(written).OnlyLab();

        lab.Str("text").ShouldBe(written);
        lab.TryGetProperty("value", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("n/a")]
    [InlineData("pending")]
    public void An_empty_value_is_skipped(string written)
    {
        var outcome = Valued(written);

        outcome.Entries.ShouldBeEmpty();
        outcome.Skipped.ShouldHaveSingleItem().Why.ShouldBe("no value");
    }

    [Fact]
    public void A_negative_result_is_a_problem()
    {
        var problem = Valued("-5").Problems.ShouldHaveSingleItem();

        problem.Line.ShouldBe(2);
        problem.Field.ShouldBe("value");
    }

    [Fact]
    public void A_missing_unit_loses_nothing_and_is_asked_about()
    {
        var outcome = Valued("18", "");

        outcome.OnlyLab().Num("value").ShouldBe(18);
        outcome.OnlyLab().TryGetProperty("unit", out _).ShouldBeFalse();
        var question = outcome.Questions.ShouldHaveSingleItem();
        question.Field.ShouldBe("unit");
        question.Unread.ShouldBe(0);
        question.Question.ShouldContain("ng/mL");
        outcome.ShouldAddUp();
    }

    [Fact]
    public void A_unit_the_marker_does_not_have_is_kept_as_given_and_asked_about()
    {
        var outcome = Valued("18", "ng/dL");

        outcome.OnlyLab().Str("unit").ShouldBe("ng/dL");
        outcome.Questions.ShouldHaveSingleItem().Question.ShouldContain("ng/dL");
    }

    [Fact]
    public void A_molar_unit_under_a_mass_code_is_asked_about()
    {
        var outcome = An.Import("date,loinc,value,unit\n2026-01-02,2498-4,8,umol/L\n");

        outcome.OnlyLab().Str("marker").ShouldBe("iron");
        outcome.Questions.ShouldHaveSingleItem().Question.ShouldContain("2498-4");
    }

    [Theory]
    [InlineData("15-150", 15.0, 150.0)]
    [InlineData("15 – 150 ng/mL", 15.0, 150.0)]
    [InlineData("(15,0 bis 150,0)", 15.0, 150.0)]
    [InlineData("15~150", 15.0, 150.0)]
    [InlineData("15 to 150", 15.0, 150.0)]
    [InlineData("<150", null, 150.0)]
    [InlineData("> 30", 30.0, null)]
    [InlineData("≤5.0", null, 5.0)]
    [InlineData("up to 150", null, 150.0)]
    [InlineData("men 30-400, women 15-150", null, null)]
    [InlineData("30-400; women 15-150", null, null)]
    public void A_range_keeps_its_bounds_where_it_has_them_and_its_words_always(
        string written,
        double? low,
        double? high)
    {
        var range = Valued("18", range: written).OnlyLab().GetProperty("range");

        (range.TryGetProperty("low", out var l) ? (double?)l.GetDouble() : null).ShouldBe(low);
        (range.TryGetProperty("high", out var h) ? (double?)h.GetDouble() : null).ShouldBe(high);
        range.Str("text").ShouldBe(written);
    }

    [Fact]
    public void Bounds_of_their_own_columns_are_the_range()
    {
        var range = An.Import("date,test,value,unit,low,high\n2026-01-02,Ferritin,18,ng/mL,15,150\n")
            .OnlyLab()
            .GetProperty("range");

        range.Num("low").ShouldBe(15);
        range.Num("high").ShouldBe(150);
    }

    [Fact]
    public void Everything_else_a_row_says_is_kept()
    {
        var entry = An.Import(
            "date,test,value,unit,lab,method,fasting,comment,status\n"
            + "2026-01-02,Ferritin,18,ng/mL,City Lab,Roche ECLIA,yes,slightly hemolyzed,corrected\n",
            file: "portal.csv").Only();

        entry.Data.Str("lab").ShouldBe("City Lab");
        entry.Data.Str("method").ShouldBe("Roche ECLIA");
        entry.Data.Str("fasting").ShouldBe("yes");
        entry.Data.Str("note").ShouldBe("slightly hemolyzed");
        entry.Data.Str("status").ShouldBe("amended");
        entry.Source.ShouldBe("import:portal.csv");
        entry
            .Json.Str("original")
            .ShouldBe("2026-01-02,Ferritin,18,ng/mL,City Lab,Roche ECLIA,yes,slightly hemolyzed,corrected");
    }

    [Fact]
    public void A_file_cannot_steer_the_terminal()
    {
        var outcome = An.Import("date,test,value,unit\n2026-01-02,Glu\u001b[2Jcose,90,mg/dL\n");

        outcome.Skipped.ShouldHaveSingleItem().What.ShouldNotContain('\u001b');
    }
}
