using System.Text.RegularExpressions;
using NodaTime;
using Sanguine.Interop.Text;
using Sanguine.Journal;

namespace Sanguine.Interop.Csv;

/// <summary>The dates of one table, read in the order that was chosen or that the table itself proves.</summary>
internal sealed class RowDates(DateOrder? chosen, DateOrder? proven, DateTimeZone zone)
{
    private static readonly Regex DayNumber = new(@"^[2-6]\d{4}(\.\d+)?$", RegexOptions.CultureInvariant);

    private static readonly Regex NoDay = new(
        @"^(?:(?:19|20)\d\d(?:[-/.]\d{1,2})?|\d{1,2}[-/.](?:19|20)\d\d)$",
        RegexOptions.CultureInvariant);

    private readonly List<(ResultRow Row, DateText Date)> unclear = [];

    public static RowDates Of(IEnumerable<ResultRow> rows, ImportChoices choices) => new(
        choices.Dates,
        DateText.OrderOf(rows.Select(row => row.DateText).Distinct().Select(DateText.Of).OfType<DateText>()),
        choices.Zone);

    /// <summary>When a row's blood was drawn; null where the row was reported or must be asked about instead.</summary>
    public When? Read(ResultRow row, Tally tally)
    {
        if (row.DateText.Length == 0)
        {
            tally.Report(
                new(
                    row.Line,
                    null,
                    "date",
                    "the date is missing",
                    "write the day the blood was drawn, such as 2026-10-12"));
            return null;
        }

        if (NoDay.IsMatch(row.DateText))
        {
            tally.Ask(
                new(row.Line, null, "date", $"'{row.DateText}' names no day: on which day was the blood drawn?", 1));
            return null;
        }

        if (DateText.Of(row.DateText) is not { } date)
        {
            tally.Report(new(
                row.Line, null, "date", $"'{Plain.Quote(row.DateText)}' is no date",
                DayNumber.IsMatch(row.DateText)
                    ? "a spreadsheet wrote its own day number: format the column as a date (2026-10-12) and save again"
                    : "write it as 2026-10-12"));
            return null;
        }

        if (Day(date) is { } day)
        {
            return WithTime(date, row.TimeText).At(day, zone);
        }

        if (date.Readings.Count == 0 || chosen is not null)
        {
            tally.Report(new(
                row.Line, null, "date",
                date.Readings.Count == 0
                    ? $"there is no day '{Plain.Quote(row.DateText)}'"
                    : $"'{Plain.Quote(row.DateText)}' is no date in the order that was chosen ({Words(chosen!.Value)})",
                "correct the date, or write it as 2026-10-12"));
            return null;
        }

        unclear.Add((row, date));
        return null;
    }

    /// <summary>One question for all dates of the file that can be read in two ways.</summary>
    public void Ask(Tally tally)
    {
        if (unclear.Count == 0)
        {
            return;
        }

        var (row, date) = unclear[0];
        var days = string.Join(" or ", date.Readings.Values.Distinct().Order().Select(day => $"{day:uuuu'-'MM'-'dd}"));
        var others = unclear.Count == 1 ? "" : $" ({unclear.Count} rows have such dates)";
        tally.Ask(new(
            row.Line, null, "date",
            $"Is '{Plain.Quote(row.DateText)}' {days}{others}? Nothing in the file tells: import again with "
            + string.Join(" or ", date.Readings.DistinctBy(r => r.Value).Select(r => $"--dates {Words(r.Key)}")) + ".",
            unclear.Count));
    }

    private LocalDate? Day(DateText date) =>
        (chosen ?? proven) is { } order && date.Readings.TryGetValue(order, out var day) ? day
        : chosen is null ? date.Only
        : null;

    private static DateText WithTime(DateText date, string timeText) =>
        date.Time is null && DateText.Of($"2000-01-01 {timeText}") is { Time: { } time }
            ? date with
            {
                Time = time,
            }
            : date;

    private static string Words(DateOrder order) => order switch
    {
        DateOrder.DayMonthYear => "dmy",
        DateOrder.MonthDayYear => "mdy",
        DateOrder.YearMonthDay => "ymd",
    };
}
