using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Medicines;
using Sanguine.Plan;

namespace Sanguine.Routine;

/// <summary>
/// The day in four blocks, filled from the plan, from what is taken, and from what was done. What was really taken
/// stands; what depends on it makes way: own supplements and what the plan proposes, never a prescription.
/// </summary>
public static class DayPlan
{
    // Own choice: what stands this close to the present is what there is to do now.
    private static readonly Duration Around = Duration.FromMinutes(60);

    /// <param name="moment">
    /// The present on the person's clock. A day alone is its midnight. After midnight and before sleep it is still the
    /// day before.
    /// </param>
    public static Day For(CareRecord record, CarePlan plan, ClinicalKnowledge knowledge, LocalDateTime moment)
    {
        var hours = WakingHours.Of(record.Profile);
        var date = moment.TimeOfDay == LocalTime.Midnight ? moment.Date : hours.DayOf(moment);
        record = WithoutWithheld(record.Around(date), plan, knowledge.Medicines);
        var now = moment.InZoneLeniently(record.Zone).ToInstant();
        var steps = DayStep.Of(plan, record, hours, date);
        var proposed = steps.Select(step => step.Intake(date, record.Zone)).OfType<Intake>().ToImmutableArray();
        var table = Timetable.Arranged(record, knowledge, date, proposed, now);
        var foreseen = new Lazy<Timetable>(() =>
            Timetable.Arranged(Unrecorded(record, hours, date), knowledge, date, proposed, null));
        var items = table.Doses
            .Where(pair => pair.Dose.Day == date)
            .Select(pair => OfDose(
                pair.Dose, pair.Intake, table, foreseen, record.Zone, hours, knowledge.Separations, now))
            .Concat(steps.Select(step => OfStep(step, table, record.Zone, hours, date, knowledge.Separations)))
            .OrderBy(item => item.At)
            .ToImmutableArray();
        return new(
            date, WithNow(items, moment, record.Zone),
            [.. table.Broken(knowledge.Separations).Select(conflict => conflict.Broken)]);
    }

    private static DayItem OfDose(
        DayDose dose, Intake intake, Timetable table, Lazy<Timetable> foreseen, DateTimeZone zone, WakingHours hours,
        ImmutableArray<Separation> separations, Instant now)
    {
        var at = Shown(intake.At, dose.At, dose.Instant(zone), zone);
        var was = dose.TimeGiven || dose.State is ItemState.Skipped || dose.Planned is null ? dose.Planned
            : dose.State is ItemState.Done ? null
            : Foreseen(dose, foreseen.Value, zone);
        var movedFrom = was is { } before && Period.Between(before, at, PeriodUnits.Minutes).Minutes != 0 ? was : null;
        return new(
            dose.Key, at, ItemPhrase.Of(dose), dose.IsSupplement ? ItemKind.Supplement : ItemKind.Medicine,
            hours.SlotOf(dose.Day, at), dose.State,
            dose.State == ItemState.Skipped ? null : Windows.Of(dose, at, zone, separations),
            dose.MayMove && movedFrom is { } from
                ? Reasons(intake, from.InZoneLeniently(zone).ToInstant(), now, table, separations)
                : [],
            movedFrom);
    }

    private static DayItem OfStep(
        DayStep step, Timetable table, DateTimeZone zone, WakingHours hours, LocalDate date,
        ImmutableArray<Separation> separations)
    {
        var placed = table.Proposed.FirstOrDefault(intake => intake.Id == step.Step.Code);
        var at = placed is null ? step.At : Shown(placed.At, step.At, step.At.InZoneLeniently(zone).ToInstant(), zone);
        LocalDateTime? movedFrom = step.State != ItemState.Done && at != step.Planned ? step.Planned : null;
        var reasons = placed is not null && movedFrom is { } from
            ? Reasons(placed, from.InZoneLeniently(zone).ToInstant(), null, table, separations)
            : [];
        return new(
            step.Step.Code, at, step.Step.Title, step.Kind, at == step.Planned ? step.Slot : hours.SlotOf(date, at),
            step.State, null, [.. step.Step.Because, .. reasons], movedFrom);
    }

