using System.Collections.Immutable;
using System.Xml.Linq;
using NodaTime;
using Sanguine.Outcome;
using Sanguine.Symptoms;
using static Sanguine.App.Charts.SvgParts;

namespace Sanguine.App.Charts;

/// <summary>A dose that was taken, on the clock.</summary>
public sealed record ClockDose(LocalDate Evening, LocalTime At, string Name);

/// <summary>
/// Twelve weeks of nights as two drawings: the urge of each week with its interval, and the hours of symptoms against the
/// hours of doses on one clock. Colors are classes of the style sheet; a table stands beside each.
/// </summary>
public static class NightsChart
{
    private const double Wide = 440, Left = 44, Right = 10, Top = 44, Bottom = 28;

    private const double WeeksTall = 250, ClockTall = 270;

    private const int MinutesOfDay = 24 * 60;

    /// <summary>Mean urge of each week, 0 to 10, its interval as a band, the baseline shaded, what began as a dashed line.</summary>
    public static string Weeks(Progress progress, Speech speech)
    {
        var days = progress.Nights.Length;
        double X(LocalDate on) => Left + ((Wide - Left - Right) * Period.DaysBetween(progress.From, on) / Math.Max(1, days));
        double Y(double urge) => WeeksTall - Bottom - ((WeeksTall - Top - Bottom) * urge / 10);
        var svg = Paper(WeeksTall, speech.Say("review.chart.weeks"));
        if (progress.Baseline is { Nights: [var first, ..] } baseline)
        {
            svg.Add(Box(X(first.Evening), Top, X(baseline.Ends) - X(first.Evening), WeeksTall - Top - Bottom, "chart-band"));
            svg.Add(Text(X(first.Evening) + 4, WeeksTall - Bottom - 6, speech.Say("review.chart.baseline"), "chart-text"));
        }

        foreach (var urge in new[] { 0, 5, 10 })
        {
            svg.Add(LineOf(Left, Y(urge), Wide - Right, Y(urge), "chart-grid"));
            svg.Add(Text(Left - 8, Y(urge) + 4, $"{urge}", "chart-text", "end"));
        }

        Phases(svg, progress, X, WeeksTall, speech);
        var told = progress.Weeks.Where(week => week.Mean is not null).Select(week => (X: X(week.From.PlusDays(3)), Week: week)).ToArray();
        // A week without a night is a gap, not a line over it.
        foreach (var run in Runs(told, progress.Weeks))
        {
            var banded = run.Where(point => point.Week.Low is not null).ToArray();
            if (banded.Length > 1)
            {
                svg.Add(new XElement(Svg + "polygon",
                    new XAttribute("points", string.Join(' ', banded.Select(point => $"{Number(point.X)},{Number(Y(point.Week.High!.Value))}")
                        .Concat(banded.Reverse().Select(point => $"{Number(point.X)},{Number(Y(point.Week.Low!.Value))}")))),
                    new XAttribute("class", "chart-fan")));
            }

            svg.Add(new XElement(Svg + "polyline",
                new XAttribute("points", string.Join(' ', run.Select(point => $"{Number(point.X)},{Number(Y(point.Week.Mean!.Value))}"))),
                new XAttribute("class", "chart-urge")));
        }

        foreach (var (x, week) in told)
        {
            svg.Add(Disc(x, Y(week.Mean!.Value), 4.5, "chart-week"));
        }

        foreach (var (week, number) in progress.Weeks.Select((week, at) => (week, at + 1)))
        {
            svg.Add(Text(X(week.From.PlusDays(3)), WeeksTall - 8, $"{number}", "chart-text", "middle"));
        }

        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Each night's first symptom as a dot, each dose of a medicine as a bar, from noon above to noon below.</summary>
    public static string Clock(Progress progress, IEnumerable<ClockDose> doses, Speech speech)
    {
        var step = (Wide - Left - Right) / Math.Max(1, progress.Nights.Length);
        double X(LocalDate evening) => Left + (step * (Period.DaysBetween(progress.From, evening) + 0.5));
        double Y(LocalTime time) => Top + ((ClockTall - Top - Bottom) * Evening.MinutesAfterNoon(time) / MinutesOfDay);
        var svg = Paper(ClockTall, speech.Say("review.chart.clock"));
        foreach (var hour in new[] { 12, 16, 20, 0, 4, 8 })
        {
            var y = Y(new(hour, 0));
            svg.Add(LineOf(Left, y, Wide - Right, y, "chart-grid"));
            svg.Add(Text(Left - 6, y + 4, $"{hour:00}:00", "chart-text", "end"));
        }

        Phases(svg, progress, X, ClockTall, speech);
        foreach (var dose in doses.Where(dose => dose.Evening >= progress.From && dose.Evening <= progress.To))
        {
            svg.Add(LineOf(X(dose.Evening) - (step / 2), Y(dose.At), X(dose.Evening) + (step / 2), Y(dose.At), "chart-dose"));
        }

        foreach (var night in progress.Nights)
        {
            if (night.Onset is { } onset)
            {
                svg.Add(Disc(X(night.Evening), Y(onset), 3.2, "chart-week"));
            }
            else if (night.IsMissing)
            {
                svg.Add(LineOf(X(night.Evening), ClockTall - Bottom + 2, X(night.Evening), ClockTall - Bottom + 9, "chart-pin"));
            }
        }

        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>When doses of medicines were taken, by the evening they belong to.</summary>
    public static ImmutableArray<ClockDose> Doses(CareRecord record) =>
    [
        .. record.Doses.Where(dose => !dose.IsSupplement && dose.At.WallClock is not null)
            .Select(dose => new ClockDose(Evening.Of(dose.At), dose.At.WallClock!.Value, dose.Name)),
    ];

    private static void Phases(XElement svg, Progress progress, Func<LocalDate, double> x, double tall, Speech speech)
    {
        // Names in two rows, so that two that follow each other stand both; what finds no room stands in the table.
        double[] free = [double.MinValue, double.MinValue];
        foreach (var phase in progress.Phases)
        {
            svg.Add(LineOf(x(phase.On), Top - 8, x(phase.On), tall - Bottom, "chart-pin"));
            var text = speech.Words.Write(ProgressWords.What(phase));
            var wide = text.Sum(letter => letter > 0x2E80 ? 13 : 7);
            var isRight = x(phase.On) + wide > Wide - Right;
            var start = isRight ? x(phase.On) - wide : x(phase.On);
            var row = Array.FindIndex(free, end => start > end);
            if (row >= 0)
            {
                svg.Add(Text(x(phase.On), Top - 28 + (16 * row), text, "chart-text", isRight ? "end" : "start"));
                free[row] = start + wide + 6;
            }
        }
    }

    private static IEnumerable<(double X, WeekOfNights Week)[]> Runs((double X, WeekOfNights Week)[] told, ImmutableArray<WeekOfNights> weeks)
    {
        var run = new List<(double, WeekOfNights)>();
        foreach (var week in weeks)
        {
            if (week.Mean is null && run.Count > 0)
            {
                yield return [.. run];
                run.Clear();
            }
            else if (week.Mean is not null)
            {
                run.Add(told.First(point => point.Week == week));
            }
        }

        if (run.Count > 0)
        {
            yield return [.. run];
        }
    }

    private static XElement Paper(double tall, string title) => new(Svg + "svg",
        new XAttribute("viewBox", $"0 0 {Wide} {tall}"), new XAttribute("class", "chart"), new XAttribute("role", "img"),
        new XElement(Svg + "title", title));

    private static XElement Disc(double x, double y, double radius, string name) => new(Svg + "circle",
        new XAttribute("cx", Number(x)), new XAttribute("cy", Number(y)), new XAttribute("r", Number(radius)), new XAttribute("class", name));
}
