using NodaTime;
using Sanguine.Symptoms;

namespace Sanguine.Web.Night;

/// <summary>The taps of one night: from noon to the next noon, by the clock where they were made.</summary>
public static class NightTaps
{
    public static IEnumerable<Urge> Of(CareRecord record, LocalDate morning) => record.Urges
        .Where(tap => tap.At.Time is { } time && time.LocalDateTime >= Noon(morning.PlusDays(-1)) && time.LocalDateTime < Noon(morning))
        .OrderBy(tap => tap.At.Instant);

    private static LocalDateTime Noon(LocalDate day) => day.At(LocalTime.Noon);
}
