using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Symptoms;

/// <summary>Which night something belongs to: the night is named by its evening, and lasts until noon.</summary>
public static class Evening
{
    private const int NoonHour = 12;
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Before noon it is still the evening before; a day without a time is its own evening.</summary>
    public static LocalDate Of(When at) => at.WallClock is { Hour: < NoonHour } ? at.Date.PlusDays(-1) : at.Date;

    /// <summary>Minutes from noon to a time of the night: 22:00 is 600, 01:00 is 780.</summary>
    public static int MinutesAfterNoon(LocalTime time) =>
        ((time.Hour * 60) + time.Minute + MinutesOfDay - (NoonHour * 60)) % MinutesOfDay;

    public static LocalTime TimeAt(double minutesAfterNoon) =>
        new LocalTime(NoonHour, 0).PlusMinutes((int)Math.Round(minutesAfterNoon));
}
