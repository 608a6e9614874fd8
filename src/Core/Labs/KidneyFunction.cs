namespace Sanguine.Labs;

/// <summary>
/// Estimated glomerular filtration rate from creatinine, CKD-EPI 2021 (no race term), mL/min/1.73 m²:
/// 142 · min(S/κ, 1)^α · max(S/κ, 1)^−1.2 · 0.9938^age · 1.012 for women. S in mg/dL; adults only.
/// </summary>
public static class KidneyFunction
{
    public static decimal Estimate(decimal creatinine, int age, bool female)
    {
        var (kappa, alpha) = female ? (0.7, -0.241) : (0.9, -0.302);
        var ratio = (double)creatinine / kappa;
        return (decimal)(142
            * Math.Pow(Math.Min(ratio, 1), alpha)
            * Math.Pow(Math.Max(ratio, 1), -1.200)
            * Math.Pow(0.9938, age)
            * (female ? 1.012 : 1));
    }
}
