using System.Collections.Immutable;
using Sanguine.Nutrition;

namespace Sanguine.App.Food;

/// <summary>A nutrient that is kept an eye on, its name in the catalog and the unit it is written in.</summary>
public sealed record Watched(string Name, Nutrient Nutrient, string Unit)
{
    /// <summary>Beside iron, which is counted as absorbed.</summary>
    public static readonly ImmutableArray<Watched> All =
    [
        new("magnesium", Nutrient.Magnesium, "mg"), new("vitamin-b12", Nutrient.VitaminB12, "µg"),
        new("folate", Nutrient.FolateDfe, "µg"),
    ];

    /// <summary>Those whose best sources are listed.</summary>
    public static readonly ImmutableArray<Watched> Sources =
        [new("iron", Nutrient.Iron, "mg"), .. All, new("vitamin-c", Nutrient.VitaminC, "mg")];

    /// <summary>Everything that can be asked for by name.</summary>
    public static readonly ImmutableArray<Watched> Named =
        [.. Sources, new("calcium", Nutrient.Calcium, "mg"), new("zinc", Nutrient.Zinc, "mg")];

    /// <summary>What each body recommends, the Institute of Medicine's first.</summary>
    public ImmutableArray<IntakeTarget> Targets(FoodContext context) =>
    [
        .. Nutrition.Targets.For(context.Eater, context.Knowledge.Targets).Where(target => target.Nutrient == Name)
            .OrderByDescending(target => target.Body == "iom").ThenByDescending(target => target.Body == "efsa"),
    ];
}
