using System.Collections.Immutable;
using Sanguine.Assessment;
using Sanguine.Labs;
using Sanguine.Words;

namespace Sanguine.App.Charts;

/// <summary>A marker's course as a chart: values with their natural variation, the lab's range, the lines, what happened.</summary>
public static class MarkerChart
{
    public static Chart Of(CareReview review, Reading reading, Speech speech)
    {
        var writing = speech.Words.WritingOf(reading.Marker.Id, speech.Words.SiUnits);
        decimal Written(decimal canonical) => writing?.Of(canonical) ?? canonical;
        var reach = review.Knowledge.Variations.GetValueOrDefault(reading.Marker.Id) is { } variation ? Reach(variation) : null;
        var range = MarkerWords.CanonicalRange(reading, review.Knowledge.Markers);
        var points = reading.History.Select(value => new ChartPoint(
            value.Date, Written(value.Value.Value), speech.Words.Value(value),
            reach is var (least, _) ? Written(value.Value.Value * least) : null,
            reach is var (_, most) ? Written(value.Value.Value * most) : null,
            value == reading.Value ? ToneOf(reading) : Tone.Plain)).OrderBy(point => point.On).ToImmutableArray();
        return new(
            speech.Words.MarkerTitle(reading.Marker.Id),
            writing is null ? "" : Quantities.Unit.Display(writing.Unit),
            points,
            range?.Low is { } low ? Written(low) : null,
            range?.High is { } high ? Written(high) : null,
            RangeText(range, reading, speech),
            [.. reading.Lines.Select(line => new ChartLine(Written(line.Value), Line(line, speech)))],
            [.. Pins(review.Record, speech).Where(pin => points.Length == 0 || pin.On >= points[0].On.PlusDays(-60))],
            review.On,
            speech.Say("chart.today"),
            [.. Enumerable.Range(1, 12).Select(month => speech.Say($"chart.month.{month}"))]);
    }

    public static Tone ToneOf(Reading reading) => reading.Band switch
    {
        Band.Low or Band.BelowLine => Tone.Low,
        Band.High or Band.Unclear => Tone.Unclear,
        Band.InRange => Tone.Good,
        Band.Context => Tone.Plain,
    };

    /// <summary>Within what a single value would come again: the reference change is √2 times as wide on the log scale.</summary>
    private static (decimal Least, decimal Most)? Reach(Variation variation)
    {
        var (fall, rise) = RealChange.Factors(variation);
        return ((decimal)Math.Pow(fall, 1 / Math.Sqrt(2)), (decimal)Math.Pow(rise, 1 / Math.Sqrt(2)));
    }

    private static string RangeText(LabRange? range, Reading reading, Speech speech) => range switch
    {
        { Low: { } low, High: { } high } => speech.Say(new Phrase("chart.range")
            .With("low", Number(low, reading, speech)).With("high", Number(high, reading, speech))),
        { Low: { } low } => speech.Say(new Phrase("chart.range-from").With("low", Number(low, reading, speech))),
        { High: { } high } => speech.Say(new Phrase("chart.range-to").With("high", Number(high, reading, speech))),
        _ => "",
    };

    private static decimal Number(decimal canonical, Reading reading, Speech speech) =>
        speech.Words.WritingOf(reading.Marker.Id, speech.Words.SiUnits)?.Of(canonical) ?? canonical;

    private static string Line(Evidence.Threshold line, Speech speech) => speech.Say(new Phrase("chart.line")
        .With("line", MarkerWords.LineText(line, speech)).With("grade", speech.Grade(line.Sources, line.Certainty)));

    private static IEnumerable<ChartPin> Pins(CareRecord record, Speech speech) =>
        record.Infusions.Select(infusion => new ChartPin(infusion.On, speech.Say("chart.pin.infusion")))
            .Concat(record.Transfusions.Select(on => new ChartPin(on, speech.Say("chart.pin.transfusion"))))
            .Concat(record.BloodLosses.Where(loss => loss.How is "donation" or "surgery" or "bleeding")
                .Select(loss => new ChartPin(loss.On, speech.Say($"chart.pin.{loss.How}"))))
            .Concat(record.Fevers.Select(on => new ChartPin(on, speech.Say("chart.pin.fever"))))
            .Concat(record.Takings.Where(taking => taking.Amount("iron") > 0)
                .Select(taking => new ChartPin(taking.Since, speech.Say("chart.pin.iron"))));
}
