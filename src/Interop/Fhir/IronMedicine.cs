using Sanguine.Medicines;

namespace Sanguine.Interop.Fhir;

/// <summary>
/// Tells iron by vein from iron by mouth: the first is an infusion with a day, the second a medicine with a plan.
/// </summary>
internal static class IronMedicine
{
    /// <summary>
    /// Ingredients of the medicine table that are only given by vein, and the group ATC keeps them in.
    /// </summary>
    public static readonly IReadOnlySet<string> ByVein = new HashSet<string>(StringComparer.Ordinal)
    {
        "iron-infusion", "ferric-carboxymaltose", "ferumoxytol", "iron-sucrose", "iron-dextran", "ferric-derisomaltose",
        "sodium-ferric-gluconate",
    };

    private const string AtcByVein = "B03AC";

    private const string ByMouth = "iron-oral";

    public static bool Is(MedicineTable table, Coding coding) =>
        IsByVein(table, coding)
        || (coding.System == CodeSystem.RxNorm && table.ByRxNorm(coding.Code)?.Class == ByMouth)
        || (coding.System == CodeSystem.Atc && table.ClassByAtc(coding.Code) == ByMouth)
        || table.ByName(coding.Display)?.Class == ByMouth;

    public static bool IsByVein(MedicineTable table, Coding coding) =>
        (coding.System == CodeSystem.Atc && coding.Code.StartsWith(AtcByVein, StringComparison.OrdinalIgnoreCase))
        || (
            coding.System == CodeSystem.RxNorm
            && table.ByRxNorm(coding.Code) is { } ingredient
            && ByVein.Contains(ingredient.Id))
        || IsByVein(table, coding.Display);

    public static bool IsByVein(MedicineTable table, string? name) =>
        table.ByName(name) is { } ingredient && ByVein.Contains(ingredient.Id);
}
