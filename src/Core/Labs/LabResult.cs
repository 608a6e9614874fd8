using NodaTime;
using Sanguine.Journal;
using Sanguine.Quantities;

namespace Sanguine.Labs;

/// <summary>The laboratory's own range, kept as it was given.</summary>
public sealed record LabRange(decimal? Low, decimal? High, string? Text)
{
    /// <summary>
    /// A range that says nothing or contradicts itself (low and high zero, low above high) is not used.
    /// </summary>
    public bool MakesSense =>
        (Low is not null || High is not null) && !(Low == 0 && High == 0) && !(Low > High) && High is not 0;
}

/// <summary>One result as the laboratory gave it; nothing is converted yet.</summary>
public sealed record LabResult(
    string EntryId, Instant Recorded, string? MarkerId, string? Loinc, Amount? Value, string? Text, string? Unit,
    LabRange? Range, When DrawnAt, bool? Fasting, decimal? IronFreeHours, decimal? FebrileWithinDays, string? Lab,
    string? Method, string Status)
{
    /// <summary>Only final and amended results decide.</summary>
    public bool Decides => Status is "final" or "amended";
}
