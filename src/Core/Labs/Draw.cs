using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Quantities;

namespace Sanguine.Labs;

/// <summary>
/// One blood draw: results of the same laboratory within two hours. A marker usually has one value; where it has two
/// that fall on different sides of a line, the marker is disputed.
/// </summary>
public sealed record Draw(
    When At, string? Lab, ImmutableArray<Measurement> Results, ImmutableSortedSet<string> Disputed, Doubt Doubts,
    bool SaturationDisputed)
{
    public LocalDate Date => At.Date;

    public bool Has(string marker) => Results.Any(result => result.Marker == marker);

    /// <summary>The marker's value; the lowest where several agree on every line.</summary>
    public Measurement? Find(string marker) =>
        Results.Where(result => result.Marker == marker).MinBy(result => result.Value.Value);

    public IEnumerable<Measurement> All(string marker) => Results.Where(result => result.Marker == marker);

    public bool IsCleanFor(string marker) => (Doubts & Sanguine.Labs.Doubts.BearingOn(marker)) == Doubt.None;

    /// <summary>
    /// Below the line; unknown and asking for the marker where it was not measured or the interval straddles.
    /// </summary>
    public Truth Below(string marker, decimal line) =>
        Find(marker) is { } found ? found.Value.Below(line, marker) : Truth.Unknown(marker);

    public Truth AtMost(string marker, decimal line) =>
        Find(marker) is { } found ? found.Value.AtMost(line, marker) : Truth.Unknown(marker);

    public Truth Above(string marker, decimal line) => !AtMost(marker, line);

    public Truth AtLeast(string marker, decimal line) => !Below(marker, line);

    /// <summary>
    /// The draw as each reading of its disputed markers would have it: danger looks at all of them, one value each.
    /// </summary>
    public IEnumerable<Draw> Readings()
    {
        if (Disputed.IsEmpty)
        {
            return [this];
        }

        IEnumerable<ImmutableArray<Measurement>> readings = [[]];
        foreach (var marker in Results.Select(result => result.Marker).Distinct())
        {
            var values = Disputed.Contains(marker) ? All(marker).ToArray() : [Find(marker)!];
            readings = readings.SelectMany(chosen => values.Select(value => chosen.Add(value))).ToArray();
        }

        return readings.Select(chosen => this with { Results = chosen });
    }
}
