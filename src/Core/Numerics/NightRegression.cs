namespace Sanguine.Numerics;

/// <summary>
/// A linear regression whose errors follow each other from night to night (AR(1)), with gaps where nights are missing:
/// two nights k days apart correlate by ρ to the power k. ρ is not estimated but averaged over: a grid with a prior
/// and the restricted likelihood at each point, so that few nights give wide intervals instead of a confident wrong ρ.
/// </summary>
public sealed class NightRegression
{
    /// <summary>Where the grid stands: restless nights correlate by 0.3 to 0.5, some people's by less or more.</summary>
    private const double Least = -0.1;
    private const double Most = 0.9;
    private const double Step = 0.1;

    /// <summary>
    /// How fast the prior falls toward 1, as a power of 1 − ρ. Own choice: of 0, ½ and 1 the one whose intervals hold
    /// closest to 95 of 100 over 0 to 0.5; at 0 they are a little too wide (bench/RESULTS.md).
    /// </summary>
    private const double PriorPower = 0.5;

    private const double Negligible = 1e-4;

    private readonly double[] weights;
    private readonly double[][] centers;
    private readonly double[][] scales;
    private readonly double[] correlations;
    private readonly double df;

    private NightRegression(
        double[] correlations, double[] weights, double[][] centers, double[][] scales, double[] deviations, double df)
    {
        (this.correlations, this.weights, this.centers, this.scales, this.df) = (correlations, weights, centers, scales, df);
        Correlation = correlations.Zip(weights, (rho, weight) => rho * weight).Sum();
        Deviation = deviations.Zip(weights, (deviation, weight) => deviation * weight).Sum();
    }

    /// <summary>The correlation of a night with the next, on average over the grid.</summary>
    public double Correlation { get; }

    /// <summary>The standard deviation of single nights about the regression.</summary>
    public double Deviation { get; }

    /// <summary>
    /// Fits; null where there are fewer than two nights more than columns, or the columns cannot be told apart.
    /// </summary>
    /// <param name="days">Day numbers, strictly rising.</param>
    /// <param name="columns">One array a column, each as long as <paramref name="days"/>.</param>
    public static NightRegression? Fit(ReadOnlySpan<int> days, double[] values, params double[][] columns)
    {
        var (n, p) = (days.Length, columns.Length);
        if (n < p + 2)
        {
            return null;
        }

        var points = (int)Math.Round((Most - Least) / Step) + 1;
        var correlations = new double[points];
        var logs = new double[points];
        var centers = new double[points][];
        var scales = new double[points][];
        var deviations = new double[points];
        var white = new double[p + 1][];
        for (var c = 0; c <= p; c++)
        {
            white[c] = new double[n];
        }

        for (var point = 0; point < points; point++)
        {
            var rho = correlations[point] = Least + (point * Step);
            var log = Whiten(days, values, columns, rho, white);
            if (Normal.Solve(white, p) is not { } solved)
            {
                return null;
            }

            var free = n - p;
            var variance = Math.Max(solved.Residual, 1e-9) / free;
            logs[point] = (PriorPower * Math.Log(1 - rho)) - log - (solved.LogDeterminant / 2) - (free / 2.0 * Math.Log(variance));
            centers[point] = solved.Coefficients;
            scales[point] = [.. solved.Variances.Select(v => Math.Sqrt(v * variance))];
            deviations[point] = Math.Sqrt(variance);
        }

        var top = logs.Max();
        var raw = logs.Select(log => Math.Exp(log - top)).ToArray();
        var sum = raw.Sum();
        return new(correlations, [.. raw.Select(weight => weight / sum)], centers, scales, deviations, n - p);
    }

    /// <summary>What is believed of one coefficient.</summary>
    public Belief Of(int column) => new(
    [
        .. Enumerable.Range(0, weights.Length).Where(point => weights[point] > Negligible).Select(point =>
            new Bell(weights[point], centers[point][column], scales[point][column], df)),
    ]);

    /// <summary>Takes the correlation out of every column; returns half the logarithm of its determinant.</summary>
    private static double Whiten(
        ReadOnlySpan<int> days, double[] values, double[][] columns, double rho, double[][] white)
    {
        var log = 0.0;
        for (var c = 0; c < white.Length; c++)
        {
            white[c][0] = (c < columns.Length ? columns[c] : values)[0];
        }

        for (var i = 1; i < days.Length; i++)
        {
            var kept = Math.Pow(rho, days[i] - days[i - 1]);
            var fresh = Math.Sqrt(1 - (kept * kept));
            log += Math.Log(fresh);
            for (var c = 0; c < white.Length; c++)
            {
                var column = c < columns.Length ? columns[c] : values;
                white[c][i] = (column[i] - (kept * column[i - 1])) / fresh;
            }
        }

        return log;
    }
}
