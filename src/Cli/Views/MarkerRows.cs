using Sanguine.App;
using Sanguine.Assessment;
using Sanguine.Cli.Terminal;
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

    private static bool HasARow(Reading reading) =>
        First.Contains(reading.Marker.Id) || reading.Band is not (Band.InRange or Band.Context)
        || reading.Confidence == Confidence.Low;

    private static Span[] Row(Reading reading, Speech speech, bool all)
    {
        var line = MarkerWords.LineOf(reading, speech);
        return
        [
            new(speech.Words.MarkerTitle(reading.Marker.Id)),
            new(speech.Words.Value(reading.Value), Ink.Strong),
            .. all ? [new(speech.OtherUnit(reading.Value), Ink.Quiet)] : Array.Empty<Span>(),
            new(Spark.Of(
                [.. reading.History.Select(value => value.Value.Value)], MarkerWords.CanonicalRange(reading, speech.Knowledge.Markers),
                reading.Lines.Select(each => (decimal?)each.Value).LastOrDefault()), InkOf(reading)),
            new(MarkerWords.Said(reading, speech), InkOf(reading)),
            new(line is null || reading.Band is Band.InRange ? "" : speech.Grade(line.Sources, line.Certainty), Ink.Slate),
        ];
    }

    private static Ink InkOf(Reading reading) => reading.Band switch
    {
        Band.Low or Band.BelowLine => Ink.Garnet,
        Band.High or Band.Unclear => Ink.Amber,
        Band.InRange => Ink.Leaf,
        Band.Context => Ink.Quiet,
    };
}
