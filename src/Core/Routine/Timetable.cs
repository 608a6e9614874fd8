using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Routine;

/// <summary>
/// Everything that enters the body on a day and on the days beside it, each at its time: recorded, as prescribed, or
/// placed. The days beside it are there because a late dose and an early one may lie closer than midnight makes them
/// look.
/// </summary>
internal sealed record Timetable(
    LocalDate Day, ImmutableArray<(DayDose Dose, Intake Intake)> Doses, ImmutableArray<Intake> Proposed,
    ImmutableArray<Intake> Eaten)
{
    /// <summary>All that counts; what was skipped does not.</summary>
    public ImmutableArray<Intake> Intakes =>
    [
        .. Doses.Where(pair => pair.Dose.State != ItemState.Skipped).Select(pair => pair.Intake), .. Proposed, .. Eaten,
    ];

    public ImmutableArray<Conflict> Broken(ImmutableArray<Separation> separations) =>
        Spacing.Between(Intakes, separations, Day);

    /// <summary>The day as it was given: only own supplements that have no time are placed.</summary>
    public static Timetable AsGiven(CareRecord record, ClinicalKnowledge knowledge, LocalDate day) =>
        Of(
            record.Around(day), knowledge, day, [], null,
            dose => dose is { MayMove: true, TimeGiven: false, State: ItemState.Open });

    /// <summary>
    /// The day arranged: every own supplement and every proposed one, and every proposed meal, makes way.
    /// </summary>
    /// <param name="proposed">Meals and supplements the plan proposes for the day, at their usual times.</param>
    /// <param name="now">What has to move is not moved into the past.</param>
    public static Timetable Arranged(
        CareRecord record, ClinicalKnowledge knowledge, LocalDate day, ImmutableArray<Intake> proposed, Instant? now) =>
        Of(record, knowledge, day, proposed, now, dose => dose.MayMove);

    private static Timetable Of(
        CareRecord record, ClinicalKnowledge knowledge, LocalDate day, ImmutableArray<Intake> proposed, Instant? now,
        Func<DayDose, bool> moves)
    {
        var hours = WakingHours.Of(record.Profile);
        var (yesterday, tomorrow) = (day.PlusDays(-1), day.PlusDays(1));
        var doses = Routine.Doses.Of(record, knowledge.Medicines, yesterday, tomorrow)
            .Select(dose => (Dose: dose, Intake: IntakeOf(dose, record.Zone)))
            .ToArray();
        var eaten = EatenOn(record, hours, yesterday, tomorrow);
        var standing = doses.Where(pair => pair.Dose.State != ItemState.Skipped && !moves(pair.Dose))
            .Select(pair => pair.Intake).Concat(eaten).ToImmutableArray();
        ImmutableArray<Intake> At(ImmutableArray<Movable> movables) =>
        [
            .. Placement.Of(standing, movables, knowledge.Separations)
                .Select((at, index) => movables[index].Intake with { At = at }),
        ];

        // Meals first, for what may go together with food asks where they are; what is only proposed last.
        var meals = At([.. proposed.Where(one => one.IsMeal).Select(one => Within(one, Instant.MinValue, now))]);
        standing = standing.AddRange(meals);
        for (var date = yesterday; date <= tomorrow; date = date.PlusDays(1))
        {
            var moving = Enumerable.Range(0, doses.Length)
                .Where(index => doses[index].Dose.Day == date && moves(doses[index].Dose))
                .OrderByDescending(index => doses[index].Dose.TimeGiven)
                .ThenByDescending(index => doses[index].Intake.Substances.Contains("iron"))
                .ThenBy(index => doses[index].Intake.At)
                .ThenBy(index => doses[index].Intake.Id, StringComparer.Ordinal)
                .ToArray();
            var placed = At([.. moving.Select(index => doses[index]).Select(pair => Within(
                pair.Intake, pair.Dose.State == ItemState.Later ? pair.Intake.At : Instant.MinValue,
                date == day ? now : null))]);
            standing = standing.AddRange(placed);
            foreach (var (place, index) in moving.Select((index, place) => (place, index)))
            {
                doses[index].Intake = placed[place];
            }
        }

        var supplements = At([.. proposed.Where(one => !one.IsMeal).Select(one => Within(one, Instant.MinValue, now))]);
        return new(day, [.. doses], [.. meals, .. supplements], eaten);

        Movable Within(Intake intake, Instant notBefore, Instant? present)
        {
            var from = Instant.Max(hours.WakeOn(intake.Day).InZoneLeniently(record.Zone).ToInstant(), notBefore);
            var to = Instant.Max(hours.BedOn(intake.Day).InZoneLeniently(record.Zone).ToInstant(), intake.At);
            return present is { } moment
                ? new(intake, Instant.Max(from, moment), Instant.Max(to, moment), moment)
                : new(intake, from, to, null);
        }
    }

    private static Intake IntakeOf(DayDose dose, DateTimeZone zone) =>
        new(dose.Key, dose.Name, dose.Substances, dose.Day, dose.Instant(zone)) { TimeKnown = dose.TimeKnown };

    /// <summary>
    /// What was eaten and drunk: every meal as such, and each food or drink that is kept apart from something.
    /// </summary>
    private static ImmutableArray<Intake> EatenOn(CareRecord record, WakingHours hours, LocalDate first, LocalDate last)
    {
        var eaten = ImmutableArray.CreateBuilder<Intake>();
        var meals = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in record.Eaten.Where(item => first <= item.At.Date && item.At.Date <= last.PlusDays(1)))
        {
            var at = item.At.Time?.LocalDateTime ?? item.At.Date.At(LocalTime.Noon);
            var day = hours.DayOf(item.At);
            var instant = item.At.Time?.ToInstant() ?? at.InZoneLeniently(record.Zone).ToInstant();
            if (day <= last && Substances.OfFood(item.Food) is { Amounts.IsEmpty: false } substances)
            {
                eaten.Add(new(item.Food, null, substances, day, instant) { TimeKnown = item.At.KnowsTime });
            }

            if (day <= last && !item.IsDrink && meals.Add(item.EntryId))
            {
                eaten.Add(new("meal", null, Substances.OfMeal, day, instant) { TimeKnown = item.At.KnowsTime });
            }
        }

        return eaten.ToImmutable();
    }
}
