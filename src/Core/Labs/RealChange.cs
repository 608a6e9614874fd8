namespace Sanguine.Labs;

/// <summary>
/// How much a marker varies: within a person and by the assay, as coefficients of variation in percent.
/// </summary>
public sealed record Variation(string Marker, decimal WithinPerson, decimal Analytic, string Source);

/// <summary>
/// The reference change value: how far two results must lie apart before the change is more than natural variation,
/// 95 %, two-sided, log-normal. exp(±1.96·√2·σ), σ² = ln(1 + CVi²) + ln(1 + CVa²).
/// </summary>
public static class RealChange
{
    private const double NinetyFivePercent = 1.96;

    /// <summary>Factors below and above which a second value is a real change.</summary>
    public static (double Fall, double Rise) Factors(Variation variation)
    {
        var sigma = Math.Sqrt(LogVariance(variation.WithinPerson) + LogVariance(variation.Analytic));
        var reach = NinetyFivePercent * Math.Sqrt(2) * sigma;
        return (Math.Exp(-reach), Math.Exp(reach));
    }

    public static bool IsReal(decimal before, decimal after, Variation variation)
    {
        if (before <= 0)
        {
            return false;
        }

        var (fall, rise) = Factors(variation);
        var ratio = (double)(after / before);
        return ratio < fall || ratio > rise;
    }

    private static double LogVariance(decimal percent) => Math.Log(1 + Math.Pow((double)percent / 100, 2));
}
