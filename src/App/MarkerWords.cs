using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Words;

namespace Sanguine.App;

/// <summary>What stands beside a marker's value in words: its band, the line it has crossed, whether it can be trusted.</summary>
public static class MarkerWords
{
    /// <summary>A value with the line it has crossed, <c>ferritin 31 µg/L, act at ≤ 75</c>.</summary>
    public static string Chip(Reading reading, Speech speech)
    {
        var value = $"{speech.Words.Marker(reading.Marker.Id)} {speech.Words.Value(reading.Value)}";
        return reading.Band != Band.InRange && LineOf(reading, speech) is { } line
            ? value + speech.Comma + LineText(line, speech)
            : value;
    }

    /// <summary>Its place among the lines, <c>act at ≤ 75; uncertain</c>.</summary>
    public static string Said(Reading reading, Speech speech)
    {
        var line = LineOf(reading, speech);
        var parts = new List<string>();
        if (reading.Band is Band.Low or Band.High or Band.InRange || line is null)
        {
            parts.Add(speech.Say($"cli.band.{reading.Band.Word()}"));
        }

        if (reading.Band == Band.Unclear && reading.Lines is [var low, var high, ..] && IsBetween(reading, low, high))
        {
            parts.Clear();
            parts.Add(speech.Say(new Phrase("cli.band.unclear-between")
                .With("low", speech.Words.Line(low))
                .With("high", speech.Words.Line(high))));
        }
        else if (line is not null && reading.Band != Band.InRange)
        {
            parts.Add(LineText(line, speech));
        }

        if (reading.Confidence == Confidence.Low)
        {
            parts.Add(speech.Say("cli.uncertain"));
        }

        return string.Join(speech.Words.Language == "zh" ? "；" : "; ", parts);
    }

    private static bool IsBetween(Reading reading, Threshold low, Threshold high) =>
        reading.Value.Value.Below(low.Value, reading.Marker.Id).Fails
        && reading.Value.Value.AtMost(high.Value, reading.Marker.Id).Holds;

    /// <summary>The line the value has crossed: the first it lies at or under, or an upper one it lies over.</summary>
    public static Threshold? LineOf(Reading reading, Speech speech) => reading.Lines.FirstOrDefault(line =>
        speech.Words.Knows($"cli.above.{line.Id}")
            ? reading.Value.Value.AtMost(line.Value, reading.Marker.Id).Fails
            : reading.Value.Value.AtMost(line.Value, reading.Marker.Id).Holds);

    public static string LineText(Threshold line, Speech speech) =>
        speech.Say(new Phrase(LineCode(line, speech.Words)).With("line", speech.Words.Line(line)));

    private static string LineCode(Threshold line, Catalog words) =>
        words.Knows($"cli.above.{line.Id}") ? $"cli.above.{line.Id}"
        : words.Knows($"cli.below.{line.Id}") ? $"cli.below.{line.Id}"
        : "cli.below";

    /// <summary>The laboratory's range in the canonical unit.</summary>
    public static LabRange? CanonicalRange(Reading reading, MarkerTable markers)
    {
        return reading is { Range: { } range, Value.Given: { } given }
            ? new(Bound(range.Low), Bound(range.High), null)
            : null;

        decimal? Bound(decimal? bound) =>
            bound is { } value ? markers.Convert(reading.Marker, new(value), given.Unit).Value?.Value : null;
    }
}
