namespace Sanguine.Nutrition;

/// <summary>What multiplies the absorption of non-heme iron from a meal; 1 leaves it as it is.</summary>
public readonly record struct AbsorptionFactors(
    double Phytate, double VitaminC, double Polyphenols, double Calcium, double Meat, double Egg, double Ferritin)
{
    public double Product => Phytate * VitaminC * Polyphenols * Calcium * Meat * Egg * Ferritin;
}

/// <summary>
/// Non-heme iron from one meal by Hallberg and Hulthén (2000), as reconstructed; heme iron by Hallberg (1997). The
/// equations and how far they can be trusted: <c>docs/absorption.md</c>.
/// </summary>
public static class HallbergHulthen
{
    public static AbsorptionFactors Factors(in MealContents meal, double ferritin, AbsorptionModel model)
    {
        var phosphorus = meal.Phytate * model.PhytatePhosphorus;
        var logC = Math.Log10(1 + meal.VitaminC);
        return new(
            Phytate: Power(-model.PhytateSlope * Math.Log10(1 + phosphorus)),
            VitaminC: 1 + (model.VitaminCLinear * meal.VitaminC)
                + (Math.Log10(phosphorus + 1) * model.VitaminCWithPhytate * Power(model.VitaminCExponent * logC)),
            Polyphenols: Math.Min(1, (1 + (model.TanninMeat * meal.Meat)) * Power(
                model.TanninIntercept
                - ((model.TanninSlope - (model.TanninVitaminC * logC)) * Math.Log10(1 + meal.Tannin)))),
            Calcium: Calcium(meal.Calcium, model),
            Meat: 1 + (model.Meat * meal.Meat * (1 + (model.MeatWithPhytate * phosphorus))),
            Egg: Math.Max(0, 1 - (model.Egg * meal.Eggs)),
            Ferritin: Ferritin(ferritin, model));
    }

    /// <summary>At most 1: without calcium the printed curve lies a little above.</summary>
    public static double Calcium(double calcium, AbsorptionModel model) => Math.Min(1, model.CalciumFloor
        + (model.CalciumSpan / (1 + Power(-(model.CalciumMidpoint - Math.Log10(calcium + 1)) * model.CalciumSlope))));

    /// <summary>Against the reference ferritin; above the plateau it falls no further.</summary>
    public static double Ferritin(double ferritin, AbsorptionModel model) => Math.Pow(
        Math.Min(ferritin, model.FerritinPlateau) / model.ReferenceFerritin, -model.FerritinExponent);

    /// <summary>The share of non-heme iron that is absorbed, 0 to 1.</summary>
    public static double NonHeme(in AbsorptionFactors factors, AbsorptionModel model) =>
        Math.Min(model.MostOfNonHeme, model.WheatRoll / 100 * factors.Product);

    /// <summary>The share of heme iron that is absorbed, 0 to 1; calcium lowers it as it does the other.</summary>
    public static double Heme(double ferritin, double calciumFactor, AbsorptionModel model) =>
        Math.Min(1, Power(model.HemeIntercept - (model.HemeSlope * Math.Log10(ferritin))) / 100) * calciumFactor;

    /// <summary>Iron absorbed from a meal, mg.</summary>
    public static double Absorbed(in MealContents meal, double ferritin, AbsorptionModel model)
    {
        var factors = Factors(meal, ferritin, model);
        return (meal.NonHemeIron * NonHeme(factors, model))
            + (meal.HemeIron * Heme(ferritin, factors.Calcium, model));
    }

    private static double Power(double exponent) => Math.Pow(10, exponent);
}
