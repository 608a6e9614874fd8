namespace Sanguine.Quantities;

public enum Comparator
{
    Equal,
    Below,
    AtMost,
    AtLeast,
    Above,
}

/// <summary>
/// A measured number as the laboratory wrote it, with its comparator: <c>&lt;5</c> is every value below 5.
/// A comparison is true when the whole interval lies on one side of the line, unknown when it straddles it.
/// </summary>
public readonly record struct Amount(decimal Value, Comparator Comparator = Comparator.Equal)
{
    public bool IsExact => Comparator == Comparator.Equal;

    /// <summary>
    /// Below the line; where the interval straddles it, unknown and asking for <paramref name="fact"/>.
    /// </summary>
    public Truth Below(decimal line, string fact) => Comparator switch
    {
        Comparator.Equal => Truth.Of(Value < line),
        Comparator.Below => Settled(Value <= line, false, fact),
        Comparator.AtMost => Settled(Value < line, false, fact),
        Comparator.AtLeast => Settled(false, Value >= line, fact),
        Comparator.Above => Settled(false, Value >= line, fact),
    };

    /// <summary>
    /// At or below the line; where the interval straddles it, unknown and asking for <paramref name="fact"/>.
    /// </summary>
    public Truth AtMost(decimal line, string fact) => Comparator switch
    {
        Comparator.Equal => Truth.Of(Value <= line),
        Comparator.Below => Settled(Value <= line, false, fact),
        Comparator.AtMost => Settled(Value <= line, false, fact),
        Comparator.AtLeast => Settled(false, Value > line, fact),
        Comparator.Above => Settled(false, Value >= line, fact),
    };

    /// <summary>
    /// The same interval in another unit, times <paramref name="numerator"/> over <paramref name="denominator"/>.
    /// </summary>
    public Amount Scaled(decimal numerator, decimal denominator) =>
        this with { Value = Value * numerator / denominator };

    public override string ToString() => Symbol(Comparator) + Value.Normalized();

    public static string Symbol(Comparator comparator) => comparator switch
    {
        Comparator.Equal => "",
        Comparator.Below => "<",
        Comparator.AtMost => "<=",
        Comparator.AtLeast => ">=",
        Comparator.Above => ">",
    };

    /// <summary>
    /// Reads <c>&lt;</c>, <c>&lt;=</c>, <c>≤</c>, <c>&gt;</c>, <c>&gt;=</c>, <c>≥</c>; null for anything else.
    /// </summary>
    public static Comparator? ComparatorOf(string? symbol) => symbol?.Trim() switch
    {
        null or "" or "=" => Comparator.Equal,
        "<" => Comparator.Below,
        "<=" or "≤" => Comparator.AtMost,
        ">=" or "≥" => Comparator.AtLeast,
        ">" => Comparator.Above,
        _ => null,
    };

    private static Truth Settled(bool inside, bool outside, string fact) =>
        inside ? Truth.Yes : outside ? Truth.No : Truth.Unknown(fact);
}

public static class DecimalText
{
    /// <summary>The number without trailing zeros: 12.50 as 12.5.</summary>
    public static string Normalized(this decimal value) => value.ToString("0.############################");

    /// <summary>
    /// Rounded to a number of significant digits, half away from zero, as a laboratory would print it.
    /// </summary>
    public static decimal Significant(this decimal value, int digits)
    {
        if (value == 0)
        {
            return 0;
        }

        var magnitude = (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;
        var places = digits - magnitude;
        if (places >= 0)
        {
            return Math.Round(value, Math.Min(places, 28), MidpointRounding.AwayFromZero);
        }

        var step = (decimal)Math.Pow(10, -places);
        return Math.Round(value / step, MidpointRounding.AwayFromZero) * step;
    }
}
