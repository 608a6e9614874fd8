using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// Something in nights and weeks that a clinician should hear of, whatever else holds: <c>sleepy</c> by day, or
/// <c>unbearable</c> nights in a row. Its words are <c>review.flag.</c> and its name.
/// </summary>
/// <param name="Value">The answer, or the nights.</param>
public sealed record DiaryFlag(string Name, decimal Value)
{
    private const int Week = 7;

    /// <param name="nights">Up to the newest, missing ones too.</param>
    public static ImmutableArray<DiaryFlag> Of(ClinicalCase c, ImmutableArray<DiaryNight> nights)
    {
        var flags = ImmutableArray.CreateBuilder<DiaryFlag>();
        var newest = c.Record.Severities.LastOrDefault(score => score.Week?.Sleepiness is not null);
        if (newest is { Week.Sleepiness: { } sleepiness } && newest.On >= c.On.PlusDays(-2 * Week) && sleepiness >= c.Line("week.sleepy"))
        {
            flags.Add(new("sleepy", sleepiness));
        }

        var unbearable = nights.TakeLast(Week).Count(night => night.Urge >= c.Line("nights.unbearable"));
        if (unbearable >= c.Line("nights.unbearable-days"))
        {
            flags.Add(new("unbearable", unbearable));
        }

        return flags.ToImmutable();
    }
}
