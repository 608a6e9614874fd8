using System.Numerics;

namespace Sanguine.Nutrition;

/// <summary>Many meals, a column for each thing the equations read; all columns have one length.</summary>
public readonly ref struct MealColumns
{
    public required ReadOnlySpan<double> NonHemeIron { get; init; }

    public required ReadOnlySpan<double> HemeIron { get; init; }

    public required ReadOnlySpan<double> Phytate { get; init; }

    public required ReadOnlySpan<double> VitaminC { get; init; }

    public required ReadOnlySpan<double> Tannin { get; init; }

    public required ReadOnlySpan<double> Calcium { get; init; }

    public required ReadOnlySpan<double> Meat { get; init; }

    public required ReadOnlySpan<double> Eggs { get; init; }
}

/// <summary>
/// The equations of <see cref="HallbergHulthen"/> over many meals of one person, several at once in the width of the
/// processor. Powers of ten become exponentials of natural logarithms; the rest is the same.
/// </summary>
public static class AbsorptionBatch
{
    /// <summary>Iron absorbed from each meal, mg, into <paramref name="absorbed"/>.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static void Absorb(in MealColumns meals, double ferritin, AbsorptionModel model, Span<double> absorbed)
    {
        var count = absorbed.Length;
        Check(meals, count);
        var status = HallbergHulthen.Ferritin(ferritin, model) * model.WheatRoll / 100;
        var heme = HallbergHulthen.Heme(ferritin, 1, model);
        var at = 0;
        for (; at <= count - Vector<double>.Count; at += Vector<double>.Count)
        {
            Several(meals, at, status, heme, model).CopyTo(absorbed[at..]);
        }

        for (; at < count; at++)
        {
            absorbed[at] = HallbergHulthen.Absorbed(
                new(meals.NonHemeIron[at], meals.HemeIron[at], meals.Phytate[at], meals.VitaminC[at],
                    meals.Tannin[at], meals.Calcium[at], meals.Meat[at], meals.Eggs[at]),
                ferritin, model);
        }
    }

    private static Vector<double> Several(
        in MealColumns meals, int at, double status, double hemeShare, AbsorptionModel model)
    {
        const double Ln10 = 2.302585092994045684;
        var one = Vector<double>.One;
        var vitaminC = new Vector<double>(meals.VitaminC[at..]);
        var meat = new Vector<double>(meals.Meat[at..]);
        var phosphorus = new Vector<double>(meals.Phytate[at..]) * model.PhytatePhosphorus;
        var lnP = Vector.Log(one + phosphorus);
        var lnC = Vector.Log(one + vitaminC);
        var lnT = Vector.Log(one + new Vector<double>(meals.Tannin[at..]));
        var lnCa = Vector.Log(one + new Vector<double>(meals.Calcium[at..]));

        var phytate = Vector.Exp(lnP * -model.PhytateSlope);
        var ascorbic = one + (vitaminC * model.VitaminCLinear)
            + (lnP * (model.VitaminCWithPhytate / Ln10) * Vector.Exp(lnC * model.VitaminCExponent));
        var polyphenols = Vector.Min(one, (one + (meat * model.TanninMeat)) * Vector.Exp(
            new Vector<double>(model.TanninIntercept * Ln10)
            - ((new Vector<double>(model.TanninSlope) - (lnC * (model.TanninVitaminC / Ln10))) * lnT)));
        var calcium = Vector.Min(one, new Vector<double>(model.CalciumFloor)
            + (new Vector<double>(model.CalciumSpan)
                / (one + Vector.Exp((lnCa - new Vector<double>(model.CalciumMidpoint * Ln10)) * model.CalciumSlope))));
        var flesh = one + (meat * model.Meat * (one + (phosphorus * model.MeatWithPhytate)));
        var egg = Vector.Max(Vector<double>.Zero, one - (new Vector<double>(meals.Eggs[at..]) * model.Egg));
        var nonHeme = Vector.Min(
            new Vector<double>(model.MostOfNonHeme), phytate * ascorbic * polyphenols * calcium * flesh * egg * status);
        return (new Vector<double>(meals.NonHemeIron[at..]) * nonHeme)
            + (new Vector<double>(meals.HemeIron[at..]) * calcium * hemeShare);
    }

    private static void Check(in MealColumns meals, int count)
    {
        if (meals.NonHemeIron.Length != count || meals.HemeIron.Length != count || meals.Phytate.Length != count
            || meals.VitaminC.Length != count || meals.Tannin.Length != count || meals.Calcium.Length != count
            || meals.Meat.Length != count || meals.Eggs.Length != count)
        {
            throw new ArgumentException("Every column needs as many meals as there is room for results.", nameof(meals));
        }
    }
}
