namespace Sanguine.Nutrition;

/// <summary>A salt of an element, and the element's share of its weight, 0 to 1.</summary>
public sealed record Salt(string Id, string Element, string English, string Chinese, string Formula, double Share);

/// <summary>Numbers of iron by mouth as a supplement; from the coefficient table.</summary>
public sealed record SupplementModel(
    double AbsorbedFrom60, double DoseExponent, double StatusExponent, double NextDayLoss, double WithFood,
    double WithCoffee, double MostOfDose, double LongUse);

/// <summary>
/// Iron absorbed from supplements: less of a larger dose, less the day after one, less with food, more at low ferritin.
/// </summary>
public static class SupplementIron
{
    private const double ReferenceDose = 60;
    private const double ReferenceFerritin = 15;

    /// <summary>Iron absorbed from one dose, mg.</summary>
    /// <param name="dose">Elemental iron, mg.</param>
    /// <param name="ferritin">µg/L.</param>
    /// <param name="carryOver">What is left of yesterday's dose, 0 to 1, see <see cref="CarryOver"/>.</param>
    /// <param name="circumstance">Multiplies: 1 fasting, or the model's share with food or coffee.</param>
    public static double Absorbed(
        double dose, double ferritin, double carryOver, double circumstance, SupplementModel model) => Math.Min(
            model.MostOfDose * dose,
            model.LongUse * model.AbsorbedFrom60 * Math.Pow(dose / ReferenceDose, model.DoseExponent)
            * Math.Pow(ferritin / ReferenceFerritin, -model.StatusExponent) * (1 - carryOver) * circumstance);

    /// <summary>What a dose takes from the next day's: full from 60 mg, less below.</summary>
    public static double CarryOver(double dose, SupplementModel model) =>
        model.NextDayLoss * Math.Pow(Math.Min(1, dose / ReferenceDose), 2);

    /// <summary>Iron absorbed from so many doses, one every <paramref name="everyDays"/> days, mg, at a ferritin that stays.</summary>
    public static double AbsorbedFrom(
        int doses, int everyDays, double dose, double ferritin, double circumstance, SupplementModel model)
    {
        var carryOver = everyDays == 1 ? CarryOver(dose, model) : 0;
        return doses <= 0
            ? 0
            : Absorbed(dose, ferritin, 0, circumstance, model)
                + ((doses - 1) * Absorbed(dose, ferritin, carryOver, circumstance, model));
    }
}

/// <summary>Vitamin B12: half of a small amount, an intrinsic factor that is soon full, and a hundredth that seeps through.</summary>
public sealed record VitaminB12Model(double Share, double MostByFactor, double Passive)
{
    /// <summary>B12 absorbed from one meal or dose, µg.</summary>
    public double Absorbed(double amount) =>
        Math.Min(Share * amount, MostByFactor) + (Passive * Math.Max(0, amount - (MostByFactor / Share)));
}
