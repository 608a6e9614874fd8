using System.Collections.Immutable;
using NodaTime;
using Sanguine.Evidence;
using Sanguine.Labs;

namespace Sanguine.Knowledge;

/// <summary>The limits of good sampling, from the thresholds: each number stands in one place.</summary>
internal static class SamplingFacts
{
    public static SamplingLimits Of(ImmutableSortedDictionary<string, Threshold> lines)
    {
        decimal Line(string id) => lines[id].Value;
        int Whole(string id) => (int)Line(id);
        return new(
            Latest: new LocalTime(Whole("sampling.latest-hour"), 0),
            IronFreeHours: Line("sampling.iron-free-hours"),
            FeverDays: Whole("sampling.fever-days"),
            InfusionDays: Whole("sampling.infusion-days"),
            BloodLossDays: Whole("sampling.blood-loss-days"),
            StaleDays: Whole("panel.stale-days"),
            CrpWithinDays: Whole("sampling.crp-within-days"),
            HemoglobinWithinDays: Whole("sampling.hemoglobin-within-days"),
            SameDrawHours: Whole("sampling.same-draw-hours"),
            CrpRaised: Line("crp.raised"),
            AgpRaised: Line("agp.raised"),
            TsatTolerance: Line("sampling.tsat-tolerance"),
            HemoglobinLowest: Line("hemoglobin.plausible-low"),
            HemoglobinHighest: Line("hemoglobin.plausible-high"),
            TransferrinToTibc: Line("sampling.transferrin-to-tibc"));
    }
}
