using System.Collections.Immutable;
using NodaTime;
using Sanguine.Assessment;
using Sanguine.Symptoms;

namespace Sanguine.Outcome;

/// <summary>
/// Whether the diary shows what the card AUG asks about: under a dopaminergic medicine symptoms that come earlier by
/// four hours, or by two with another sign. It watches; the card decides, and nobody stops a medicine because of it.
/// </summary>
/// <param name="Applies">A dopaminergic medicine is taken.</param>
/// <param name="Because">What the diary shows, each with its number; also where it is not enough to watch.</param>
public sealed record AugmentationWatch(bool Applies, bool Watch, ImmutableArray<Because> Because)
{
    /// <summary>The card that decides.</summary>
    public const string Card = "AUG";

    private const int Week = 7;
    private const double MinutesOfHour = 60;

    /// <summary>Classes of medicine under which symptoms can come earlier and stronger.</summary>
    public static readonly ImmutableArray<string> Dopaminergic = ["levodopa", "dopamine-agonist"];

    /// <param name="before">The earliest nights to compare with, missing ones too.</param>
    /// <param name="now">The newest nights.</param>
    public static AugmentationWatch Of(
        ClinicalCase c, ImmutableArray<DiaryNight> before, ImmutableArray<DiaryNight> now, OutcomeLimits limits)
    {
        if (!c.Takes([.. Dopaminergic]))
        {
            return new(false, false, []);
        }

        var seen = ImmutableArray.CreateBuilder<Because>();
        var last = now.IsEmpty ? c.On : now[^1].Evening;
        void See(string fact, decimal value, string unit) => seen.Add(new(fact, value, null, null, unit, last));
        var earlier = HoursEarlier(before, now, limits.NightsOfEach);
        if (earlier is { } hours && hours >= c.Line("augmentation.hours-with"))
        {
            See("onsetHoursEarlier", hours, "h");
        }

        var spread = NightsBeyondLegs(now) - NightsBeyondLegs(before) >= 2 && NightsBeyondLegs(before) == 0;
        if (spread)
        {
            See("spread", NightsBeyondLegs(now), "nights");
        }

        var worse = DaysWorse(before, now, limits);
        if (worse >= c.Line("augmentation.days"))
        {
            See("daysWorse", worse, "d");
        }

        var stronger = Change.Between(before, now, limits) is { Claimed: true, Mean: > 0 } change ? change : null;
        if (stronger is not null)
        {
            See("intensity", decimal.Round((decimal)stronger.Mean, 1), "points");
        }

        var isWatched = earlier >= c.Line("augmentation.hours")
            || (earlier >= c.Line("augmentation.hours-with")
                && (spread || worse >= c.Line("augmentation.days") || stronger is not null));
        return new(true, isWatched, seen.ToImmutable());
    }

    /// <summary>Hours by which the median onset moved forward, to a quarter; null where too few nights tell it.</summary>
    private static decimal? HoursEarlier(
        ImmutableArray<DiaryNight> before, ImmutableArray<DiaryNight> now, int least) =>
        Median(before, least) is { } was && Median(now, least) is { } becomes
            ? decimal.Round((decimal)((was - becomes) / MinutesOfHour) * 4) / 4
            : null;

    private static double? Median(ImmutableArray<DiaryNight> nights, int least)
    {
        var onsets = nights.Select(night => night.Onset).OfType<LocalTime>().Select(Evening.MinutesAfterNoon).Order()
            .ToArray();
        return onsets.Length < least ? null : (onsets[(onsets.Length - 1) / 2] + onsets[onsets.Length / 2]) / 2.0;
    }

    private static int NightsBeyondLegs(ImmutableArray<DiaryNight> nights) =>
        nights.Count(night => night.Where.Any(part => part is "arms" or "trunk"));

    /// <summary>Of the newest seven nights those a point or more above the mean of before.</summary>
    private static int DaysWorse(
        ImmutableArray<DiaryNight> before, ImmutableArray<DiaryNight> now, OutcomeLimits limits)
    {
        var urges = before.Where(night => !night.IsMissing).Select(night => (double)night.Urge!.Value).ToArray();
        return urges.Length < limits.NightsOfEach
            ? 0
            : now.TakeLast(Week).Count(night => (double?)night.Urge >= urges.Average() + limits.Matters);
    }
}
