using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Nutrition;
using Sanguine.Plan;
using Sanguine.Routine;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// Factors from what was logged anyway. Of a day on which nothing was eaten or drunk by the record, nothing is known of
/// coffee, alcohol and meals: it is no day without them. Of a day with no entry at all by day, nothing is known of
/// exercise and doses either.
/// </summary>
public static class Factors
{
    /// <summary>Own choice: until then what is eaten or done belongs to the evening before.</summary>
    private const int NightEndsAtHour = 4;

    private const int NoonHour = 12;

    /// <summary>Own choice, mg in 100 g: decaffeinated coffee has less.</summary>
    private const double Caffeine = 10;

    /// <summary>Own choice, g in 100 g: what is sold as free of alcohol has less.</summary>
    private const double Alcohol = 0.5;

    public static ImmutableArray<FactorDays> Of(
        CareRecord record, ClinicalKnowledge knowledge, ImmutableArray<PlannedDoses> planned, LocalDate first,
        LocalDate last)
    {
        var limits = OutcomeLimits.Of(knowledge);
        bool IsWithin(When at) => DayOf(at) >= first && DayOf(at) <= last;
        var eaten = record.Eaten.Where(item => IsWithin(item.At)).ToArray();
        // The walk of the routine, ticked, is exercise too: nothing has to be logged twice.
        var exercises = record.Exercises.Select(done => done.At)
            .Concat(record.Routine.Where(mark => mark is { Item: PlanStep.EveningWalk, State: "done" }).Select(mark => mark.At.In(record.Zone)))
            .Where(IsWithin).ToArray();
        var fed = eaten.Select(item => DayOf(item.At)).ToHashSet();
        var told = record.Doses.Select(dose => dose.At).Concat(record.Routine.Select(mark => mark.At))
            .Where(IsWithin).Select(DayOf).Concat(fed).ToHashSet();
        var bed = BedAfterNoon(record.Profile);
        var foods = eaten.Length > 0 ? knowledge.Nutrition().Foods : null;
        bool Is(Eaten item, Nutrient nutrient, double least) => foods?.Find(item.Food)?.Of(nutrient) > least;
        bool IsCoffee(Eaten item) => foods?.Find(item.Food) is { } food
            ? food.Group == "coffee" && Is(item, Nutrient.Caffeine, Caffeine)
            : Substances.OfFood(item.Food).Contains("coffee");
        FactorDays Timed<T>(string factor, IEnumerable<T> all, Func<T, When> at, HashSet<LocalDate> known, int from) =>
            new(factor, null, Late([.. all.Select(at)], known, from));
        FactorDays[] factors =
        [
            Timed("coffee-late", eaten.Where(IsCoffee), item => item.At, fed, Evening.MinutesAfterNoon(limits.CoffeeIsLate)),
            new("alcohol", null, With(eaten.Where(item => Is(item, Nutrient.Alcohol, Alcohol)).Select(item => item.At), fed)),
            Timed("late-meal", eaten.Where(IsMeal), item => item.At, fed, bed is { } sleep
                ? sleep - (limits.MealBeforeBed * 60)
                : Evening.MinutesAfterNoon(limits.MealIsLate)),
            new("exercise", null, With(exercises, told)),
            Timed("exercise-late", exercises, done => done, told, bed is { } rest
                ? rest - (limits.ExerciseBeforeBed * 60)
                : Evening.MinutesAfterNoon(limits.ExerciseIsLate)),
            Periods.Of(record.BloodLosses, first, last, limits.PeriodDays),
            .. ProductDays.Of(record, planned, told),
        ];
        return [.. factors.Where(factor => factor.Days.ContainsValue(true))];

        bool IsMeal(Eaten item) =>
            !item.IsDrink && item.Slot != "snack" && foods?.Find(item.Food) is not { IsDrink: true };
    }

    internal static LocalDate DayOf(When at) => at.WallClock is { Hour: < NightEndsAtHour } ? at.Date.PlusDays(-1) : at.Date;

    private static ImmutableSortedDictionary<LocalDate, bool> With(IEnumerable<When> times, HashSet<LocalDate> known)
    {
        var days = times.Select(DayOf).ToHashSet();
        return known.ToImmutableSortedDictionary(day => day, days.Contains);
    }

    /// <summary>Days with it from so many minutes after noon; one whose hour nobody told leaves its day unknown.</summary>
    private static ImmutableSortedDictionary<LocalDate, bool> Late(When[] times, HashSet<LocalDate> known, int from)
    {
        var late = times.Where(at => at.WallClock is { } clock && clock.Hour is < NightEndsAtHour or >= NoonHour
            && Evening.MinutesAfterNoon(clock) >= from).Select(DayOf).ToHashSet();
        var unclear = times.Where(at => !at.KnowsTime).Select(DayOf).Where(day => !late.Contains(day)).ToHashSet();
        return known.Where(day => !unclear.Contains(day)).ToImmutableSortedDictionary(day => day, late.Contains);
    }

    /// <summary>Who goes to bed by day has no evening to be late in: then the hour of the clock counts.</summary>
    private static int? BedAfterNoon(Profile profile) =>
        profile.BedTime is { Hour: < NightEndsAtHour or >= NoonHour } bed ? Evening.MinutesAfterNoon(bed) : null;
}
