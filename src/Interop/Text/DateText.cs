using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Interop.Text;

/// <summary>
/// A date as somebody wrote it, under every order of day, month and year in which it is a date at all. ISO dates and
/// dates with the month in words are the same in all of them.
/// </summary>
internal sealed record DateText(IReadOnlyDictionary<DateOrder, LocalDate> Readings, LocalTime? Time, Offset? Offset)
{
    private static readonly DateOrder[] Orders =
        [DateOrder.DayMonthYear, DateOrder.MonthDayYear, DateOrder.YearMonthDay];

    private const string Clock =
        @"(?:(?:[T ,]|\bat\b|\bum\b)\s*(?<h>\d{1,2})[:h.](?<m>\d{2})(?::?(?<s>\d{2})(?:[.,]\d+)?)?\s*"
        + @"(?<half>[ap]\.?\s?m\.?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?\s*$";

    private static readonly Regex Iso = Pattern(
        @"^(?<y>\d{4})(?:[-/.](?<mo>\d{1,2})[-/.](?<d>\d{1,2})|(?<mo>\d{2})(?<d>\d{2}))" + Clock);

    private static readonly Regex Numeric = Pattern(
        @"^(?<a>\d{1,2})[-/.]\s?(?<b>\d{1,2})[-/.]\s?(?<c>\d{4}|\d{2})" + Clock);

    private static readonly Regex Chinese = Pattern(
        @"^(?<y>\d{4})\s*年\s*(?<mo>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日号]?" + Clock);

    private static readonly Regex DayFirst = Pattern(
        @"^(?:\p{L}+,?\s+)?(?<d>\d{1,2})(?:st|nd|rd|th|er)?\.?[-\s]*(?:de\s+)?(?<name>\p{L}{3,})"
            + @"\.?[-,\s]*(?:de\s+)?(?<y>\d{4}|\d{2})"
            + Clock);

    private static readonly Regex MonthFirst =
        Pattern(@"^(?:\p{L}+,?\s+)?(?<name>\p{L}{3,})\.?[-\s]+(?<d>\d{1,2})(?:st|nd|rd|th)?[-,\s]+(?<y>\d{4})" + Clock);

    /// <summary>First letters of the months in English, German, French and Spanish, without accents.</summary>
    private static readonly string[][] Months =
    [
        ["jan", "ene"], ["feb", "fev"], ["mar", "maer", "mrz"], ["apr", "avr", "abr"], ["may", "mai"],
        ["jun", "juin"], ["jul", "juil"], ["aug", "aou", "ago"], ["sep", "set"], ["oct", "okt"], ["nov"],
        ["dec", "dez", "dic"],
    ];

    /// <summary>The one date it can be, where every order that fits agrees.</summary>
    public LocalDate? Only =>
        Readings.Count > 0 && Readings.Values.Distinct().Count() == 1 ? Readings.Values.First() : null;

    /// <summary>Reads a date, perhaps with a time; null where the text does not look like a date.</summary>
    public static DateText? Of(string? text)
    {
        if (Plain.Line(text) is not { Length: <= 60 } line)
        {
            return null;
        }

        var plain = Plain.HalfWidth(line);
        foreach (var whole in new[] { Iso, Chinese })
        {
            if (whole.Match(plain) is { Success: true } match)
            {
                return Same(match, Date(match.Groups["y"], match.Groups["mo"], match.Groups["d"]));
            }
        }

        if (Numeric.Match(plain) is { Success: true } numeric)
        {
            return Numbers(numeric);
        }

        foreach (var worded in new[] { DayFirst, MonthFirst })
        {
            if (worded.Match(plain) is { Success: true } match && MonthOf(match.Groups["name"].Value) is { } month)
            {
                return Same(match, Date(Century(match.Groups["y"]), month, Number(match.Groups["d"])));
            }
        }

        return null;
    }

