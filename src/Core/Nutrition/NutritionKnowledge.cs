using System.Collections.Immutable;
using Sanguine.Evidence;

namespace Sanguine.Nutrition;

/// <summary>What is known of food: the table, the numbers of the equations, targets and limits, what may be swapped.</summary>
public sealed record NutritionKnowledge
{
    public required FoodTable Foods { get; init; }

    public required ImmutableSortedDictionary<string, FoodGroup> Groups { get; init; }

    public required ImmutableSortedDictionary<string, Coefficient> Coefficients { get; init; }

    public required AbsorptionModel Model { get; init; }

    /// <summary>The model with each coefficient at either end of its range.</summary>
    public required ImmutableArray<VariedModel> Varied { get; init; }

    public required ArmahModel Armah { get; init; }

    public required CollingsModel Collings { get; init; }

    public required MonsenModel Monsen { get; init; }

    public required SupplementModel Supplements { get; init; }

    public required VitaminB12Model VitaminB12 { get; init; }

    public required ImmutableArray<IntakeTarget> Targets { get; init; }

    public required ImmutableArray<IntakeLimit> Limits { get; init; }

    public required ImmutableArray<Salt> Salts { get; init; }

    public required ImmutableArray<Recipe> Recipes { get; init; }

    public required ImmutableArray<SwapIdea> Swaps { get; init; }

    /// <summary>The same with other foods behind the curated ones.</summary>
    public NutritionKnowledge With(IEnumerable<Food> imported) => this with { Foods = Foods.Before(imported) };

    /// <summary>The ferritin to count with, µg/L: the equation's reference where nobody measured one.</summary>
    public double FerritinOrReference(double? measured) => measured is > 0 ? measured.Value : Model.ReferenceFerritin;

    /// <summary>What is known of a food's heme share, or what is typical of its group.</summary>
    public Figure HemeOf(Food food) => Known(food.Heme, food, group => group.Heme);

    public Figure PhytateOf(Food food) => Known(food.Phytate, food, group => group.Phytate);

    public Figure TanninOf(Food food) => Known(food.Tannin, food, group => group.Tannin);

    private Figure Known(Figure figure, Food food, Func<FoodGroup, Figure> typical) =>
        figure.Basis != Basis.Unknown ? figure
        : Groups.TryGetValue(food.Group, out var group) ? typical(group)
        : figure;
}
