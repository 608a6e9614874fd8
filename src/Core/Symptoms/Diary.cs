using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.Symptoms;

/// <summary>
/// One night of the diary, named by its evening. A night of which nothing was told is there too, and says so: it is
/// missing, not good.
/// </summary>
public sealed record DiaryNight(LocalDate Evening)
{
    /// <summary>0 to 10: what the morning said, else the worst tap; null where neither is there.</summary>
    public decimal? Urge { get; init; }

    /// <summary>The earliest of what the morning said and the first tap.</summary>
    public LocalTime? Onset { get; init; }

    public decimal? MinutesToSleep { get; init; }

    public decimal? Wakings { get; init; }

    public decimal? SleepMinutes { get; init; }

    public decimal? Rest { get; init; }

    public ImmutableArray<string> Where { get; init; } = [];

    /// <summary>Whether the morning told of it; taps alone are no review.</summary>
    public bool IsReviewed { get; init; }

    public int Taps { get; init; }

    /// <summary>The worst tap, whatever the morning said.</summary>
    public decimal? WorstTap { get; init; }

    public bool IsMissing => Urge is null;
}

/// <summary>Nights by evening: mornings and taps folded into one night each.</summary>
public sealed class Diary
{
    private readonly Dictionary<LocalDate, DiaryNight> nights;

    private Diary(IEnumerable<DiaryNight> all)
    {
        nights = all.ToDictionary(night => night.Evening);
        First = nights.Values.Where(night => !night.IsMissing).Select(night => (LocalDate?)night.Evening).Min();
    }

    /// <summary>The evening of the first night with an urge; before it the person kept no diary.</summary>
    public LocalDate? First { get; }

    public static Diary Of(CareRecord record)
    {
        var taps = record.Urges.ToLookup(urge => Symptoms.Evening.Of(urge.At));
        var mornings = record.Nights.ToLookup(night => night.Morning.PlusDays(-1));
        return new(taps.Select(group => group.Key).Union(mornings.Select(group => group.Key))
            .Select(evening => Fold(evening, [.. mornings[evening]], [.. taps[evening]])));
    }

    /// <summary>A diary of nights that are folded already.</summary>
    public static Diary Of(IEnumerable<DiaryNight> nights) => new(nights);

    public DiaryNight On(LocalDate evening) => nights.GetValueOrDefault(evening) ?? new(evening);

    /// <summary>Every night from one evening to another, the missing ones too.</summary>
    public ImmutableArray<DiaryNight> Between(LocalDate first, LocalDate last)
    {
        var all = ImmutableArray.CreateBuilder<DiaryNight>();
        for (var evening = first; evening <= last; evening = evening.PlusDays(1))
        {
            all.Add(On(evening));
        }

        return all.ToImmutable();
    }

    private static DiaryNight Fold(LocalDate evening, Night[] mornings, Urge[] taps)
    {
        var worst = taps.Max(tap => tap.Intensity);
        var onsets = mornings.Select(night => night.Onset)
            .Concat(taps.Where(tap => tap.Intensity is null or > 0).Select(tap => tap.At.WallClock))
            .OfType<LocalTime>();
        return new(evening)
        {
            Urge = mornings.Select(night => night.Urge).LastOrDefault(urge => urge is not null) ?? worst,
            Onset = onsets.Select(time => (LocalTime?)time)
                .MinBy(time => Symptoms.Evening.MinutesAfterNoon(time!.Value)),
            MinutesToSleep = Last(mornings, night => night.MinutesToSleep),
            Wakings = Last(mornings, night => night.Wakings),
            SleepMinutes = Last(mornings, night => night.SleepMinutes),
            Rest = Last(mornings, night => night.Rest),
            Where = [.. mornings.SelectMany(night => night.Where).Concat(taps.SelectMany(tap => tap.Where)).Distinct()],
            IsReviewed = mornings.Length > 0,
            Taps = taps.Length,
            WorstTap = worst,
        };
    }

    /// <summary>Of two mornings that tell of one night, the later word on each thing.</summary>
    private static decimal? Last(Night[] mornings, Func<Night, decimal?> of) =>
        mornings.Select(of).LastOrDefault(value => value is not null);
}
