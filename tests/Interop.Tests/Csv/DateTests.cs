namespace Sanguine.Interop.Tests.Csv;

public sealed class DateTests
{
    private static ImportOutcome Dated(params string[] dates) => Dated(null, dates);

    private static ImportOutcome Dated(DateOrder? order, params string[] dates) =>
        An.Import(
            "date;test;value;unit\n" + string.Concat(dates.Select((date, i) => $"{date};Ferritin;{20 + i};ng/mL\n")),
            order);

    [Theory]
    [InlineData("2026-03-04", "2026-03-04")]
    [InlineData("2026/3/4", "2026-03-04")]
    [InlineData("2026.03.04", "2026-03-04")]
    [InlineData("20260304", "2026-03-04")]
    [InlineData("4 March 2026", "2026-03-04")]
    [InlineData("Mar 4, 2026", "2026-03-04")]
    [InlineData("04-MAR-26", "2026-03-04")]
    [InlineData("4. März 2026", "2026-03-04")]
    [InlineData("4 août 2026", "2026-08-04")]
    [InlineData("4 de diciembre de 2026", "2026-12-04")]
    [InlineData("2026年3月4日", "2026-03-04")]
    [InlineData("２０２６年３月４日", "2026-03-04")]
    [InlineData("13/02/2026", "2026-02-13")]
    [InlineData("02/13/2026", "2026-02-13")]
    [InlineData("5.5.2026", "2026-05-05")]
    [InlineData("31.12.98", "1998-12-31")]
    public void A_date_that_can_mean_one_day_only_is_read(string written, string meant) =>
        Dated(written).Only().At.ToString().ShouldBe(meant);

    [Fact]
    public void A_date_that_can_be_read_in_two_ways_is_asked_about_and_not_stored()
    {
        var outcome = Dated("03/04/2026", "05/06/2026");

        outcome.Entries.ShouldBeEmpty();
        outcome.Problems.ShouldBeEmpty();
        var question = outcome.Questions.ShouldHaveSingleItem();
        question.Line.ShouldBe(2);
        question.Unread.ShouldBe(2);
        question.Question.ShouldContain("2026-03-04");
        question.Question.ShouldContain("2026-04-03");
        question.Question.ShouldContain("--dates dmy");
        question.Question.ShouldContain("--dates mdy");
    }

    [Fact]
    public void One_row_that_proves_the_order_settles_the_others()
    {
        Dated("03/04/2026", "25/06/2026").Entries.Select(e => e.At.ToString()).ShouldBe(["2026-04-03", "2026-06-25"]);
        Dated("03/04/2026", "06/25/2026").Entries.Select(e => e.At.ToString()).ShouldBe(["2026-03-04", "2026-06-25"]);
    }

    [Fact]
    public void A_row_of_a_test_that_is_not_used_proves_the_order_all_the_same()
    {
        var outcome = An.Import("date,test,value,unit\n03/04/2026,Ferritin,20,ng/mL\n25/06/2026,Glucose,90,mg/dL\n");

        outcome.Only().At.ToString().ShouldBe("2026-04-03");
    }

    [Fact]
    public void A_file_that_mixes_both_orders_keeps_what_is_certain_and_asks_for_the_rest()
    {
        var outcome = Dated("25/06/2026", "06/25/2026", "03/04/2026");

        outcome.Entries.Length.ShouldBe(2);
        outcome.Questions.ShouldHaveSingleItem().Unread.ShouldBe(1);
    }

    [Fact]
    public void The_chosen_order_is_followed()
    {
        Dated(DateOrder.DayMonthYear, "03/04/2026").Only().At.ToString().ShouldBe("2026-04-03");
        Dated(DateOrder.MonthDayYear, "03/04/2026").Only().At.ToString().ShouldBe("2026-03-04");
        Dated(DateOrder.YearMonthDay, "03/04/05").Only().At.ToString().ShouldBe("2003-04-05");
    }

    [Fact]
    public void A_date_that_is_none_in_the_chosen_order_is_a_problem()
    {
        var problem = Dated(DateOrder.DayMonthYear, "02/13/2026").Problems.ShouldHaveSingleItem();

        problem.Line.ShouldBe(2);
        problem.Field.ShouldBe("date");
        problem.What.ShouldContain("dmy");
    }

    [Theory]
    [InlineData("2026-02-30", "no day")]
    [InlineData("31/04/2026", "no day")]
    [InlineData("soon", "no date")]
    [InlineData("45580", "no date")]
    public void A_day_that_does_not_exist_is_a_problem_and_the_good_rows_are_kept(string bad, string what)
    {
        var outcome = Dated("2026-01-02", bad);

        outcome.Entries.Length.ShouldBe(1);
        var problem = outcome.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(3);
        problem.What.ShouldContain(what);
        problem.Cure.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_spreadsheets_day_number_is_explained() =>
        Dated("45580").Problems.ShouldHaveSingleItem().Cure.ShouldContain("format the column as a date");

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-03")]
    [InlineData("03/2026")]
    public void A_month_alone_is_asked_about(string written) =>
        Dated(written).Questions.ShouldHaveSingleItem().Unread.ShouldBe(1);

    [Theory]
    [InlineData("2026-07-04 08:10", "2026-07-04T08:10:00+02:00")]
    [InlineData("2026-01-04T08:10:30", "2026-01-04T08:10:30+01:00")]
    [InlineData("2026-07-04T08:10:00-06:00", "2026-07-04T08:10:00-06:00")]
    [InlineData("2026-07-04T08:10:00Z", "2026-07-04T08:10:00Z")]
    [InlineData("7/24/2026 8:10 PM", "2026-07-24T20:10:00+02:00")]
    public void A_clock_without_an_offset_hangs_in_the_persons_zone(string written, string at) =>
        Dated(written).Only().Json.Str("at").ShouldBe(at);

    [Fact]
    public void A_time_of_its_own_column_joins_the_date() => An
        .Import("date,time,test,value,unit\n2026-07-04,7:45,Ferritin,20,ng/mL\n")
        .Only().Json.Str("at").ShouldBe("2026-07-04T07:45:00+02:00");

    [Fact]
    public void The_day_of_the_draw_counts_before_the_day_of_the_report() => An
        .Import("report date,collected,test,value,unit\n2026-07-09,2026-07-04,Ferritin,20,ng/mL\n")
        .Only().At.ToString().ShouldBe("2026-07-04");
}
