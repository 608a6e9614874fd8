using NodaTime;
using Sanguine.Medicines;

namespace Sanguine.Routine;

/// <summary>One dose of a day: as it was planned, and what became of it.</summary>
internal sealed record DayDose
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    public required bool IsSupplement { get; init; }

    public required Substances Substances { get; init; }

    /// <summary>The day of the routine it belongs to, which may reach past midnight.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The product as it is planned; null for a dose that no plan foresaw.</summary>
    public Taking? Product { get; init; }

    /// <summary>The time that was given, or the usual place of such a thing; null where no plan foresaw it.</summary>
    public LocalDateTime? Planned { get; init; }

    /// <summary>The plan gave the time; otherwise the day may choose it.</summary>
    public bool TimeGiven { get; init; }

    public ItemState State { get; init; } = ItemState.Open;

    /// <summary>When it was really taken, or until when it was put off, on the clock where that happened.</summary>
    public OffsetDateTime? Told { get; init; }

    /// <summary>False where only the day of a dose was told, and no plan gives its time.</summary>
    public bool TimeKnown { get; init; } = true;

    /// <summary>Bought on one's own: only that may move. A recorded dose stands, and so does a prescription.</summary>
    public bool MayMove => Product is { Prescribed: false } && State is ItemState.Open or ItemState.Later;

    public LocalDateTime At => Told?.LocalDateTime ?? Planned ?? Day.At(LocalTime.Noon);

    public Instant Instant(DateTimeZone zone) => Told?.ToInstant() ?? At.InZoneLeniently(zone).ToInstant();

    /// <summary>
    /// A day's doses of a product, at its times; without times one dose at its usual place. Own choice: a prescription
    /// and iron on waking, fasting; magnesium before bed, where the founding article has it; the rest with the first
    /// meal.
    /// </summary>
    public static IEnumerable<DayDose> Planning(Taking product, Substances substances, WakingHours hours, LocalDate day)
    {
        var usual = product.Prescribed || substances.Contains("iron") ? hours.WakeOn(day)
            : substances.Contains("magnesium") ? hours.BeforeBedOn(day)
            : hours.FirstMealOn(day);
        IEnumerable<LocalDateTime> times = product.Times.IsEmpty
            ? [usual]
            : product.Times.Distinct().Select(time => hours.On(day, time)).Order();
        return times.Select(time => new DayDose
        {
            Key = product.Key,
            Name = product.Name,
            IsSupplement = product.IsSupplement,
            Substances = substances,
            Day = day,
            Product = product,
            Planned = time,
            TimeGiven = !product.Times.IsEmpty,
        });
    }
}
