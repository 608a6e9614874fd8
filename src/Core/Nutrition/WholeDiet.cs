namespace Sanguine.Nutrition;

/// <summary>A day's diet as the whole-diet algorithm reads it; mg, meat in g, tea in cups.</summary>
public readonly record struct DayOfFood(
    double VitaminC, double Meat, double TeaCups, double Phytate, double Calcium, double NonHemeIron);

/// <summary>
/// Algorithms over a whole day, the cross-check of the meal's: what they say differs by a factor of two between them.
/// </summary>
public static class WholeDiet
{
    /// <summary>Percent of a day's non-heme iron that is absorbed, by Armah 2013.</summary>
    /// <param name="day">Calcium, phytate and iron above zero.</param>
    /// <param name="ferritin">µg/L, above zero.</param>
    public static double Armah(in DayOfFood day, double ferritin, ArmahModel model) => Math.Exp(
        model.Intercept - (model.Ferritin * Math.Log(ferritin)) + (model.VitaminC * Math.Log(day.VitaminC))
        + (model.Meat * Math.Log(day.Meat + 0.1)) - (model.Tea * Math.Log(day.TeaCups + 0.1))
        - (model.Phytate * Math.Log(day.Phytate)) - (model.Calcium * Math.Log(day.Calcium))
        - (model.NonHemeIron * Math.Log(day.NonHemeIron)));

    /// <summary>
    /// Percent of all iron that is absorbed, by Collings 2013; <paramref name="modifier"/> −1 for an inhibiting diet, 0
    /// for a usual one, 1 for an enhancing one.
    /// </summary>
    public static double Collings(double ferritin, int modifier, CollingsModel model) => Math.Pow(
        10, model.Intercept + (model.Modifier * modifier) - (model.Ferritin * Math.Log10(ferritin)));

    /// <summary>
    /// Iron absorbed from a meal by Monsen 1978 at stores of 500 mg, mg: the simple baseline. Enhancing units are mg of
    /// vitamin C and g of meat.
    /// </summary>
    public static double Monsen(in MealContents meal, MonsenModel model)
    {
        var enhancing = meal.VitaminC + meal.Meat;
        var share = enhancing < model.MediumFrom ? model.Low : enhancing <= model.HighAbove ? model.Medium : model.High;
        return (meal.HemeIron * model.Heme) + (meal.NonHemeIron * share);
    }
}

/// <summary>Coefficients of the natural logarithms of a day's diet.</summary>
public sealed record ArmahModel(
    double Intercept, double Ferritin, double VitaminC, double Meat, double Tea, double Phytate, double Calcium,
    double NonHemeIron);

public sealed record CollingsModel(double Intercept, double Ferritin, double Modifier);

/// <summary>Shares absorbed, and the enhancing units from which the next class counts.</summary>
public sealed record MonsenModel(double Heme, double Low, double Medium, double High, double MediumFrom, double HighAbove);
