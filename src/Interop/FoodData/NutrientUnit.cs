namespace Sanguine.Interop.FoodData;

internal enum NutrientUnit
{
    Gram,
    Milligram,
    Microgram,
    Kilocalorie,
}

/// <summary>Units as releases write them. International units, which depend on a vitamin's form, are refused.</summary>
internal static class NutrientUnits
{
    public static NutrientUnit? Of(string text) => text.Trim().ToUpperInvariant() switch
    {
        "G" => NutrientUnit.Gram,
        "MG" => NutrientUnit.Milligram,
        "UG" or "MCG" or "\u00B5G" or "\u03BCG" or "\u039CG" => NutrientUnit.Microgram,
        "KCAL" => NutrientUnit.Kilocalorie,
        _ => null,
    };

    public static bool Converts(this NutrientUnit unit, NutrientUnit to) =>
        unit == to || (unit != NutrientUnit.Kilocalorie && to != NutrientUnit.Kilocalorie);

    /// <summary>Divides where it can: a thousandth is no exact number.</summary>
    public static double In(this double amount, NutrientUnit unit, NutrientUnit to)
    {
        var steps = (int)to - (int)unit;
        return steps >= 0 ? amount * Math.Pow(1000, steps) : amount / Math.Pow(1000, -steps);
    }
}
