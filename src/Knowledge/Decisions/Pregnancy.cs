using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Decisions;

/// <summary>R-PREG: in a pregnancy the maternity team decides; no other rule about iron in RLS speaks.</summary>
internal static class Pregnancy
{
    public static readonly Decision Iron = new(
        "R-PREG", Rank.Pregnancy, Level.Soon, Certainty.Reconstructed, ["irlssg-pregnancy-2015", "irlssg-2018"],
        ["ferritin.pregnancy", "ferritin.pregnancy-low", "tsat.overload"], Judge);

    private static IEnumerable<Verdict> Judge(ClinicalCase c)
    {
        var veryLow = c.Below("ferritin", "ferritin.pregnancy-low");
        var saturation = c.Panel?.Has("tsat") == true
            ? Guards.SaturationBelowOverload(c)
            : veryLow.Holds ? Truth.Yes : Truth.Unknown("tsat");
        var low = c.Panel?.Find("ferritin") is { Value: { IsExact: true } value }
            && value.Value == c.Line("ferritin.pregnancy")
            ? Truth.Unknown("ferritin")
            : c.Below("ferritin", "ferritin.pregnancy");
        var truth = c.PanelCounts & c.Person.Pregnant & saturation & ((Diagnosis.Met(c) & low) | veryLow);
        yield return c.Says(truth, c.HasResult("ferritin"), "ferritin", "tsat", "hemoglobin") with
        {
            Variant = c.Person.TrimesterOn(c.On) is 2 or 3 ? null : "no-infusion-yet",
            EncouragesIron = true,
        };
    }
}
