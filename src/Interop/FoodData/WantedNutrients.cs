using System.Collections.Frozen;
using System.Collections.Immutable;
using Sanguine.Nutrition;

namespace Sanguine.Interop.FoodData;

/// <summary>A nutrient of FoodData Central that is kept, and the place of a food's amounts it goes to.</summary>
/// <param name="Id">FoodData Central's id, from 1001.</param>
/// <param name="Number">The old number of SR and FNDDS, below 1000; null where it is no whole number.</param>
/// <param name="Unit">Of <see cref="Nutrient"/>.</param>
internal sealed record WantedNutrient(int Id, int? Number, int Place, NutrientUnit Unit, string Name);

/// <summary>Which nutrients are kept, by either of the two numberings that releases use.</summary>
internal static class WantedNutrients
{
    private static readonly int Composition = Enum.GetValues<Nutrient>().Length;

    /// <summary>Food folate and folic acid together.</summary>
    private static readonly int FolateTotal = Composition + StandIn.All.Length;

    private static readonly ImmutableArray<WantedNutrient> All =
    [
        Wanted(1008, 208, Nutrient.Energy, NutrientUnit.Kilocalorie),
        Wanted(1003, 203, Nutrient.Protein, NutrientUnit.Gram),
        Wanted(1004, 204, Nutrient.Fat, NutrientUnit.Gram),
        Wanted(1005, 205, Nutrient.Carbohydrate, NutrientUnit.Gram),
        Wanted(1079, 291, Nutrient.Fiber, NutrientUnit.Gram),
        Wanted(1089, 303, Nutrient.Iron, NutrientUnit.Milligram),
        Wanted(1162, 401, Nutrient.VitaminC, NutrientUnit.Milligram),
        Wanted(1087, 301, Nutrient.Calcium, NutrientUnit.Milligram),
        Wanted(1090, 304, Nutrient.Magnesium, NutrientUnit.Milligram),
        Wanted(1095, 309, Nutrient.Zinc, NutrientUnit.Milligram),
        Wanted(1187, 432, Nutrient.FolateFood, NutrientUnit.Microgram),
        Wanted(1186, 431, Nutrient.FolicAcid, NutrientUnit.Microgram),
        Wanted(1190, 435, Nutrient.FolateDfe, NutrientUnit.Microgram),
        Wanted(1178, 418, Nutrient.VitaminB12, NutrientUnit.Microgram),
        Wanted(1106, 320, Nutrient.VitaminA, NutrientUnit.Microgram),
        Wanted(1185, 430, Nutrient.VitaminK, NutrientUnit.Microgram),
        Wanted(1057, 262, Nutrient.Caffeine, NutrientUnit.Milligram),
        Wanted(1018, 221, Nutrient.Alcohol, NutrientUnit.Gram),
        .. StandIn.All.Select((one, place) => new WantedNutrient(
            one.Id, one.Number, Composition + place, one.Unit, one.Name)),
        new(1177, 417, FolateTotal, NutrientUnit.Microgram, "folate"),
    ];

    private static readonly FrozenDictionary<int, WantedNutrient> ById = All.ToFrozenDictionary(wanted => wanted.Id);

    private static readonly FrozenDictionary<int, WantedNutrient> ByNumber =
        All.Where(wanted => wanted.Number is not null).ToFrozenDictionary(wanted => wanted.Number!.Value);

    /// <summary>Null for a nutrient that is not kept.</summary>
    /// <param name="id">An id is believed; one below 1000 is a number in its place.</param>
    public static WantedNutrient? Of(int? id, int? number) =>
        id is { } known and >= 1000 ? ById.GetValueOrDefault(known)
        : (number ?? id) is { } old ? ByNumber.GetValueOrDefault(old)
        : null;

    /// <summary>The places of a food's amounts, none of them known.</summary>
    public static double[] Nothing()
    {
        var amounts = new double[All.Length];
        Array.Fill(amounts, double.NaN);
        return amounts;
    }

    /// <summary>By <see cref="Nutrient"/>, with stand-ins where a release gives nothing else, and what is to be said of those.</summary>
    public static (ImmutableArray<double?> Figures, string Note) Figures(double[] amounts)
    {
        var figures = Array.ConvertAll(amounts, Known);
        var notes = new List<string>();
        foreach (var (stand, figure) in StandIn.All.Zip(figures[Composition..]))
        {
            if (figure is not null && figures[(int)stand.For] is null)
            {
                figures[(int)stand.For] = figure;
                notes.AddRange(stand.Note is { } note ? [note] : []);
            }
        }

        notes.AddRange(Folate.Complete(figures, figures[FolateTotal]) is { } said ? [said] : []);
        return ([.. figures[..Composition]], string.Join("; ", notes));
    }

    private static double? Known(double amount) => double.IsNaN(amount) ? null : amount;

    private static WantedNutrient Wanted(int id, int number, Nutrient nutrient, NutrientUnit unit) =>
        new(id, number, (int)nutrient, unit, nutrient.ToString());
}
