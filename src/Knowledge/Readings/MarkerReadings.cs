using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Knowledge.Decisions;
using Sanguine.Labs;
using Sanguine.Quantities;

namespace Sanguine.Knowledge.Readings;

/// <summary>
/// Each marker as it counts: the laboratory's band, the line beside it, how sure, and what to know about it.
/// </summary>
internal static class MarkerReadings
{
    private static readonly string[] IronChain = ["ferritin", "tsat", "iron", "tibc", "uibc", "transferrin"];

    public static ImmutableArray<Reading> Of(ClinicalCase c) =>
    [
        .. c.Knowledge.Markers.All
            .Select(marker => (Marker: marker, Value: Counting(c, marker.Id)))
            .Where(found => found.Value is not null)
            .Select(found => Read(c, found.Marker, found.Value!)),
    ];

    /// <summary>Of the iron chain what the panel holds, of everything else the newest.</summary>
    private static Measurement? Counting(ClinicalCase c, string marker) =>
        (IronChain.Contains(marker) ? c.Panel?.Find(marker) : marker == "egfr" ? c.Egfr : null)
            ?? c.Bloods.Newest(marker);

    private static Reading Read(ClinicalCase c, Marker marker, Measurement value)
    {
        var lines = ActionLines.For(c, marker.Id).Select(id => c.Knowledge.Lines[id]).ToImmutableArray();
        var history = c.Bloods.With(marker.Id).Reverse().Select(draw => draw.Find(marker.Id)!).ToImmutableArray();
        var sources = lines.SelectMany(line => line.Sources).Distinct().ToImmutableArray();
        return new(
            marker, value, history, BandOf(c, marker.Id, value), lines, ConfidenceIn(c, marker.Id, value),
            [.. ReadingNotes.Of(c, marker, value, history)], sources);
    }

    private static Band BandOf(ClinicalCase c, string marker, Measurement value)
    {
        if (c.Disputed.Contains(marker) || IsUnclear(c, marker, value))
        {
            return Band.Unclear;
        }

        var range = value.Given is { Value: { } given, Range: { MakesSense: true } known }
            ? (Low: known.Low is { } low ? given.Below(low, marker) : Truth.No, High: known.High is { } high
                ? !given.AtMost(high, marker) : Truth.No)
            : ((Truth Low, Truth High)?)null;
        return range?.Low.Holds == true ? Band.Low
            : ActionLines.IsBelow(c, marker, value) ? Band.BelowLine
            : range?.High.Holds == true ? Band.High
            : range is null || range.Value.Low.IsUnknown || range.Value.High.IsUnknown ? Band.Context
            : Band.InRange;
    }

    private static bool IsUnclear(ClinicalCase c, string marker, Measurement value) => marker switch
    {
        "b12" => IsBetween(value, c.Line("b12.deficient"), c.Line("b12.unclear")),
        "ferritin" when c.Person.Adult.Holds && !c.Person.Has("dialysis").Holds =>
            value.Value.AtMost(c.Line("ferritin.rls-adult"), marker).Fails
                && value.Value.AtMost(c.Line("ferritin.rls-iv"), marker).Holds,
        _ => false,
    };

    private static bool IsBetween(Measurement value, decimal low, decimal high) =>
        value.Value.Below(low, value.Marker).Fails && value.Value.AtMost(high, value.Marker).Holds;

    private static Confidence ConfidenceIn(ClinicalCase c, string marker, Measurement value)
    {
        var draw = c.Bloods.Draws.FirstOrDefault(draw => draw.Results.Contains(value));
        if (c.Disputed.Contains(marker) || (draw is not null && !draw.IsCleanFor(marker)))
        {
            return Confidence.Low;
        }

        if (!IronChain.Contains(marker))
        {
            return value.Value.IsExact ? Confidence.Good : Confidence.Fair;
        }

        return PanelDoubts.IsPanelInflamed(c) is var inflamed && inflamed.Holds ? Confidence.Low
            : inflamed.IsUnknown || c.PanelIsStale || c.PanelIsVoid ? Confidence.Fair
            : Confidence.Good;
    }
}
