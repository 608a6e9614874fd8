using NodaTime;

namespace Sanguine.Outcome;

/// <summary>The evenings before days on which most people sleep in: a cycle of the week is no effect of anything.</summary>
internal static class Weekend
{
    public static double Of(LocalDate evening) => evening.DayOfWeek is IsoDayOfWeek.Friday or IsoDayOfWeek.Saturday ? 1 : 0;
}
