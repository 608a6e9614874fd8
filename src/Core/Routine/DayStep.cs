using System.Collections.Immutable;
using NodaTime;
using Sanguine.Medicines;
using Sanguine.Plan;

namespace Sanguine.Routine;

/// <summary>A step of the plan with its place in a day, and what became of it.</summary>
internal sealed record DayStep(PlanStep Step, Slot Slot, ItemKind Kind, LocalDateTime Planned)
{
    public ItemState State { get; init; } = ItemState.Open;

    /// <summary>When it was done, or until when it was put off.</summary>
    public OffsetDateTime? Told { get; init; }

    public LocalDateTime At => Told?.LocalDateTime ?? Planned;

    /// <summary>
    /// What it brings into the body: a meal is food, a supplement is what its code names (<c>magnesium</c>); null for
    /// all that is not taken in, or not today.
    /// </summary>
    public Intake? Intake(LocalDate day, DateTimeZone zone) =>
        State is not (ItemState.Open or ItemState.Later) || Kind is not (ItemKind.Meal or ItemKind.Supplement) ? null
        : new(
            Step.Code, null, Kind == ItemKind.Meal ? Substances.OfMeal : Substances.OfTag(Step.Code), day,
            At.InZoneLeniently(zone).ToInstant());

    /// <summary>The steps that have a part of the day, in the order of the plan.</summary>
    public static ImmutableArray<DayStep> Of(CarePlan plan, CareRecord record, WakingHours hours, LocalDate day) =>
    [
        .. from step in plan.Steps
           let kind = step.Area.Kind()
           from slot in step.Slot is { } slot ? [slot] : Array.Empty<Slot>()
           select new DayStep(step, slot, kind, hours.Usual(day, slot, kind)).With(record, hours, day),
    ];

    /// <summary>The last mark of the day decides; a meal that was eaten in its part of the day is done.</summary>
    private DayStep With(CareRecord record, WakingHours hours, LocalDate day)
    {
        var key = Taking.KeyOf(Step.Code);
        var mark = record.Routine
            .Where(mark => hours.DayOf(mark.At) == day
                && (Taking.KeyOf(mark.Item) == key
                    || (Kind == ItemKind.Movement && mark is { Item: "exercise", State: "done" })))
            .OrderBy(mark => mark.At.Instant).ThenBy(mark => mark.EntryId, StringComparer.Ordinal)
            .LastOrDefault();
        return mark?.State switch
        {
            "done" => this with { State = ItemState.Done, Told = mark.At.Time },
            "skipped" => this with { State = ItemState.Skipped },
            "later" => this with { State = ItemState.Later, Told = Doses.PutOffTo(Planned, mark, record.Zone) },
            _ => Kind == ItemKind.Meal && record.Eaten.FirstOrDefault(eaten =>
                    !eaten.IsDrink && eaten.Slot == Slot.Word() && hours.DayOf(eaten.At) == day) is { } meal
                ? this with { State = ItemState.Done, Told = meal.At.Time }
                : this,
        };
    }
}