    /// <summary>When it was, on a clock in <paramref name="zone"/> where no offset is written.</summary>
    public When At(LocalDate date, DateTimeZone zone) => Time is not { } time
        ? When.On(date)
        : When.At(Offset is { } offset
            ? date.At(time).WithOffset(offset)
            : zone.AtLeniently(date.At(time)).ToOffsetDateTime());

    /// <summary>
    /// The one order in which every date of a file is a date; null where more than one is left, or none because the
    /// file mixes them. Dates that mean the same in every order prove nothing.
    /// </summary>
    public static DateOrder? OrderOf(IEnumerable<DateText> dates)
    {
        var left = new HashSet<DateOrder>(Orders);
        foreach (var date in dates)
        {
            if (date.Readings.Count > 0)
            {
                left.IntersectWith(date.Readings.Keys);
            }
        }

        return left.Count == 1 ? left.Single() : null;
    }

    private static DateText Same(Match match, LocalDate? date) => new(
        date is { } valid ? Orders.ToDictionary(order => order, _ => valid) : [], TimeOf(match), OffsetOf(match));

    private static DateText Numbers(Match match)
    {
        int a = Number(match.Groups["a"]), b = Number(match.Groups["b"]), c = Number(match.Groups["c"]);
        var readings = new Dictionary<DateOrder, LocalDate>();
        foreach (var order in Orders)
        {
            var (year, month, day, digits) = order switch
            {
                DateOrder.DayMonthYear => (c, b, a, match.Groups["c"].Length),
                DateOrder.MonthDayYear => (c, a, b, match.Groups["c"].Length),
                DateOrder.YearMonthDay => (a, b, c, match.Groups["a"].Length),
            };
            if ((digits == 4 || match.Groups["c"].Length == 2) && Date(Century(year, digits), month, day) is { } date)
            {
                readings[order] = date;
            }
        }

        return new(readings, TimeOf(match), OffsetOf(match));
    }

    // Two digits mean 1950 to 2049: older blood does not bear on today.
    private static int Century(int year, int digits) => digits == 4 ? year : year < 50 ? 2000 + year : 1900 + year;

    private static int Century(Group year) => Century(Number(year), year.Length);

    private static LocalDate? Date(Group year, Group month, Group day) =>
        Date(Number(year), Number(month), Number(day));

    private static LocalDate? Date(int year, int month, int day) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static LocalTime? TimeOf(Match match)
    {
        if (!match.Groups["h"].Success)
        {
            return null;
        }

        var hour = Number(match.Groups["h"]);
        if (match.Groups["half"].Success)
        {
            hour = (hour % 12) + (char.ToLowerInvariant(match.Groups["half"].Value[0]) == 'p' ? 12 : 0);
        }

        var minute = Number(match.Groups["m"]);
        var second = match.Groups["s"].Success ? Number(match.Groups["s"]) : 0;
        return hour < 24 && minute < 60 && second < 60 ? new LocalTime(hour, minute, second) : null;
    }

    private static Offset? OffsetOf(Match match)
    {
        var zone = match.Groups["zone"].Value;
        if (zone.Length == 0)
        {
            return null;
        }

        if (zone is "Z" or "z")
        {
            return NodaTime.Offset.Zero;
        }

        var minutes =
            (int.Parse(zone[1..3], CultureInfo.InvariantCulture) * 60)
            + int.Parse(zone[^2..], CultureInfo.InvariantCulture);
        return minutes > 18 * 60 ? null : NodaTime.Offset.FromSeconds((zone[0] == '-' ? -60 : 60) * minutes);
    }

    private static int? MonthOf(string name)
    {
        var folded = Plain.Folded(name);
        var found = Array.FindIndex(
            Months,
            starts => starts.Any(start => folded.StartsWith(start, StringComparison.Ordinal)));
        return found < 0 ? null : found + 1;
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    // ASCII digits only: \d would take digits of other scripts, which int.Parse does not.
    private static Regex Pattern(string pattern) =>
        new(pattern.Replace(@"\d", "[0-9]"), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
