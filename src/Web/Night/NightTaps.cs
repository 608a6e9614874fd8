using NodaTime;
using Sanguine.Symptoms;

namespace Sanguine.Web.Night;

/// <summary>The taps of the night before a morning, oldest first.</summary>
public static class NightTaps
{
    public static IEnumerable<Urge> Of(CareRecord record, LocalDate morning) => record.Urges
        .Where(tap => Evening.Of(tap.At) == morning.PlusDays(-1)).OrderBy(tap => tap.At.Instant);
}
