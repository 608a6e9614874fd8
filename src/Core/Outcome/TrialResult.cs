using System.Collections.Immutable;
using NodaTime;
using Sanguine.Numerics;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// A trial as it stands on a day, analyzed as it was designed: by the drawn order whatever was really done, washout
/// nights dropped, a straight course of time taken out.
/// </summary>
/// <param name="Effect">The second condition minus the first, points of 0 to 10; null while too few nights count.</param>
/// <param name="SecondBetter">The chance that the second is better by at least what matters.</param>
/// <param name="FirstBetter">The chance that the first is.</param>
/// <param name="IsOver">Ended, or its last night has passed: before that, looking does not count as finding.</param>
/// <param name="Found">The trial is over, and its interval excludes none.</param>
public sealed record TrialResult(
    TrialRun Run, double? Effect, double? Low, double? High, double? SecondBetter, double? FirstBetter, int Counted,
    int Missing, int Washout, bool IsOver, bool Found)
{
    /// <summary>Nights of each condition without which nothing is reckoned.</summary>
    private const int LeastOfEach = 5;

    /// <param name="last">The newest evening whose night is over.</param>
    public static TrialResult Of(TrialRun run, IEnumerable<TrialEnd> ends, Diary diary, LocalDate last, OutcomeLimits limits)
    {
        var ended = ends.Where(end => end.Trial == run.EntryId).Select(end => (LocalDate?)end.On).Min();
        var until = LocalDate.Min(LocalDate.Min(last, run.Ends), ended?.PlusDays(-1) ?? last);
        var nights = diary.Between(run.Starts, until);
        ImmutableArray<DiaryNight> designed = [.. nights.Where(night => run.ConditionOn(night.Evening) is not null)];
        var counted = designed.Count(night => !night.IsMissing);
        var isOver = ended is not null || last >= run.Ends;
        var result = new TrialResult(
            run, null, null, null, null, null, counted, designed.Length - counted, nights.Length - designed.Length, isOver,
            false);
        if (Believed(run, nights, limits) is not { } belief)
        {
            return result;
        }

        var (low, high) = belief.Interval();
        return result with
        {
            Effect = belief.Mean,
            Low = low,
            High = high,
            SecondBetter = belief.Below(-limits.Matters),
            FirstBetter = belief.Above(limits.Matters),
            Found = isOver && (low > 0 || high < 0),
        };
    }

    internal static Belief? Believed(TrialRun run, ImmutableArray<DiaryNight> nights, OutcomeLimits limits)
    {
        ImmutableArray<DiaryNight> designed = [.. nights.Where(night => run.ConditionOn(night.Evening) is not null)];
        int Recorded(int condition) =>
            designed.Count(night => !night.IsMissing && run.ConditionOn(night.Evening) == condition);
        return Recorded(0) < LeastOfEach || Recorded(1) < LeastOfEach
            ? null
            : Contrast.Of(designed, night => run.ConditionOn(night.Evening) == 1, true, limits.Skipped);
    }
}
