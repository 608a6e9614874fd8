using System.Globalization;
using Sanguine.Nutrition;

namespace Sanguine.Interop.FoodData;

/// <summary>The three kinds of food that are kept.</summary>
internal enum FoodKind
{
    SrLegacy,
    Foundation,
    Survey,
}

/// <summary>A food of a release while its figures are gathered; they stand in several files.</summary>
internal sealed class FoodRow(int fdcId, FoodKind kind, string description)
{
    public int FdcId => fdcId;

    public FoodKind Kind => kind;

    /// <summary>
    /// The key in <c>food_category.csv</c> or <c>wweia_food_category.csv</c>, then the category's name.
    /// </summary>
    public string Category { get; set; } = "";

    /// <summary>The number of the old USDA database, of five digits.</summary>
    public string? Ndb { get; set; }

    /// <summary>Per 100 g, by <see cref="WantedNutrient.Place"/>; not a number where nothing is known.</summary>
    public double[] Amounts { get; } = WantedNutrients.Nothing();

    public List<Portion> Portions { get; } = [];

    public Food ToFood()
    {
        var group = FoodGroups.Of(Category, description);
        var flesh = FoodGroup.IsFlesh(group);
        var animal = FoodGroup.IsOfAnimal(group);
        var (amounts, note) = WantedNutrients.Figures(Amounts);
        return new()
        {
            Id = $"fdc-{fdcId.ToString(CultureInfo.InvariantCulture)}",
            English = description,
            Group = group,
            Amounts = amounts,
            Heme = flesh ? Figure.NotKnown : Figure.None,
            Phytate = animal ? Figure.None : Figure.NotKnown,
            Tannin = animal ? Figure.None : Figure.NotKnown,
            Meat = flesh ? 100 : 0,
            Eggs = group == "egg" ? EggsIn(description) : 0,
            Measures = PortionMeasures.Of(Portions),
            Source = Source(kind),
            Row = Ndb ?? fdcId.ToString(CultureInfo.InvariantCulture),
            Note = note,
        };
    }

    /// <summary>Eggs in 100 g, at 50 g an egg and 17 g a yolk; the white counts as none.</summary>
    private static double EggsIn(string description)
    {
        var words = Words.Of(description);
        return words.Any(word => word is "whole") ? 2
            : words.Any(word => word is "yolk" or "yolks") ? 5.9
            : words.Any(word => word is "white" or "whites" or "substitute") ? 0
            : 2;
    }

    private static string Source(FoodKind kind) => kind switch
    {
        FoodKind.SrLegacy => "fdc-sr-legacy",
        FoodKind.Foundation => "fdc-foundation",
        FoodKind.Survey => "fdc-survey",
    };
}
