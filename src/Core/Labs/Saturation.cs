using System.Collections.Immutable;
using Sanguine.Quantities;

namespace Sanguine.Labs;

/// <summary>Transferrin saturation: computed where it is missing, checked where it is given.</summary>
public static class Saturation
{
    private static readonly string[] Chain = ["iron", "tibc", "uibc", "tsat"];

    /// <summary>
    /// The results with a saturation computed from iron and total iron-binding capacity (given, from UIBC, or from
    /// transferrin), 100 × iron / TIBC, both in µg/dL. Where a given saturation differs by more than the tolerance,
    /// none of the chain is used and the draw says so.
    /// </summary>
    public static (ImmutableArray<Measurement> Results, bool Disputed) Complete(
        ImmutableArray<Measurement> results, SamplingLimits limits)
    {
        if (Exact(results, "iron") is not { } iron || Capacity(results, iron.Value.Value, limits) is not { } capacity)
        {
            return (results, false);
        }

        var computed = 100 * iron.Value.Value / capacity;
        var given = results.Where(result => result.Marker == "tsat").ToArray();
        if (given.Length == 0)
        {
            return computed <= 100
                ? (results.Add(new("tsat", new Amount(computed), iron.Date, null)), false)
                : (results.RemoveAll(result => Chain.Contains(result.Marker)), true);
        }

        return given.All(value => !value.Value.IsExact
            || Math.Abs(value.Value.Value - computed) <= limits.TsatTolerance)
            ? (results, false)
            : (results.RemoveAll(result => Chain.Contains(result.Marker)), true);
    }

    private static decimal? Capacity(ImmutableArray<Measurement> results, decimal iron, SamplingLimits limits) =>
        (Exact(results, "tibc")?.Value.Value
            ?? iron + Exact(results, "uibc")?.Value.Value
            ?? Exact(results, "transferrin")?.Value.Value * limits.TransferrinToTibc) is { } capacity and > 0
            ? capacity
            : null;

    private static Measurement? Exact(ImmutableArray<Measurement> results, string marker) =>
        results.FirstOrDefault(result => result.Marker == marker && result.Value.IsExact);
}
