using NodaTime;

namespace Sanguine.Outcome;

/// <summary>The lines that nights are judged by, from the tables of the knowledge.</summary>
public sealed record OutcomeLimits
{
    /// <summary>Recorded nights without which nothing is claimed.</summary>
    public required int BaselineNights { get; init; }

    /// <summary>Nights before a change, and newest nights, that are compared.</summary>
    public required int Window { get; init; }

    /// <summary>The least change that matters, in points of 0 to 10.</summary>
    public required double Matters { get; init; }

    /// <summary>The most that one point adds to the log-odds of a night going unrecorded.</summary>
    public required double Skipped { get; init; }

    public required LocalTime CoffeeIsLate { get; init; }

    public required int MealBeforeBed { get; init; }

    public required LocalTime MealIsLate { get; init; }

    public required int ExerciseBeforeBed { get; init; }

    public required LocalTime ExerciseIsLate { get; init; }

    /// <summary>Nights with, and without, below which nothing is compared.</summary>
    public required int NightsOfEach { get; init; }

    /// <summary>The share of false ones among those that are told, 0 to 1.</summary>
    public required double FalseDiscovery { get; init; }

    public required int PeriodDays { get; init; }

    public static OutcomeLimits Of(ClinicalKnowledge knowledge)
    {
        int Whole(string id) => (int)knowledge.Line(id);
        LocalTime Hour(string id) => new(Whole(id), 0);
        return new()
        {
            BaselineNights = Whole("nights.baseline"),
            Window = Whole("nights.window"),
            Matters = (double)knowledge.Line("nights.matters"),
            Skipped = (double)knowledge.Line("nights.skipped"),
            CoffeeIsLate = Hour("trigger.coffee-hour"),
            MealBeforeBed = Whole("trigger.meal-before-bed"),
            MealIsLate = Hour("trigger.meal-hour"),
            ExerciseBeforeBed = Whole("trigger.exercise-before-bed"),
            ExerciseIsLate = Hour("trigger.exercise-hour"),
            NightsOfEach = Whole("trigger.nights"),
            FalseDiscovery = (double)knowledge.Line("trigger.false-discovery") / 100,
            PeriodDays = Whole("trigger.period-days"),
        };
    }
}
