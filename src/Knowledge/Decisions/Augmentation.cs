using NodaTime;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Medicines;
using Sanguine.Outcome;
using Sanguine.Quantities;
using Sanguine.Symptoms;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// AUG: symptoms that come earlier and stronger under a dopaminergic medicine (Max Planck Institute criteria, 2007).
/// </summary>
internal static class Augmentation
{
    public static readonly Decision Pattern = new(
        "AUG", Rank.Augmentation, Level.Soon, Certainty.Reconstructed, ["garcia-borreguero-2007", "irlssg-2016"],
        ["augmentation.hours", "augmentation.hours-with", "augmentation.days"], Judge);

    private const int Week = 7;

    public static readonly string[] Dopaminergic = [.. AugmentationWatch.Dopaminergic];

    private static IEnumerable<Verdict> Judge(ClinicalCase c)
    {
        var medicines = c.CurrentOf(Dopaminergic).ToArray();
        if (medicines.Length == 0)
        {
            yield break;
        }

        var impulses = RedFlags.IsReported(c, "impulse-control");
        var seen = c.Record.Observed.LastOrDefault(observed => IsOf(c, observed.Medicine, medicines));
        var truth = Truth.Of(impulses) | (seen is null
            ? Truth.Unknown("respondedBefore", "onsetHoursEarlier", "nights")
            : Matches(c, seen));
        var verdict = new Verdict(truth)
        {
            Variant = impulses ? "impulses" : null,
            AlsoAsks = c.Record.Profile.Shifts is null && seen is not null ? ["shifts"] : [],
        }.With("medicines", Saying.Names(medicines.Select(taking => taking.Name)));
        yield return seen?.OnsetHoursEarlier is { } hours ? verdict.Because("onsetHoursEarlier", hours, "h") : verdict;
    }

    /// <summary>What was seen under another treatment, such as an infusion, says nothing here.</summary>
    private static bool IsOf(ClinicalCase c, string? name, Taking[] medicines) => name is null
        || medicines.Any(taking => taking.Key == Taking.KeyOf(name))
        || Dopaminergic.Contains(c.Knowledge.Medicines.ByName(name)?.Class, StringComparer.Ordinal);

    private static Truth Matches(ClinicalCase c, TreatmentObserved seen)
    {
        var hours = seen.OnsetHoursEarlier;
        Truth AtLeast(string line) => Truth.Of(hours is { } known ? known >= c.Line(line) : null, "onsetHoursEarlier");
        var pattern = AtLeast("augmentation.hours")
            | (AtLeast("augmentation.hours-with")
                & Truth.Any(seen.Latency, seen.Spread, seen.Intensity, seen.ShorterRelief))
            | seen.Paradoxical;
        return WorseMostDays(c, seen) & seen.RespondedBefore & NotOtherwiseExplained(c, seen) & pattern;
    }

    /// <summary>On at least 5 of the 7 days up to the observation; told, or counted from nights and taps.</summary>
    private static Truth WorseMostDays(ClinicalCase c, TreatmentObserved seen)
    {
        if (seen.DaysWorse is { } told)
        {
            return Truth.Of(told >= c.Line("augmentation.days"));
        }

        var ago = c.Record.Urges.Where(urge => urge.Intensity > 0).Select(urge => Evening.Of(urge.At))
            .Concat(c.Record.Nights.Where(night => night.Urge > 0).Select(night => night.Morning.PlusDays(-1)))
            .Select(evening => Period.DaysBetween(evening, seen.On)).Distinct().ToArray();

        // Seen in the morning, the seven evenings end with the one before; seen in the evening, with this one.
        var worse = Math.Max(ago.Count(days => days is >= 0 and < Week), ago.Count(days => days is > 0 and <= Week));
        var recorded = c.Record.Urges.Length + c.Record.Nights.Length > 0;
        return recorded ? Truth.Of(worse >= c.Line("augmentation.days")) : Truth.Unknown("nights");
    }

    /// <summary>Shift work explains it; a roster that nobody spoke of does not.</summary>
    private static Truth NotOtherwiseExplained(ClinicalCase c, TreatmentObserved seen) =>
        seen.NotOtherwiseExplained.IsUnknown ? Truth.Of(c.Record.Profile.Shifts != true) : seen.NotOtherwiseExplained;
}
