using Sanguine.App;
using Sanguine.Assessment;
using Sanguine.Cli.Terminal;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Words;

namespace Sanguine.Cli.Views;

/// <summary>One row a marker: name, value, course, what the line beside it says, by whom and how sure.</summary>
public static class MarkerRows
{
    private static readonly HashSet<int> Figures = [1];

    /// <summary>Always a row; every other marker has one where it says something, and is only named where it does not.</summary>
    private static readonly string[] First = ["ferritin", "tsat", "hemoglobin"];

    /// <param name="all">A row for every marker, with the other unit system beside the value.</param>
    public static void Write(Page page, IReadOnlyCollection<Reading> readings, Speech speech, bool all)
    {
        var shown = readings.Where(reading => all || HasARow(reading))
            .OrderBy(reading => Array.IndexOf(First, reading.Marker.Id) is >= 0 and var place ? place : First.Length)
            .ToArray();
        Grid.Write(page, [.. shown.Select(reading => Row(reading, speech, all))], Figures);
        foreach (var rest in readings.Except(shown).GroupBy(reading => reading.Band).OrderBy(group => group.Key))
        {
            page.Say(speech.Say(new Phrase($"cli.rest.{rest.Key.Word()}").With("markers", new Argument.List(
                [.. rest.Select(reading => new Argument.Name(
                    $"{speech.Words.Marker(reading.Marker.Id)} {speech.Words.Value(reading.Value)}"))]))), Ink.Quiet);
        }
    }

    /// <summary>A value with the line it has crossed, <c>ferritin 31 µg/L, act at ≤ 75</c>.</summary>
    public static string Chip(Reading reading, Speech speech)
    {
        var value = $"{speech.Words.Marker(reading.Marker.Id)} {speech.Words.Value(reading.Value)}";
        return reading.Band != Band.InRange && LineOf(reading, speech.Words) is { } line
            ? value + speech.Comma + LineText(line, speech)
            : value;
    }

    private static bool HasARow(Reading reading) =>
        First.Contains(reading.Marker.Id) || reading.Band is not (Band.InRange or Band.Context)
        || reading.Confidence == Confidence.Low;

    private static Span[] Row(Reading reading, Speech speech, bool all)
    {
        var line = LineOf(reading, speech.Words);
        return
        [
            new(speech.Words.MarkerTitle(reading.Marker.Id)),
            new(speech.Words.Value(reading.Value), Ink.Strong),
            .. all ? [new(speech.OtherUnit(reading.Value), Ink.Quiet)] : Array.Empty<Span>(),
            new(Spark.Of(
                [.. reading.History.Select(value => value.Value.Value)], CanonicalRange(reading, speech.Knowledge.Markers),
                reading.Lines.Select(each => (decimal?)each.Value).LastOrDefault()), InkOf(reading)),
            new(Said(reading, line, speech), InkOf(reading)),
            new(line is null || reading.Band is Band.InRange ? "" : speech.Grade(line.Sources, line.Certainty), Ink.Slate),
        ];
    }

    private static string Said(Reading reading, Threshold? line, Speech speech)
    {
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
    private static Threshold? LineOf(Reading reading, Catalog words) => reading.Lines.FirstOrDefault(line =>
        words.Knows($"cli.above.{line.Id}")
            ? reading.Value.Value.AtMost(line.Value, reading.Marker.Id).Fails
            : reading.Value.Value.AtMost(line.Value, reading.Marker.Id).Holds);

    private static string LineText(Threshold line, Speech speech) =>
        speech.Say(new Phrase(LineCode(line, speech.Words)).With("line", speech.Words.Line(line)));

    private static string LineCode(Threshold line, Catalog words) =>
        words.Knows($"cli.above.{line.Id}") ? $"cli.above.{line.Id}"
        : words.Knows($"cli.below.{line.Id}") ? $"cli.below.{line.Id}"
        : "cli.below";

    /// <summary>The laboratory's range in the canonical unit.</summary>
    private static LabRange? CanonicalRange(Reading reading, MarkerTable markers)
    {
        return reading is { Range: { } range, Value.Given: { } given }
            ? new(Bound(range.Low), Bound(range.High), null)
            : null;

        decimal? Bound(decimal? bound) =>
            bound is { } value ? markers.Convert(reading.Marker, new(value), given.Unit).Value?.Value : null;
    }

    private static Ink InkOf(Reading reading) => reading.Band switch
    {
        Band.Low or Band.BelowLine => Ink.Garnet,
        Band.High or Band.Unclear => Ink.Amber,
        Band.InRange => Ink.Leaf,
        Band.Context => Ink.Quiet,
    };
}
