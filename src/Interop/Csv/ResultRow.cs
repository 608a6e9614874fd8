namespace Sanguine.Interop.Csv;

/// <summary>
/// One result as the table gives it, before anything is decided about it: a row of a long table, or a filled cell where
/// markers or dates are columns.
/// </summary>
/// <param name="Name">What the marker was called; empty where only a LOINC code tells it.</param>
/// <param name="Where">The column, for messages.</param>
internal sealed record ResultRow(int Line, string Where, string Original, string DateText, string Name, string Value)
{
    public string TimeText { get; init; } = "";

    public string Loinc { get; init; } = "";

    public string Comparator { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Range { get; init; } = "";

    public string Low { get; init; } = "";

    public string High { get; init; } = "";

    public string Lab { get; init; } = "";

    public string Method { get; init; } = "";

    public string Fasting { get; init; } = "";

    public string Note { get; init; } = "";

    public string Status { get; init; } = "";

    public string Patient { get; init; } = "";

    public string Specimen { get; init; } = "";

    /// <summary>What is wrong with the shape of the row; null where nothing is.</summary>
    public string? Fault { get; init; }
}
