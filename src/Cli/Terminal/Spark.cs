using Sanguine.Labs;

namespace Sanguine.Cli.Terminal;

/// <summary>A history of values as small bars, oldest first, against the laboratory's range where there is one.</summary>
public static class Spark
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    private const int Longest = 8;

    /// <summary>Nothing for a single value: one bar tells no course.</summary>
    /// <param name="range">In the unit of the values.</param>
    /// <param name="line">The action line; it gives the scale where the laboratory gave no range.</param>
    public static string Of(IReadOnlyCollection<decimal> values, LabRange? range, decimal? line = null)
    {
        if (values.Count < 2)
        {
            return "";
        }

        var (bottom, top) = Scale(values, range ?? new(null, line, null));
        return string.Concat(values.TakeLast(Longest).Select(value =>
            Bars[Math.Clamp((int)((value - bottom) / (top - bottom) * Bars.Length), 0, Bars.Length - 1)]));
    }

    // Half a range of air below and above it, so that "in the middle" looks like the middle.
    private static (decimal Bottom, decimal Top) Scale(IReadOnlyCollection<decimal> values, LabRange range)
    {
        var low = range.Low ?? 0;
        var high = range.High ?? values.Max();
        var air = (high - low) / 2;
        var (bottom, top) = (Math.Max(0, low - air), high + (range.High is null ? 0 : air));
        return top > bottom ? (bottom, top) : (bottom, bottom + 1);
    }
}
