using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Quantities;

namespace Sanguine.Symptoms;

/// <summary>Answers to the five essential criteria of RLS, in the field's order.</summary>
public sealed record Criteria(
    LocalDate On, bool? Urge, bool? WorseAtRest, bool? RelievedByMovement, bool? WorseInEvening, bool? NotBetterExplained,
    bool? EverRelieved, bool? EverEvening)
{
    /// <summary>
    /// What feels alike and is something else, as it was answered: <c>knot</c>, <c>position</c>, <c>constant</c>,
    /// <c>weight</c>, <c>medicine</c>. What is not clear is not here. They decide nothing by themselves.
    /// </summary>
    public ImmutableSortedDictionary<string, bool> Mimics { get; init; } = ImmutableSortedDictionary<string, bool>.Empty;

    /// <summary>The answers after one more entry: only those it names change; "unknown" takes one back.</summary>
    internal Criteria With(Fields fields) => new(
        fields.Entry.At.Date,
        Answer(fields, "urge", Urge),
        Answer(fields, "worseAtRest", WorseAtRest),
        Answer(fields, "relievedByMovement", RelievedByMovement),
        Answer(fields, "worseInEvening", WorseInEvening),
        Answer(fields, "notBetterExplained", NotBetterExplained),
        Answer(fields, "everRelieved", EverRelieved),
        Answer(fields, "everEvening", EverEvening))
    {
        Mimics = fields.Find("mimics") is { ValueKind: JsonValueKind.Object } told
            ? told.EnumerateObject().Aggregate(Mimics, (known, answer) => answer.Value.ToString() switch
            {
                "yes" or "True" => known.SetItem(answer.Name, true),
                "no" or "False" => known.SetItem(answer.Name, false),
                _ => known.Remove(answer.Name),
            })
            : Mimics,
    };

    private static bool? Answer(Fields fields, string name, bool? before) =>
        fields.Has(name) ? fields.Flag(name) : before;
}

/// <summary>An urge as it was tapped: intensity 0 to 10.</summary>
public sealed record Urge(string EntryId, When At, decimal? Intensity, decimal? Minutes, ImmutableArray<string> Where);

/// <summary>
/// A night as the morning saw it; it belongs to the evening before <see cref="Morning"/>. Urge 0 to 10, rest 0 (none) to
/// 10 (fully rested), minutes to sleep and of sleep, wakings counted.
/// </summary>
public sealed record Night(string EntryId, LocalDate Morning, decimal? Urge, LocalTime? Onset,
    ImmutableArray<string> Where)
{
    public decimal? MinutesToSleep { get; init; }

    public decimal? Wakings { get; init; }

    public decimal? SleepMinutes { get; init; }

    public decimal? Rest { get; init; }

    internal static Night Of(Fields fields) => new(
        fields.Entry.Id, fields.Entry.At.Date, Scale(fields, "urge"), fields.Time("onset"), fields.Texts("where"))
    {
        MinutesToSleep = fields.Number("minutesToSleep"),
        Wakings = fields.Number("wakings"),
        SleepMinutes = fields.Number("sleepMinutes"),
        Rest = Scale(fields, "rest"),
    };

    internal static decimal? Scale(Fields fields, string name)
    {
        if (fields.Number(name) is not { } number)
        {
            return null;
        }

        if (number is >= 0 and <= 10)
        {
            return number;
        }

        fields.Report(name, $"{number} is not on the scale", "use 0 to 10");
        return null;
    }
}

/// <summary>A red flag the person reported.</summary>
public sealed record Flag(string EntryId, string What, When At, LocalDate? Since);

/// <summary>
/// What was seen under a dopaminergic medicine. <paramref name="OnsetHoursEarlier"/> is in hours; the changes tell
/// whether latency is shorter, the symptoms spread, are more intense, or relief is shorter than when it began.
/// </summary>
public sealed record TreatmentObserved(
    LocalDate On, string? Medicine, Truth RespondedBefore, decimal? OnsetHoursEarlier, Truth Latency, Truth Spread,
    Truth Intensity, Truth ShorterRelief, Truth Paradoxical, decimal? DaysWorse, Truth NotOtherwiseExplained);

/// <summary>A mood questionnaire that was scored elsewhere; item 9 asks for thoughts of self-harm.</summary>
public sealed record MoodScore(string EntryId, string? Instrument, decimal? Total, decimal? Item9, LocalDate On);
