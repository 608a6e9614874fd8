namespace Sanguine.Interop.FoodData;

/// <summary>What is said of a unit that is not read.</summary>
internal static class UnitWords
{
    public const string Cure = "g, mg and µg are converted, and energy is read in kcal; download the release again";

    public static string What(string unit, WantedNutrient nutrient) =>
        $"{nutrient.Name} (nutrient {nutrient.Id}) is given in {(unit.Length > 0 ? unit : "no unit")}, "
        + "so it counts as not measured in every food";
}
