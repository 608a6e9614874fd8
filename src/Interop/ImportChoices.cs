using System.Collections.Immutable;
using NodaTime;
using Sanguine.Assessment;
using Sanguine.Journal;
using Sanguine.Labs;
using Sanguine.Medicines;

namespace Sanguine.Interop;

/// <summary>How the numbers of a date such as 03/04/2026 follow each other.</summary>
public enum DateOrder
{
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}

/// <summary>What an importer must know to recognize codes and names.</summary>
public sealed record ImportTables(MarkerTable Markers, MedicineTable Medicines, ConditionTable Conditions)
{
    /// <summary>LOINC codes that look like a marker and are not, with the reason in words.</summary>
    public IReadOnlyDictionary<string, string> Traps { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>What the person chose, and what they already have.</summary>
public sealed record ImportChoices
{
    /// <summary>The one patient to read where a file speaks of several: an id, a reference or an identifier.</summary>
    public string? Patient { get; init; }

    /// <summary>The order of day, month and year; null where nobody said, then it is never guessed.</summary>
    public DateOrder? Dates { get; init; }

    /// <summary>Where a clock without an offset hangs.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>
    /// The journal the entries will join: it turns a newer version of a known result into a correction, and keeps the
    /// conditions that the person already has.
    /// </summary>
    public IReadOnlyCollection<Entry> Journal { get; init; } = [];
}
