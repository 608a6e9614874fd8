using System.Numerics;
using System.Runtime.InteropServices;

namespace Sanguine.Nutrition;

/// <summary>
/// The equations of <see cref="HallbergHulthen"/> over many meals of one person, several at once in the width of the
/// processor and in single precision. Logarithms and powers are of two, with the base in the coefficients.
/// </summary>
public static class AbsorptionBatch
{
    private const double Log2Of10 = 3.321928094887362348;

    /// <summary>
    /// Iron absorbed from each meal, mg, into <paramref name="absorbed"/>: within 4 · 10⁻⁶ of what the scalar equations say
    /// in double precision, relative to what is absorbed when nothing of it is lost to egg.
    /// </summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static void Absorb(in MealColumns meals, double ferritin, AbsorptionModel model, Span<float> absorbed)
    {
        meals.MustHave(absorbed.Length);
        var at = Whole(meals, ferritin, model, absorbed);
        for (; at < absorbed.Length; at++)
        {
            absorbed[at] = (float)HallbergHulthen.Absorbed(meals.At(at), ferritin, model);
        }
    }

    /// <summary>As many meals as fill whole vectors; how many those were.</summary>
    private static int Whole(in MealColumns meals, double ferritin, AbsorptionModel model, Span<float> absorbed)
    {
        var one = Vector<float>.One;
        var status = Each(HallbergHulthen.Ferritin(ferritin, model) * model.WheatRoll / 100);
        var hemeShare = Each(HallbergHulthen.Heme(ferritin, 1, model));
        var most = Each(model.MostOfNonHeme);
        var phosphorusShare = Each(model.PhytatePhosphorus);
        var phytateSlope = Each(-model.PhytateSlope);
        var linear = Each(model.VitaminCLinear);
        var withPhytate = Each(model.VitaminCWithPhytate / Log2Of10);
        var exponent = Each(model.VitaminCExponent);
        var intercept = Each(model.TanninIntercept * Log2Of10);
        var tanninSlope = Each(-model.TanninSlope);
        var tanninVitaminC = Each(model.TanninVitaminC / Log2Of10);
        var tanninMeat = Each(model.TanninMeat);
        var floor = Each(model.CalciumFloor);
        var span = Each(model.CalciumSpan);
        var calciumSlope = Each(model.CalciumSlope);
        var midpoint = Each(-model.CalciumMidpoint * Log2Of10 * model.CalciumSlope);
        var flesh = Each(model.Meat);
        var fleshWithPhytate = Each(model.MeatWithPhytate);
        var eggSlope = Each(-model.Egg);

        // Read by reference: the columns were held to one length before, and checks in here cost a tenth of the time.
        ref var nonHemeIron = ref MemoryMarshal.GetReference(meals.NonHemeIron);
        ref var hemeIron = ref MemoryMarshal.GetReference(meals.HemeIron);
        ref var phytates = ref MemoryMarshal.GetReference(meals.Phytate);
        ref var vitaminCs = ref MemoryMarshal.GetReference(meals.VitaminC);
        ref var tannins = ref MemoryMarshal.GetReference(meals.Tannin);
        ref var calciums = ref MemoryMarshal.GetReference(meals.Calcium);
        ref var meats = ref MemoryMarshal.GetReference(meals.Meat);
        ref var eggs = ref MemoryMarshal.GetReference(meals.Eggs);
        ref var results = ref MemoryMarshal.GetReference(absorbed);
        var at = 0;
        for (; at <= absorbed.Length - Vector<float>.Count; at += Vector<float>.Count)
        {
            var i = (nuint)at;
            var vitaminC = Vector.LoadUnsafe(ref vitaminCs, i);
            var meat = Vector.LoadUnsafe(ref meats, i);
            var phosphorus = Vector.LoadUnsafe(ref phytates, i) * phosphorusShare;
            var logP = SinglePowers.Log2(one + phosphorus);
            var logC = SinglePowers.Log2(one + vitaminC);
            var logT = SinglePowers.Log2(one + Vector.LoadUnsafe(ref tannins, i));
            var logCa = SinglePowers.Log2(one + Vector.LoadUnsafe(ref calciums, i));

            var phytate = SinglePowers.Exp2(logP * phytateSlope);
            var ascorbic = Vector.MultiplyAddEstimate(
                logP * withPhytate, SinglePowers.Exp2(logC * exponent), Vector.MultiplyAddEstimate(vitaminC, linear, one));
            var polyphenols = Vector.MinNative(one, Vector.MultiplyAddEstimate(meat, tanninMeat, one) * SinglePowers.Exp2(
                Vector.MultiplyAddEstimate(Vector.MultiplyAddEstimate(logC, tanninVitaminC, tanninSlope), logT, intercept)));
            var calcium = Vector.MinNative(one, floor
                + (span / (one + SinglePowers.Exp2(Vector.MultiplyAddEstimate(logCa, calciumSlope, midpoint)))));
            var meatFactor = Vector.MultiplyAddEstimate(
                meat * flesh, Vector.MultiplyAddEstimate(phosphorus, fleshWithPhytate, one), one);
            var egg = Vector.MaxNative(
                Vector<float>.Zero, Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref eggs, i), eggSlope, one));
            var share = Vector.MinNative(most, phytate * ascorbic * (polyphenols * calcium) * (meatFactor * egg) * status);
            var heme = Vector.LoadUnsafe(ref hemeIron, i) * (calcium * hemeShare);
            Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref nonHemeIron, i), share, heme).StoreUnsafe(ref results, i);
        }

        return at;
    }

    private static Vector<float> Each(double coefficient) => new((float)coefficient);
}
