using System.Collections.Immutable;
using NodaTime;

namespace Sanguine.App.Charts;

/// <summary>How a point stands to the lines: it decides its color, never alone.</summary>
public enum Tone
{
    Plain,
    Low,
    Good,
    Unclear,
}

/// <summary>A measured value; <paramref name="Least"/> to <paramref name="Most"/> is its natural variation (95 %).</summary>
public sealed record ChartPoint(LocalDate On, decimal Value, string Text, decimal? Least, decimal? Most, Tone Tone);

/// <summary>A line to act on, dashed, with its name.</summary>
public sealed record ChartLine(decimal Value, string Text);

/// <summary>Something that happened on a day.</summary>
public sealed record ChartPin(LocalDate On, string Text);

/// <summary>
/// One marker over time as a value: page, print and the table beside it are made from it. Everything is in the person's
/// unit; <paramref name="RangeLow"/> and <paramref name="RangeHigh"/> are the laboratory's own.
/// </summary>
public sealed record Chart(
    string Title, string Unit, ImmutableArray<ChartPoint> Points, decimal? RangeLow, decimal? RangeHigh, string RangeText,
    ImmutableArray<ChartLine> Lines, ImmutableArray<ChartPin> Pins, LocalDate Today, string TodayText,
    ImmutableArray<string> Months);
