namespace Sanguine.Numerics;

/// <summary>
/// How many of what is told would be false: Benjamini and Hochberg's q for each of several p, in their order.
/// </summary>
public static class FalseDiscovery
{
    public static double[] Control(IReadOnlyList<double> surprises)
    {
        var q = new double[surprises.Count];
        var least = 1.0;
        var rank = surprises.Count;
        foreach (var (place, p) in surprises.Index().OrderByDescending(each => each.Item))
        {
            least = Math.Min(least, p * surprises.Count / rank--);
            q[place] = least;
        }

        return q;
    }
}
