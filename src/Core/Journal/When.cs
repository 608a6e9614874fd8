using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Sanguine.Journal;

/// <summary>When something happened: a moment with its offset, or only a day where no more is known.</summary>
public readonly record struct When(LocalDate Date, OffsetDateTime? Time)
{
    private static readonly OffsetDateTimePattern Exact = OffsetDateTimePattern.ExtendedIso;

    // RFC 3339: the offset always with its minutes, +02:00.
    private static readonly OffsetDateTimePattern Written = OffsetDateTimePattern.Rfc3339;

    private static readonly OffsetDateTimePattern ToTheMinute =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");

    /// <summary>Longer than any moment that is written with nanoseconds and an offset in seconds.</summary>
    private const int Longest = 64;

    public bool KnowsTime => Time is not null;

    /// <summary>The time of day as the clock on the wall showed it; null where only the day is known.</summary>
    public LocalTime? WallClock => Time?.TimeOfDay;

    /// <summary>The instant; a day alone counts from its first moment in UTC.</summary>
    public Instant Instant => Time?.ToInstant() ?? Date.AtMidnight().InUtc().ToInstant();

    public static When On(LocalDate date) => new(date, null);

    public static When At(OffsetDateTime time) => new(time.Date, time);

    /// <summary>Reads ISO 8601: a moment with offset or <c>Z</c>, or a date.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out When when)
    {
        Span<byte> letters = stackalloc byte[Longest];
        when = default;
        return text is not null && Encoding.UTF8.TryGetBytes(text, letters, out var length)
            && TryParse(letters[..length], out when);
    }

    /// <inheritdoc cref="TryParse(string?, out When)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out When when)
    {
        if (utf8.Length == 10)
        {
            var date = DateOf(utf8);
            when = date is { } day ? On(day) : default;
            return date is not null;
        }

        if (Usual(utf8) is { } usual)
        {
            when = At(usual);
            return true;
        }

        var text = Encoding.UTF8.GetString(utf8);
        var exact = Exact.Parse(text);
        exact = exact.Success ? exact : ToTheMinute.Parse(text);
        when = exact.Success ? At(exact.Value) : default;
        return exact.Success;
    }

    // Nearly every moment is written 2026-10-12T08:10:00+02:00 or with Z; read by hand, that takes a tenth of the time.
    private static OffsetDateTime? Usual(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is not (20 or 25) || utf8[10] != 'T' || utf8[13] != ':' || utf8[16] != ':'
            || DateOf(utf8[..10]) is not { } date
            || Number(utf8[11..13]) is not (>= 0 and < 24 and var hour)
            || Number(utf8[14..16]) is not (>= 0 and < 60 and var minute)
            || Number(utf8[17..19]) is not (>= 0 and < 60 and var second))
        {
            return null;
        }

        var time = date.At(new LocalTime(hour, minute, second));
        if (utf8[19] == 'Z' && utf8.Length == 20)
        {
            return time.WithOffset(Offset.Zero);
        }

        return utf8.Length == 25 && utf8[19] is (byte)'+' or (byte)'-' && utf8[22] == ':'
            && Number(utf8[20..22]) is >= 0 and < 18 and var hours
            && Number(utf8[23..25]) is >= 0 and < 60 and var minutes
            ? time.WithOffset(Offset.FromHoursAndMinutes(hours, minutes) is var east && utf8[19] == '+' ? east : -east)
            : null;
    }

    private static LocalDate? DateOf(ReadOnlySpan<byte> utf8) =>
        utf8[4] == '-' && utf8[7] == '-'
        && Number(utf8[..4]) is >= 1 and var year
        && Number(utf8[5..7]) is >= 1 and <= 12 and var month
        && Number(utf8[8..10]) is >= 1 and var day
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>A number of digits only; −1 for anything else.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }

    /// <summary>
    /// The same moment on the person's wall clock. A moment written in UTC (<c>Z</c>) moves into the zone; a moment
    /// written with another offset already shows the clock where it happened.
    /// </summary>
    public When In(DateTimeZone? zone) =>
        Time is { } time && zone is not null && time.Offset == Offset.Zero
            ? At(time.ToInstant().InZone(zone).ToOffsetDateTime())
            : this;

    public override string ToString() => Time is { } time ? Written.Format(time) : LocalDatePattern.Iso.Format(Date);
}
