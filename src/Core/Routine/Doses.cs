using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Medicines;

namespace Sanguine.Routine;

/// <summary>
/// The doses of some days: what is planned, with every record laid on the dose it means. A recorded dose takes the
/// place of its product's nearest planned time; what fits no plan stands beside it.
/// </summary>
internal sealed class Doses
{
    // Own choice: a tick and a dose of one product this close are the same dose, told twice.
    private static readonly Duration SameDose = Duration.FromMinutes(30);

    // Own choice: before waking, a dose that was planned this long ago is the evening's, taken late.
    private const double LateMinutes = 6 * 60;

    // Own choice: "later" without a time is an hour later.
    private const int PutOffMinutes = 60;

    private readonly WakingHours hours;
    private readonly DateTimeZone zone;
    private readonly List<DayDose> doses = [];

    private Doses(WakingHours hours, DateTimeZone zone)
    {
        this.hours = hours;
        this.zone = zone;
    }

    public static ImmutableArray<DayDose> Of(
        CareRecord record, MedicineTable medicines, LocalDate first, LocalDate last)
    {
        var days = new Doses(WakingHours.Of(record.Profile), record.Zone);
        days.Plan(record, medicines, first.PlusDays(-1), last);
        days.PutOffAndSkip(record, first, last);
        days.Take(record, medicines, first, last);
        return [.. days.doses.Where(dose => first <= dose.Day && dose.Day <= last)];
    }

    private void Plan(CareRecord record, MedicineTable medicines, LocalDate first, LocalDate last)
    {
        foreach (var product in record.Takings.OrderBy(product => product.Key, StringComparer.Ordinal))
        {
            var substances = Substances.Of(product, medicines);
            for (var day = first; day <= last; day = day.PlusDays(1))
            {
                if (product.IsDueOn(day))
                {
                    doses.AddRange(DayDose.Planning(product, substances, hours, day));
                }
            }
        }
    }

    private void PutOffAndSkip(CareRecord record, LocalDate first, LocalDate last)
    {
        foreach (var mark in record.Routine
            .Where(mark => mark.State != "done" && Touches(mark.At, first, last))
            .OrderBy(mark => mark.At.Instant).ThenBy(mark => mark.EntryId, StringComparer.Ordinal))
        {
            if (Nearest(Taking.KeyOf(mark.Item), mark.At) is { } index)
            {
                doses[index] = mark.State == "skipped"
                    ? doses[index] with { State = ItemState.Skipped }
                    : doses[index] with { State = ItemState.Later, Told = PutOffTo(doses[index].At, mark, zone) };
            }
        }
    }

    /// <summary>
    /// Until when something was put off: the time that was told, on a later day alone its own time there.
    /// </summary>
    internal static OffsetDateTime PutOffTo(LocalDateTime planned, RoutineMark mark, DateTimeZone zone) => mark switch
    {
        { Until.Time: { } told } => told,
        { Until: { } day } => day.Date.At(planned.TimeOfDay).InZoneLeniently(zone).ToOffsetDateTime(),
        { At.Time: { } marked } => marked.PlusMinutes(PutOffMinutes),
        _ => planned.PlusMinutes(PutOffMinutes).InZoneLeniently(zone).ToOffsetDateTime(),
    };

    private void Take(CareRecord record, MedicineTable medicines, LocalDate first, LocalDate last)
    {
        var taken = record.Doses.Where(dose => Touches(dose.At, first, last)).ToList();
        var ticked = record.Routine
            .Where(mark => mark.State == "done" && Touches(mark.At, first, last))
            .Select(mark => (mark.EntryId, Key: Taking.KeyOf(mark.Item), mark.At))
            .Where(mark => doses.Exists(dose => dose.Key == mark.Key)
                && !taken.Exists(dose => dose.Key == mark.Key && AreOne(dose.At, mark.At)))
            .Select(mark => new DoseTaken(
                mark.EntryId, mark.Key, mark.Key, true, mark.At, ImmutableSortedDictionary<string, decimal>.Empty));
        var open = taken.Select(dose => (Dose: dose, Ticked: false))
            .Concat(ticked.Select(dose => (Dose: dose, Ticked: true)))
            .OrderByDescending(told => told.Dose.At.KnowsTime)
            .ThenBy(told => told.Dose.At.Instant).ThenBy(told => told.Dose.EntryId, StringComparer.Ordinal)
            .ToList();
        while (open.Count > 0)
        {
            var (told, index) = open
                .Select(told => (Told: told, Index: Nearest(told.Dose.Key, told.Dose.At)))
                .MinBy(pair => pair.Index is { } near ? Apart(doses[near], pair.Told.Dose.At) : double.MaxValue);
            open.Remove(told);
            if (index is { } planned)
            {
                doses[planned] = Taken(doses[planned], told.Dose, medicines);
            }
            else if (!told.Ticked)
            {
                doses.Add(Unplanned(told.Dose, record, medicines));
            }
        }
    }

    private static DayDose Taken(DayDose planned, DoseTaken dose, MedicineTable medicines) => planned with
    {
        State = ItemState.Done,
        Told = dose.At.Time,
        Substances = dose.Elemental.IsEmpty ? planned.Substances : Substances.Of(dose, planned.Product, medicines),
    };

    private DayDose Unplanned(DoseTaken dose, CareRecord record, MedicineTable medicines)
    {
        var product = record.Takings.FirstOrDefault(product => product.Key == dose.Key);
        return new()
        {
            Key = dose.Key,
            Name = product?.Name ?? dose.Name,
            IsSupplement = product?.IsSupplement ?? dose.IsSupplement,
            Substances = Substances.Of(dose, product, medicines),
            Day = hours.DayOf(dose.At),
            Product = product,
            State = ItemState.Done,
            Told = dose.At.Time,
            TimeKnown = dose.At.KnowsTime,
        };
    }

    private bool Touches(When at, LocalDate first, LocalDate last) =>
        at.Date >= first && at.Date <= last.PlusDays(1) && hours.DayOf(at) <= last;

    private static bool AreOne(When one, When other) => one.KnowsTime && other.KnowsTime
        ? (one.Instant - other.Instant) is var apart && apart <= SameDose && -apart <= SameDose
        : one.Date == other.Date;

    /// <summary>
    /// The open dose of a product that a record means: nearest in time, of that day, or of the evening before.
    /// </summary>
    private int? Nearest(string key, When at)
    {
        int? nearest = null;
        for (var index = 0; index < doses.Count; index++)
        {
            if (doses[index].Key == key
                && doses[index].State != ItemState.Done
                && Means(doses[index], at)
                && (nearest is not { } best || Apart(doses[index], at) < Apart(doses[best], at)))
            {
                nearest = index;
            }
        }

        return nearest;
    }

    private bool Means(DayDose dose, When at)
    {
        var day = hours.DayOf(at);
        return dose.Day == day
            || (dose.Day == day.PlusDays(-1)
                && at.Time is { } time
                && time.LocalDateTime < hours.WakeOn(day)
                && Apart(dose, at) <= LateMinutes);
    }

    /// <summary>
    /// Minutes between a planned dose and a record of it, by the clock on the wall where it was taken.
    /// </summary>
    private static double Apart(DayDose dose, When at) => at.Time is { } time
        ? Math.Abs(Period.Between(dose.At, time.LocalDateTime, PeriodUnits.Seconds).Seconds) / 60.0
        : 0;
}
