using System.Collections.Immutable;
using NodaTime;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// The nights that later ones are compared with: those before something began, up to a window, or, where nothing began,
/// the first of the diary.
/// </summary>
/// <param name="Since">What began after them; null where nothing did.</param>
public sealed record Baseline(Phase? Since, ImmutableArray<DiaryNight> Nights, bool IsEnough)
{
    public int Recorded => Nights.Count(night => !night.IsMissing);

    /// <summary>The first evening that is no baseline any more.</summary>
    public LocalDate Ends => Nights.IsEmpty ? Since?.On ?? default : Nights[^1].Evening.PlusDays(1);

    /// <summary>
    /// Of all that began since a day, the first with enough nights before it; none had, the first that began at all. A
    /// baseline that is short then can not be made up for any more.
    /// </summary>
    public static Baseline? Of(Diary diary, IEnumerable<Phase> phases, LocalDate from, LocalDate to, OutcomeLimits limits)
    {
        if (diary.First is not { } first || first > to)
        {
            return null;
        }

        Baseline Before(LocalDate on, Phase? phase)
        {
            var nights = diary.Between(LocalDate.Max(first, on.PlusDays(-limits.Window)), on.PlusDays(-1));
            return new(phase, nights, nights.Count(night => !night.IsMissing) >= limits.BaselineNights);
        }

        var begun = phases.Where(phase => phase.On >= from && phase.On <= to && phase.On > first)
            .Select(phase => Before(phase.On, phase)).ToArray();
        return begun.FirstOrDefault(baseline => baseline.IsEnough) ?? begun.FirstOrDefault()
            ?? Opening(diary.Between(LocalDate.Max(first, from), to), limits.BaselineNights);
    }

    /// <summary>The first nights of the diary, as many as it takes to have enough recorded ones.</summary>
    private static Baseline Opening(ImmutableArray<DiaryNight> nights, int enough)
    {
        var seen = 0;
        ImmutableArray<DiaryNight> opening = [.. nights.TakeWhile(night => seen < enough && (night.IsMissing || ++seen > 0))];
        return new(null, opening, seen >= enough);
    }
}
