using NodaTime;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Medicines;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>
/// TRIG: medicines that can provoke or worsen RLS. Always a question for the prescriber, never a word to stop.
/// </summary>
internal static class Triggers
{
    public static readonly Decision Medicines = new(
        "TRIG", Rank.Trigger, Level.Info, Certainty.Low, ["aasm-2025", "kolla-2018", "hoque-2010"], ["trigger.days"],
        Judge);

    public static readonly string[] Classes =
    [
        "antipsychotic", "antiemetic-dopamine", "sedating-antihistamine", "mirtazapine", "mianserin", "ssri", "snri",
        "tricyclic", "lithium",
    ];

    public static IEnumerable<Taking> Taken(ClinicalCase c) => c.CurrentOf(Classes);

    /// <summary>Days on which symptoms began or got worse, as far as the record tells.</summary>
    private static IEnumerable<LocalDate> Onsets(ClinicalCase c)
    {
        IEnumerable<LocalDate> first =
        [
            .. c.Record.Urges.Where(urge => urge.Intensity > 0).Select(urge => urge.At.Date),
            .. c.Record.Nights.Where(night => night.Urge > 0).Select(night => night.Morning),
            .. c.Record.Criteria is { Urge: true } criteria ? [criteria.On] : Array.Empty<LocalDate>(),
        ];
        return first.Order().Take(1)
            .Concat(c.Record.Returns.Select(back => back.On))
            .Concat(c.Record.Observed.Where(seen => seen.OnsetHoursEarlier > 0).Select(seen => seen.On))
            .Concat(c.Record.Flags.Where(flag => flag.What == "restless-after-medicine")
                .Select(flag => flag.Since ?? flag.At.Date));
    }

    private static bool BeganBefore(ClinicalCase c, Taking taking, LocalDate onset) =>
        new[] { taking.Since, taking.ChangedAt ?? taking.Since }.Any(change =>
            Period.DaysBetween(change, onset) is var days && days >= 0 && days <= c.Line("trigger.days"));

    private static IEnumerable<Verdict> Judge(ClinicalCase c)
    {
        var taken = Taken(c).ToArray();
        var unclassed = c.Current.Any(taking => !taking.IsSupplement && c.ClassOf(taking) is null);
        if (taken.Length == 0 && !unclassed)
        {
            yield break;
        }

        var onsets = Onsets(c).ToArray();
        var recent = taken.Any(taking => onsets.Any(onset => BeganBefore(c, taking, onset)));
        var verdict = new Verdict(taken.Length > 0 ? Truth.Yes : Truth.Unknown("class"))
        {
            Level = recent ? Level.Soon : Level.Info,
            Variant = recent ? "recent" : null,
            AlsoAsks = unclassed ? ["class"] : [],
        }.With("medicines", Saying.Names(taken.Select(taking => taking.Name)));
        yield return taken.Aggregate(verdict, (said, taking) => said.Because("medicine", taking.Name));
    }
}
