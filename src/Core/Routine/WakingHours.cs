using NodaTime;
using Sanguine.Journal;
using Sanguine.Plan;

namespace Sanguine.Routine;

/// <summary>
/// When a person is up, and with it where a day begins, ends and has its four blocks. Who goes to bed after midnight
/// has their day turn in the middle of their sleep; for everyone else it turns at midnight.
/// <para>Own choice, all of it: 07:00 and 22:30 where nobody told, and the places of the blocks. They are counted in
/// quarter hours of a day of 15½ hours (lunch at 12:30, the evening meal at 18:00), longer, shorter and shifted days in
/// proportion; what belongs to the night is counted back from bed.</para>
/// </summary>
internal readonly record struct WakingHours(LocalTime Wake, LocalTime Bed)
{
    private const int QuarterHours = 62;
    private const int LunchBlock = 18;
    private const int EveningBlock = 38;
    private const int NightBlock = 52;
    private const int FirstMeal = 4;

    public static WakingHours Of(Profile profile) =>
        new(profile.WakeTime ?? new LocalTime(7, 0), profile.BedTime ?? new LocalTime(22, 30));

    private bool BedIsAfterMidnight => Bed <= Wake;

    private LocalTime Turn => BedIsAfterMidnight
        ? Bed.PlusMinutes((int)Period.Between(Bed, Wake, PeriodUnits.Minutes).Minutes / 2)
        : LocalTime.Midnight;

    /// <summary>The day a moment belongs to: after midnight and before sleep it is still the day before.</summary>
    public LocalDate DayOf(LocalDateTime moment) => moment.TimeOfDay < Turn ? moment.Date.PlusDays(-1) : moment.Date;

    public LocalDate DayOf(When at) => at.Time is { } time ? DayOf(time.LocalDateTime) : at.Date;

    /// <summary>A time of day on a day: 00:30 of one who sleeps at 02:00 lies on the next date.</summary>
    public LocalDateTime On(LocalDate day, LocalTime time) => (time < Turn ? day.PlusDays(1) : day).At(time);

    public LocalDateTime WakeOn(LocalDate day) => day.At(Wake);

    public LocalDateTime BedOn(LocalDate day) => (BedIsAfterMidnight ? day.PlusDays(1) : day).At(Bed);

    /// <summary>
    /// The first meal, an hour after waking: by then an iron tablet taken on waking has had its hour.
    /// </summary>
    public LocalDateTime FirstMealOn(LocalDate day) => Share(day, FirstMeal);

    /// <summary>The founding article's "30 minutes before bed".</summary>
    public LocalDateTime BeforeBedOn(LocalDate day) => BedOn(day).PlusMinutes(-30);

    public Slot SlotOf(LocalDate day, LocalDateTime at) =>
        at < Share(day, LunchBlock) ? Slot.Morning
        : at < Share(day, EveningBlock) ? Slot.Lunch
        : at < Share(day, NightBlock) ? Slot.Evening
        : Slot.Night;

    /// <summary>Where something of a block has its usual place.</summary>
    public LocalDateTime Usual(LocalDate day, Slot slot, ItemKind kind) => (slot, kind) switch
    {
        (Slot.Morning, ItemKind.Meal) => FirstMealOn(day),
        (Slot.Morning, _) => Share(day, 2),
        (Slot.Lunch, ItemKind.Meal) => Share(day, 22),
        (Slot.Lunch, _) => Share(day, 24),
        (Slot.Evening, ItemKind.Meal) => Share(day, 44),
        (Slot.Evening, _) => Share(day, 46),
        (Slot.Night, ItemKind.Massage) => BedOn(day).PlusMinutes(-15),
        (Slot.Night, _) => BeforeBedOn(day),
    };

    /// <summary>A share of the hours awake, on the nearest quarter of an hour.</summary>
    private LocalDateTime Share(LocalDate day, int quarterHours)
    {
        var awake = Period.Between(WakeOn(day), BedOn(day), PeriodUnits.Minutes).Minutes;
        return WakeOn(day).PlusMinutes(((awake * quarterHours / QuarterHours) + 7) / 15 * 15);
    }
}
