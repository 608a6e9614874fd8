using System.Collections.Immutable;

namespace Sanguine.Nutrition;

/// <summary>
/// One thing the result is unsure of: the equation itself, a coefficient, or a figure of a food; and what would be
/// absorbed at either end of it, mg.
/// </summary>
public sealed record AbsorptionDoubt(string Kind, string What, double Low, double High);

/// <summary>
/// Iron absorbed from a meal, mg, with the interval that what is unsure leaves open, and the factors that made it.
/// </summary>
public sealed record AbsorbedIron
{
    public required MealContents Contents { get; init; }

    public required AbsorptionFactors Factors { get; init; }

    /// <summary>The ferritin it was worked out for, µg/L; the reference where nobody measured one.</summary>
    public required double Ferritin { get; init; }

    public required bool FerritinIsKnown { get; init; }

    public required double FromHeme { get; init; }

    public required double FromNonHeme { get; init; }

    public double Absorbed => FromHeme + FromNonHeme;

    public required double Low { get; init; }

    public required double High { get; init; }

    /// <summary>Of the iron eaten, 0 to 1; 0 where none was.</summary>
    public double Fraction => Contents.Iron > 0 ? Absorbed / Contents.Iron : 0;

    /// <summary>What it is unsure of, the widest first.</summary>
    public required ImmutableArray<AbsorptionDoubt> Doubts { get; init; }

    /// <summary>Soy protein inhibits beyond its phytate, by a factor nobody has published for a meal.</summary>
    public required bool HasSoy { get; init; }

    /// <summary>Iron absorbed from a meal at a ferritin in µg/L.</summary>
    public static AbsorbedIron Of(Meal meal, double? ferritin, NutritionKnowledge knowledge)
    {
        var model = knowledge.Model;
        var status = knowledge.FerritinOrReference(ferritin);
        var contents = MealContents.Of(meal, knowledge);
        var factors = HallbergHulthen.Factors(contents, status, model);
        var fromHeme = contents.HemeIron * HallbergHulthen.Heme(status, factors.Calcium, model);
        var fromNonHeme = contents.NonHemeIron * HallbergHulthen.NonHeme(factors, model);
        var doubts = Absorption.Doubts(meal, contents, status, fromHeme + fromNonHeme, knowledge);
        var (low, high) = Absorption.Interval(fromHeme + fromNonHeme, doubts);
        return new()
        {
            Contents = contents,
            Factors = factors,
            Ferritin = status,
            FerritinIsKnown = ferritin is > 0,
            FromHeme = fromHeme,
            FromNonHeme = fromNonHeme,
            Low = low,
            High = high,
            Doubts = doubts,
            HasSoy = meal.Portions.Any(portion => portion.Food is { IsSoy: true } && portion.Grams > 0),
        };
    }
}
