using System.Diagnostics.CodeAnalysis;
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
        when = default;
        if (text is null)
        {
            return false;
        }

        if (text.Length == 10)
        {
            var date = LocalDatePattern.Iso.Parse(text);
            when = date.Success ? On(date.Value) : default;
            return date.Success;
        }

        var exact = Exact.Parse(text);
        exact = exact.Success ? exact : ToTheMinute.Parse(text);
        when = exact.Success ? At(exact.Value) : default;
        return exact.Success;
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
