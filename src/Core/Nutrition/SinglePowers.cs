using System.Numerics;

namespace Sanguine.Nutrition;

/// <summary>
/// Logarithm and power of two of several single-precision numbers at once, without the cases nobody eats: infinities,
/// subnormal numbers, NaN. The polynomials are interpolated at the Chebyshev nodes of their intervals.
/// </summary>
internal static class SinglePowers
{
    private const int MantissaBits = 23;

    /// <summary>The bits of 2/3: mantissas are taken from [2/3, 4/3), so that 1 has the logarithm 0 exactly.</summary>
    private const int TwoThirds = 0x3f2aaaab;

    /// <summary>1.5 · 2²³: added and taken away again it rounds to a whole number, which then stands in the lowest bits.</summary>
    private const float Rounder = 12582912;

    /// <summary>Of a positive number; off by at most 10⁻⁷ and the rounding of the result.</summary>
    public static Vector<float> Log2(Vector<float> x)
    {
        var bits = Vector.AsVectorInt32(x) - new Vector<int>(TwoThirds);
        var exponent = Vector.ConvertToSingle(Vector.ShiftRightArithmetic(bits, MantissaBits));
        var mantissa = (bits & new Vector<int>((1 << MantissaBits) - 1)) + new Vector<int>(TwoThirds);
        var f = Vector.AsVectorSingle(mantissa) - Vector<float>.One;
        var p = new Vector<float>(0.19834617f);
        p = Vector.MultiplyAddEstimate(p, f, new(-0.22209240f));
        p = Vector.MultiplyAddEstimate(p, f, new(0.20278251f));
        p = Vector.MultiplyAddEstimate(p, f, new(-0.23681147f));
        p = Vector.MultiplyAddEstimate(p, f, new(0.28864337f));
        p = Vector.MultiplyAddEstimate(p, f, new(-0.36078819f));
        p = Vector.MultiplyAddEstimate(p, f, new(0.48089747f));
        p = Vector.MultiplyAddEstimate(p, f, new(-0.72134656f));
        p = Vector.MultiplyAddEstimate(p, f, new(1.44269504f));
        return Vector.MultiplyAddEstimate(p, f, exponent);
    }

    /// <summary>Off by at most 2 · 10⁻⁷ of the result; beyond ±126 it is the power at that end.</summary>
    public static Vector<float> Exp2(Vector<float> x)
    {
        x = Vector.MinNative(Vector.MaxNative(x, new(-126f)), new(126f));
        var rounded = x + new Vector<float>(Rounder);
        var f = x - (rounded - new Vector<float>(Rounder));
        var p = new Vector<float>(0.0013390864f);
        p = Vector.MultiplyAddEstimate(p, f, new(0.0096760319f));
        p = Vector.MultiplyAddEstimate(p, f, new(0.0555035711f));
        p = Vector.MultiplyAddEstimate(p, f, new(0.2402210749f));
        p = Vector.MultiplyAddEstimate(p, f, new(0.6931471880f));
        p = Vector.MultiplyAddEstimate(p, f, new(1.0000000755f));
        return Vector.AsVectorSingle(Vector.AsVectorInt32(p) + Vector.ShiftLeft(Vector.AsVectorInt32(rounded), MantissaBits));
    }
}
