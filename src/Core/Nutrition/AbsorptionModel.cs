using System.Collections.Immutable;
using Sanguine.Evidence;

namespace Sanguine.Nutrition;

/// <summary>
/// The numbers of the absorption equations, as the coefficient table has them. Names follow the factors; logarithms are
/// to base 10.
/// </summary>
public sealed record AbsorptionModel
{
    /// <summary>Absorption from a wheat roll with nothing beside it, percent, where the reference dose gives 40.</summary>
    public required double WheatRoll { get; init; }

    /// <summary>Phosphorus in phytic acid, by weight.</summary>
    public required double PhytatePhosphorus { get; init; }

    public required double PhytateSlope { get; init; }

    public required double VitaminCLinear { get; init; }

    public required double VitaminCWithPhytate { get; init; }

    public required double VitaminCExponent { get; init; }

    public required double TanninIntercept { get; init; }

    public required double TanninSlope { get; init; }

    public required double TanninVitaminC { get; init; }

    public required double TanninMeat { get; init; }

    public required double CalciumFloor { get; init; }

    public required double CalciumSpan { get; init; }

    public required double CalciumMidpoint { get; init; }

    public required double CalciumSlope { get; init; }

    public required double Meat { get; init; }

    public required double MeatWithPhytate { get; init; }

    public required double Egg { get; init; }

    /// <summary>Serum ferritin at which the reference dose gives 40 percent, µg/L.</summary>
    public required double ReferenceFerritin { get; init; }

    public required double FerritinExponent { get; init; }

    /// <summary>Above this ferritin non-heme absorption from food falls no further, µg/L.</summary>
    public required double FerritinPlateau { get; init; }

    /// <summary>More of non-heme iron than this share is never absorbed.</summary>
    public required double MostOfNonHeme { get; init; }

    public required double HemeIntercept { get; init; }

    public required double HemeSlope { get; init; }

    public static AbsorptionModel Of(Func<string, double> coefficient) => new()
    {
        WheatRoll = coefficient("absorption.wheat-roll"),
        PhytatePhosphorus = coefficient("absorption.phytate-phosphorus"),
        PhytateSlope = coefficient("absorption.phytate-slope"),
        VitaminCLinear = coefficient("absorption.vitamin-c-linear"),
        VitaminCWithPhytate = coefficient("absorption.vitamin-c-with-phytate"),
        VitaminCExponent = coefficient("absorption.vitamin-c-exponent"),
        TanninIntercept = coefficient("absorption.tannin-intercept"),
        TanninSlope = coefficient("absorption.tannin-slope"),
        TanninVitaminC = coefficient("absorption.tannin-vitamin-c"),
        TanninMeat = coefficient("absorption.tannin-meat"),
        CalciumFloor = coefficient("absorption.calcium-floor"),
        CalciumSpan = coefficient("absorption.calcium-span"),
        CalciumMidpoint = coefficient("absorption.calcium-midpoint"),
        CalciumSlope = coefficient("absorption.calcium-slope"),
        Meat = coefficient("absorption.meat"),
        MeatWithPhytate = coefficient("absorption.meat-with-phytate"),
        Egg = coefficient("absorption.egg"),
        ReferenceFerritin = coefficient("absorption.reference-ferritin"),
        FerritinExponent = coefficient("absorption.ferritin-exponent"),
        FerritinPlateau = coefficient("absorption.ferritin-plateau"),
        MostOfNonHeme = coefficient("absorption.most-of-non-heme"),
        HemeIntercept = coefficient("absorption.heme-intercept"),
        HemeSlope = coefficient("absorption.heme-slope"),
    };
}

/// <summary>A model with one coefficient at the end of its range.</summary>
public sealed record VariedModel(Coefficient Coefficient, AbsorptionModel Low, AbsorptionModel High)
{
    /// <summary>One for each coefficient of the equations that has a range.</summary>
    public static ImmutableArray<VariedModel> Of(IReadOnlyDictionary<string, Coefficient> coefficients) =>
    [
        .. coefficients.Values
            .Where(one => one.Id.StartsWith("absorption.", StringComparison.Ordinal) && one.Low is not null)
            .Select(one => new VariedModel(
                one,
                AbsorptionModel.Of(id => id == one.Id ? one.Low!.Value : coefficients[id].Value),
                AbsorptionModel.Of(id => id == one.Id ? one.High!.Value : coefficients[id].Value))),
    ];
}
