using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Symptoms;

/// <summary>
/// A severity that was scored: our own week (<see cref="OwnWeek"/>) with its answers, or only the total of an
/// instrument that was scored elsewhere, such as <c>irls</c>.
/// </summary>
public sealed record SeverityScore(
    string EntryId, LocalDate On, string? Instrument, decimal? Total, string? ScoredBy, WeekAnswers? Week)
{
    /// <summary>Our own weekly questions, in our own words.</summary>
    public const string OwnWeek = "sanguine-week";

    internal static SeverityScore Of(Fields fields)
    {
        var instrument = fields.Text("instrument");
        var week = instrument == OwnWeek ? WeekAnswers.Of(fields) : null;
        return new(
            fields.Entry.Id, fields.Entry.At.Date, instrument, fields.Number("total") ?? week?.Total,
            fields.Text("scoredBy"), week);
    }
}

/// <summary>
/// A week in the person's own words: nights with symptoms 0 to 7; intensity, sleep (10 is best), sleepiness by day and
/// hindrance 0 to 10; change against the time before, −3 (much worse) to +3 (much better), in no total.
/// </summary>
public sealed record WeekAnswers(
    decimal? Nights, decimal? Intensity, decimal? Sleep, decimal? Sleepiness, decimal? Function, decimal? Change)
{
    private const decimal Top = 10;

    /// <summary>
    /// The mean of the five, each on 0 to 10 with 10 the worst, to one digit; null unless all five were answered. Own
    /// choice, not validated: it follows one person over time and compares nobody with anybody.
    /// </summary>
    public decimal? Total =>
        (Nights is { } nights && Intensity is { } intensity && Sleep is { } sleep && Sleepiness is { } sleepiness
            && Function is { } function)
            ? decimal.Round(((nights * Top / 7) + intensity + (Top - sleep) + sleepiness + function) / 5, 1)
            : null;

    internal static WeekAnswers Of(Fields fields) => new(
        Within(fields, "nights", 0, 7), Within(fields, "intensity", 0, Top), Within(fields, "sleep", 0, Top),
        Within(fields, "sleepiness", 0, Top), Within(fields, "function", 0, Top), Within(fields, "change", -3, 3));

    private static decimal? Within(Fields fields, string name, decimal low, decimal high)
    {
        if (fields.Number(name) is not { } number)
        {
            return null;
        }

        if (number >= low && number <= high)
        {
            return number;
        }

        fields.Report(name, $"{number} is not on the scale", $"use {low} to {high}");
        return null;
    }
}
