using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Medicines;

/// <summary>
/// A medicine or supplement as it is planned: what, when, since when. Amounts are of the element, per dose: iron,
/// magnesium, calcium, zinc and vitaminC in mg; b12, folicAcid and vitaminD in µg.
/// </summary>
public sealed record Taking
{
    public required string EntryId { get; init; }

    public required string Name
    {
        get;
        init
        {
            field = value;
            Key = KeyOf(value);
        }
    }

    public required bool IsSupplement { get; init; }

    public string? RxNorm { get; init; }

    public string? Atc { get; init; }

    public string? GivenClass { get; init; }

    public string? Dose { get; init; }

    public string? Salt { get; init; }

    public ImmutableSortedDictionary<string, decimal> Elemental { get; init; } =
        ImmutableSortedDictionary<string, decimal>.Empty;

    public ImmutableArray<LocalTime> Times { get; init; } = [];

    /// <summary>Every so many days, counted from <see cref="Since"/>; 1 is daily.</summary>
    public int EveryDays { get; init; } = 1;

    public ImmutableArray<IsoDayOfWeek> Weekdays { get; init; } = [];

    /// <summary>
    /// The first day it was taken: the earliest of an unbroken chain of entries for the same product.
    /// </summary>
    public required LocalDate Since { get; init; }

    public LocalDate? Until { get; init; }

    /// <summary>The last change of dose, where one was told.</summary>
    public LocalDate? ChangedAt { get; init; }

    /// <summary>Prescribed, or not known whether: only what somebody bought on their own is theirs to move.</summary>
    public bool Prescribed { get; init; } = true;

    /// <summary>The key of a product: its name in lower case without extra spaces.</summary>
    public string Key { get; private init; } = "";

    public static string KeyOf(string name) =>
        string.Join(' ', name.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public bool IsTakenOn(LocalDate date) => Since <= date && (Until is not { } until || date <= until);

    /// <summary>Whether a dose is due on a day, by alternate days and weekdays.</summary>
    public bool IsDueOn(LocalDate date) =>
        IsTakenOn(date)
        && (Weekdays.IsEmpty || Weekdays.Contains(date.DayOfWeek))
        && Period.DaysBetween(Since, date) % Math.Max(1, EveryDays) == 0;

    /// <summary>On how many days a dose was due, from the first up to and without a day.</summary>
    public int DueDaysBefore(LocalDate day)
    {
        var days = Math.Max(0, Period.DaysBetween(Since, Until is { } until && until < day ? until.PlusDays(1) : day));
        return Weekdays.IsEmpty
            ? (days + Math.Max(1, EveryDays) - 1) / Math.Max(1, EveryDays)
            : Enumerable.Range(0, days).Count(n => IsDueOn(Since.PlusDays(n)));
    }

    public decimal Amount(string element) => Elemental.GetValueOrDefault(element);

    /// <summary>The mean amount a day: doses a day over the days between doses.</summary>
    public decimal DailyAmount(string element) =>
        Amount(element) * Math.Max(1, Times.Length)
            * (Weekdays.IsEmpty ? 1m / Math.Max(1, EveryDays) : Weekdays.Distinct().Count() / 7m);
}

/// <summary>One dose that was really taken.</summary>
public sealed record DoseTaken(
    string EntryId, string Key, string Name, bool IsSupplement, When At, ImmutableSortedDictionary<string, decimal> Elemental);
