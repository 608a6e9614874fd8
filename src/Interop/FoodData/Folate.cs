using Sanguine.Nutrition;

namespace Sanguine.Interop.FoodData;

/// <summary>Food folate and equivalents of a food of which only the total was measured.</summary>
internal static class Folate
{
    /// <summary>Micrograms of food folate that one of folic acid counts for, by definition of the equivalents (IOM 1998).</summary>
    private const double FolicAcidCounts = 1.7;

    /// <summary>Fills in what is not there, in µg; what is to be said of it, null where nothing.</summary>
    public static string? Complete(Span<double?> figures, double? total)
    {
        ref var food = ref figures[(int)Nutrient.FolateFood];
        ref var equivalents = ref figures[(int)Nutrient.FolateDfe];
        var acid = figures[(int)Nutrient.FolicAcid];
        var taken = food is null && total is not null;
        if (taken)
        {
            food = Math.Max(0, total!.Value - (acid ?? 0));
        }

        if (taken || acid is not null)
        {
            equivalents ??= food + (FolicAcidCounts * (acid ?? 0));
        }

        return (taken, acid) switch
        {
            (false, _) => null,
            (true, null) => "Folate: the total, taken as natural; added folic acid, not told apart, counts for more (1177)",
            (true, _) => "Folate: the total less folic acid (1177)",
        };
    }
}
