using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using static Sanguine.App.Charts.SvgParts;

namespace Sanguine.App.Charts;

/// <summary>
/// Draws a chart as SVG for page and print. Colors are classes of the style sheet, so that themes and paper have their own;
/// what it shows stands in a table beside it, and its title says what it is.
/// </summary>
public static class SvgChart
{
    private const double Wide = 720, Tall = 360, Left = 48, Right = 20, Top = 34, Bottom = 34;

    /// <summary>Where days and values lie on the paper.</summary>
    private sealed record Scale(LocalDate From, int Days, double Highest)
    {
        public double X(LocalDate on) => Left + ((Wide - Left - Right) * Period.DaysBetween(From, on) / Days);

        public double Y(decimal value) => Y((double)value);

        public double Y(double value) => Tall - Bottom - ((Tall - Top - Bottom) * value / Highest);
    }

    public static string Draw(Chart chart)
    {
        var scale = ScaleOf(chart);
        var svg = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Wide} {Tall}"), new XAttribute("class", "chart"), new XAttribute("role", "img"),
            new XElement(Svg + "title", chart.Title));
        Range(svg, chart, scale);
        Grid(svg, chart, scale);
        foreach (var pin in chart.Pins.Append(new(chart.Today, chart.TodayText)).Where(pin => pin.On >= scale.From))
        {
            svg.Add(LineOf(scale.X(pin.On), Top, scale.X(pin.On), Tall - Bottom, "chart-pin"));
        }

        PinTexts(svg, chart, scale);
        foreach (var line in chart.Lines.Where(line => (double)line.Value <= scale.Highest))
        {
            svg.Add(LineOf(Left, scale.Y(line.Value), Wide - Right, scale.Y(line.Value), "chart-action"));
            svg.Add(Text(Wide - Right - 8, scale.Y(line.Value) - 7, line.Text, "chart-text action", "end"));
        }

        Course(svg, chart, scale);
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The course in the width of a word: the lab's range as an outlined band, the line dashed, the last value a dot.</summary>
    public static string Spark(Chart chart)
    {
        const double wide = 130, tall = 44, edge = 6;
        var values = chart.Points.Select(point => (double)point.Value).ToArray();
        var all = values.Concat(Bounds(chart)).ToArray();
        var (least, most) = (all.DefaultIfEmpty(0).Min(), all.DefaultIfEmpty(1).Max());
        var span = most > least ? most - least : 1;
        double Y(double value) => tall - edge - ((tall - (2 * edge)) * (value - least) / span);
        double X(int index) => values.Length == 1 ? wide - edge - 2 : edge + ((wide - (2 * edge) - 2) * index / (values.Length - 1));
        var svg = new XElement(Svg + "svg", new XAttribute("viewBox", $"0 0 {wide} {tall}"),
            new XAttribute("class", "spark"), new XAttribute("aria-hidden", "true"));
        if (chart.RangeLow is not null || chart.RangeHigh is not null)
        {
            var top = chart.RangeHigh is { } high ? Y(Math.Min((double)high, most)) : 1;
            var bottom = chart.RangeLow is { } low ? Y(Math.Max((double)low, least)) : tall - 1;
            svg.Add(Box(1, top, wide - 2, Math.Max(2, bottom - top), "chart-band"), Box(1, top, wide - 2, Math.Max(2, bottom - top), "chart-range"));
        }

        foreach (var line in chart.Lines.Take(1))
        {
            svg.Add(LineOf(1, Y((double)line.Value), wide - 1, Y((double)line.Value), "chart-action"));
        }

        if (values.Length > 1)
        {
            svg.Add(Path(values.Select((value, index) => (X(index), Y(value)))));
        }

        if (values.Length > 0)
        {
            svg.Add(Dot(X(values.Length - 1), Y(values[^1]), 4.5, chart.Points[^1].Tone));
        }

        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<double> Bounds(Chart chart)
    {
        foreach (var line in chart.Lines.Take(1))
        {
            yield return (double)line.Value;
        }

        // A bound of the lab's range far off would press the course flat.
        var seen = chart.Points.Select(point => (double)point.Value).Concat(chart.Lines.Take(1).Select(line => (double)line.Value))
            .DefaultIfEmpty(1).Max();
        foreach (var bound in (decimal?[])[chart.RangeLow, chart.RangeHigh])
        {
            if (bound is { } value)
            {
                yield return Math.Min((double)value, seen * 1.6);
            }
        }
    }

    private static Scale ScaleOf(Chart chart)
    {
        var from = chart.Points.Select(point => point.On).Append(chart.Today.PlusDays(-120)).Min();
        var to = chart.Today.PlusDays(14);
        var days = Math.Max(30, Period.DaysBetween(from, to));
        var start = from.PlusDays(-Math.Max(4, days / 40));
        var highest = chart.Points.Select(point => (double)(point.Most ?? point.Value))
            .Concat(chart.Lines.Select(line => (double)line.Value)).DefaultIfEmpty(1).Max() * 1.15;
        return new(start, Period.DaysBetween(start, to), highest);
    }

    private static void Range(XElement svg, Chart chart, Scale scale)
    {
        if (chart.RangeLow is null && chart.RangeHigh is null)
        {
            return;
        }

        var isCut = chart.RangeHigh is not { } high || (double)high > scale.Highest;
        var top = isCut ? Top : scale.Y(chart.RangeHigh!.Value);
        var bottom = chart.RangeLow is { } low ? scale.Y(Math.Min((double)low, scale.Highest)) : Tall - Bottom;
        svg.Add(Box(Left, top, Wide - Left - Right, Math.Max(1, bottom - top), "chart-band"));
        if (!isCut)
        {
            svg.Add(LineOf(Left, top, Wide - Right, top, "chart-range"));
        }

        if (chart.RangeLow is not null)
        {
            svg.Add(LineOf(Left, bottom, Wide - Right, bottom, "chart-range"));
        }

        svg.Add(Text(Left + 8, Math.Min(top + 18, Tall - Bottom - 6), chart.RangeText, "chart-text"));
    }

    private static void Grid(XElement svg, Chart chart, Scale scale)
    {
        var step = Step(scale.Highest);
        for (var value = 0.0; value <= scale.Highest; value += step)
        {
            svg.Add(LineOf(Left, scale.Y(value), Wide - Right, scale.Y(value), "chart-grid"));
            svg.Add(Text(Left - 8, scale.Y(value) + 4, Plain(value), "chart-text", "end"));
        }

        var months = Enumerable.Range(0, (scale.Days / 28) + 2)
            .Select(ahead => new LocalDate(scale.From.Year, scale.From.Month, 1).PlusMonths(ahead + 1))
            .Where(first => scale.X(first) < Wide - Right - 12).ToArray();
        var every = Math.Max(1, (int)Math.Ceiling(months.Length / 7.0));
        foreach (var first in months.Where((_, index) => index % every == 0))
        {
            var year = first.Month <= every || first == months[0] ? $" {first.Year}" : "";
            svg.Add(Text(scale.X(first), Tall - Bottom + 22, chart.Months[first.Month - 1] + (every > 3 || first == months[0] ? year : ""), "chart-text", "middle"));
        }
    }

    private static void PinTexts(XElement svg, Chart chart, Scale scale)
    {
        var free = double.MinValue;
        foreach (var pin in chart.Pins.Append(new(chart.Today, chart.TodayText)).Where(pin => pin.On >= scale.From).OrderBy(pin => pin.On))
        {
            var half = pin.Text.Sum(letter => letter > 0x2E80 ? 13 : 7) / 2.0;
            var x = Math.Clamp(scale.X(pin.On), Left + half, Wide - Right - half);
            // Names that would lie on each other: the first keeps its place, the table names them all.
            if (x - half > free)
            {
                svg.Add(Text(x, Top - 12, pin.Text, "chart-text", "middle"));
                free = x + half + 8;
            }
        }
    }

    private static void Course(XElement svg, Chart chart, Scale scale)
    {
        foreach (var point in chart.Points)
        {
            if (point is { Least: { } least, Most: { } most })
            {
                svg.Add(LineOf(scale.X(point.On), scale.Y(least), scale.X(point.On), scale.Y(most), "chart-spread"));
            }
        }

        if (chart.Points.Length > 1)
        {
            svg.Add(Path(chart.Points.Select(point => (scale.X(point.On), scale.Y(point.Value)))));
        }

        foreach (var point in chart.Points)
        {
            svg.Add(Dot(scale.X(point.On), scale.Y(point.Value), 5.5, point.Tone));
        }

        if (chart.Points is [.., var last])
        {
            var isRight = scale.X(last.On) > Wide - Right - 60;
            svg.Add(Text(scale.X(last.On) + (isRight ? -10 : 10), scale.Y(last.Value) + 18, Plain((double)last.Value), "chart-text strong", isRight ? "end" : "start"));
        }
    }

    private static double Step(double highest)
    {
        var rough = highest / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 2.5 => 2.5, <= 5 => 5, _ => 10 } * power;
    }

    private static XElement Path(IEnumerable<(double X, double Y)> points) => new(Svg + "polyline",
        new XAttribute("points", string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"))),
        new XAttribute("class", "chart-line"));

    private static XElement Dot(double x, double y, double radius, Tone tone) => new(Svg + "circle",
        new XAttribute("cx", Number(x)), new XAttribute("cy", Number(y)), new XAttribute("r", Number(radius)),
        new XAttribute("class", tone switch
        {
            Tone.Low => "chart-point low",
            Tone.Good => "chart-point good",
            Tone.Unclear => "chart-point unclear",
            Tone.Plain => "chart-point",
        }));

    private static string Plain(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);
}
