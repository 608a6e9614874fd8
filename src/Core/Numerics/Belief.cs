using System.Collections.Immutable;

namespace Sanguine.Numerics;

/// <summary>One bell of a mixture: Student's t about a center, with a weight among the others.</summary>
public readonly record struct Bell(double Weight, double Center, double Scale, double Df);

/// <summary>
/// What is believed of one number: a mixture of Student's t. Intervals and chances are read from the whole mixture, so
/// that what is not known of the correlation of nights is in them.
/// </summary>
public sealed record Belief(ImmutableArray<Bell> Bells)
{
    public double Mean { get; } = Bells.Sum(bell => bell.Weight * bell.Center);

    /// <summary>The spread as a standard error: within the bells and between them.</summary>
    public double Spread { get; } = Math.Sqrt(Spreading(Bells));

    /// <summary>How likely the number lies below a value.</summary>
    public double Below(double value)
    {
        var sum = 0.0;
        foreach (var bell in Bells)
        {
            sum += bell.Weight * StudentT.Below((value - bell.Center) / bell.Scale, bell.Df);
        }

        return sum;
    }

    public double Above(double value) => 1 - Below(value);

    /// <summary>Twice the smaller tail beyond zero: how surprising no effect would be.</summary>
    public double Surprise => Math.Min(1, 2 * Math.Min(Below(0), Above(0)));

    /// <summary>The middle share of the belief, 0.95 for a 95 % interval.</summary>
    public (double Low, double High) Interval(double share = 0.95) =>
        (Quantile((1 - share) / 2), Quantile((1 + share) / 2));

    /// <summary>The value with this share below it, to a millionth of its spread (false position, Illinois).</summary>
    public double Quantile(double share)
    {
        const int Steps = 100;
        var (low, high) = (Mean - Spread, Mean + Spread);
        var (under, over) = (Below(low) - share, Below(high) - share);
        while (under > 0)
        {
            (low, high, over) = (low - (2 * (high - low)), low, under);
            under = Below(low) - share;
        }

        while (over < 0)
        {
            (low, high, under) = (high, high + (2 * (high - low)), over);
            over = Below(high) - share;
        }

        var side = 0;
        for (var i = 0; i < Steps && high - low > 1e-6 * Spread; i++)
        {
            var next = ((low * over) - (high * under)) / (over - under);
            var there = Below(next) - share;
            if (Math.Abs(there) < 1e-9)
            {
                return next;
            }

            if (there < 0)
            {
                (low, under, over) = (next, there, side < 0 ? over / 2 : over);
                side = -1;
            }
            else
            {
                (high, over, under) = (next, there, side > 0 ? under / 2 : under);
                side = 1;
            }
        }

        return (low + high) / 2;
    }

    private static double Spreading(ImmutableArray<Bell> bells)
    {
        var mean = bells.Sum(bell => bell.Weight * bell.Center);
        return bells.Sum(bell => bell.Weight * ((bell.Scale * bell.Scale) + ((bell.Center - mean) * (bell.Center - mean))));
    }
}
