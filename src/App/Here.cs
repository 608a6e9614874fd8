using NodaTime;
using NodaTime.TimeZones;

namespace Sanguine.App;

/// <summary>The clock and the home time zone of the place the program runs in; the only spot that asks the machine.</summary>
public sealed record Here(IClock Clock, IDateTimeZoneProvider Zones, DateTimeZone Home)
{
    public static Here ThisMachine() => new(SystemClock.Instance, DateTimeZoneProviders.Tzdb, MachineZone());

    /// <summary>The wall clock in a zone.</summary>
    public ZonedDateTime NowIn(DateTimeZone zone) => Clock.GetCurrentInstant().InZone(zone);

    // A machine whose zone has no IANA name is read as UTC: the journal's own zones still count.
    private static DateTimeZone MachineZone()
    {
        try
        {
            return DateTimeZoneProviders.Tzdb.GetSystemDefault();
        }
        catch (DateTimeZoneNotFoundException)
        {
            return DateTimeZone.Utc;
        }
    }
}