    /// <summary>What was placed elsewhere shows the clock there; what stayed shows the time as it was told.</summary>
    private static LocalDateTime Shown(Instant placed, LocalDateTime told, Instant toldInstant, DateTimeZone zone) =>
        placed == toldInstant ? told : placed.InZone(zone).LocalDateTime;

    /// <summary>Where a dose without a time stood before anything of the day was recorded.</summary>
    private static LocalDateTime? Foreseen(DayDose dose, Timetable foreseen, DateTimeZone zone) =>
        foreseen.Doses.Where(pair => pair.Dose.Key == dose.Key && pair.Dose.Day == dose.Day)
            .Select(pair => (LocalDateTime?)Shown(pair.Intake.At, pair.Dose.At, pair.Dose.Instant(zone), zone))
            .FirstOrDefault();

    /// <summary>
    /// What the plan withholds is not offered again as a dose to take; what was prescribed keeps its place. A dose that
    /// was taken all the same is still known for what it is.
    /// </summary>
    private static CareRecord WithoutWithheld(CareRecord record, CarePlan plan, MedicineTable medicines)
    {
        var elements = plan.Withheld.Select(withheld => withheld.Element).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        bool IsWithheld(Taking taking) => !taking.Prescribed
            && (elements.Any(element => taking.Amount(element) > 0)
                || (elements.Contains("iron") && medicines.ClassOf(taking) == "iron-oral"));
        return elements.Count == 0 ? record : record with
        {
            Takings =
            [
                .. record.Takings.Select(taking =>
                    IsWithheld(taking) ? taking with { Until = LocalDate.MinIsoValue } : taking),
            ],
        };
    }

    private static CareRecord Unrecorded(CareRecord record, WakingHours hours, LocalDate date)
    {
        bool Elsewhere(When at) => hours.DayOf(at) != date;
        return record with
        {
            Doses = [.. record.Doses.Where(dose => Elsewhere(dose.At))],
            Eaten = [.. record.Eaten.Where(eaten => Elsewhere(eaten.At))],
            Routine = [.. record.Routine.Where(mark => Elsewhere(mark.At))],
        };
    }

    /// <summary>The separations that would be broken where something stood before, or if it were taken now.</summary>
    private static ImmutableArray<string> Reasons(
        Intake intake, Instant before, Instant? now, Timetable table, ImmutableArray<Separation> separations)
    {
        ImmutableArray<string> At(Instant at)
        {
            bool IsIt(Intake other) => other.Id == intake.Id && other.At == at;
            ImmutableArray<Intake> there = [.. table.Intakes.Where(other => other != intake), intake with { At = at }];
            return
            [
                .. Spacing.Between(there, separations, intake.Day)
                    .Where(conflict => conflict.Minutes is not null && (IsIt(conflict.A) || IsIt(conflict.B)))
                    .Select(conflict => conflict.Rule.Code)
                    .Distinct(),
            ];
        }

        return At(before) is { IsEmpty: false } reasons ? reasons : now is { } moment ? At(moment) : [];
    }

    /// <summary>
    /// The next thing to do and whatever shares its time: the first that is not done within an hour around the present,
    /// else the earliest that is overdue. What was put off waits until its new time has come.
    /// </summary>
    private static ImmutableArray<DayItem> WithNow(
        ImmutableArray<DayItem> items, LocalDateTime moment, DateTimeZone zone)
    {
        var now = moment.InZoneLeniently(zone).ToInstant();
        var waiting = items
            .Where(item => item.State == ItemState.Open || (item.State == ItemState.Later && item.At <= moment))
            .Select(item => (Item: item, Ahead: item.At.InZoneLeniently(zone).ToInstant() - now))
            .ToArray();
        var next = waiting.Where(pair => pair.Ahead <= Around && -pair.Ahead <= Around)
            .Concat(waiting.Where(pair => pair.Ahead < Duration.Zero))
            .Select(pair => pair.Item)
            .FirstOrDefault();
        return next is null
            ? items
            : [.. items.Select(item => waiting.Any(pair => ReferenceEquals(pair.Item, item)) && item.At == next.At
                ? item with { State = ItemState.Now }
                : item)];
    }
}
