using System.Collections.Immutable;

namespace Sanguine.Nutrition;

/// <summary>A household measure, <c>cup</c> or <c>tin</c>, and what of the food fills it, in grams.</summary>
public sealed record Measure(string Word, double Grams)
{
    /// <summary>The closed list of words.</summary>
    public static readonly ImmutableArray<string> Words =
    [
        "cup", "half-cup", "tablespoon", "teaspoon", "slice", "piece", "small", "medium", "large", "tin", "handful", "fist",
        "palm", "bowl", "glass", "mug", "bottle", "can", "scoop", "spear", "clove", "sheet", "egg", "fillet", "serving",
        "ounce", "packet", "stalk", "leaf", "bunch",
    ];
}

/// <summary>A food as it is eaten; every amount per 100 g.</summary>
public sealed record Food
{
    public required string Id { get; init; }

    public required string English { get; init; }

    /// <summary>Null where the food was imported; then the English name is shown.</summary>
    public string? Chinese { get; init; }

    /// <summary>Other names people look for.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    public required string Group { get; init; }

    /// <summary>By <see cref="Nutrient"/>; null was not measured, which is never zero.</summary>
    public required ImmutableArray<double?> Amounts { get; init; }

    /// <summary>Share of the iron that is heme, in percent.</summary>
    public required Figure Heme { get; init; }

    /// <summary>Phytic acid, mg.</summary>
    public required Figure Phytate { get; init; }

    /// <summary>Polyphenols that bind iron, as tannic-acid equivalents, mg.</summary>
    public required Figure Tannin { get; init; }

    /// <summary>Meat, fish, poultry and seafood, g.</summary>
    public double Meat { get; init; }

    public double Eggs { get; init; }

    public required ImmutableArray<Measure> Measures { get; init; }

    public required string Source { get; init; }

    /// <summary>The row of that source, such as a USDA NDB number.</summary>
    public string? Row { get; init; }

    public string Note { get; init; } = "";

    public double? Of(Nutrient nutrient) => Amounts[(int)nutrient];

    public bool IsFlesh => FoodGroup.IsFlesh(Group);

    public bool IsOfAnimal => FoodGroup.IsOfAnimal(Group);

    public bool IsSoy => Group == "soy";

    public bool IsDrink => Group is "tea" or "coffee" or "drink" or "alcohol" or "juice";

    /// <summary>A usual portion, in grams.</summary>
    public double Serving => Measures.IsEmpty ? 100 : Measures[0].Grams;

    public string Name(string language) => language == "zh" ? Chinese ?? English : English;
}
