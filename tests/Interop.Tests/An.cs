using System.Text;
using System.Text.Json;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Knowledge;

namespace Sanguine.Interop.Tests;

/// <summary>Short ways to import something and to look at what came of it.</summary>
internal static class An
{
    public static readonly ImportTables Tables = new(Facts.Markers, Facts.Medicines, Facts.Conditions)
    {
        Traps = Facts.LoincTraps,
    };

    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    public static ImportOutcome Import(
        string text, DateOrder? dates = null, string? patient = null, IReadOnlyCollection<Entry>? journal = null,
        string file = "results.txt") =>
        Import(Encoding.UTF8.GetBytes(text), dates, patient, journal, file);

    public static ImportOutcome Import(
        byte[] bytes, DateOrder? dates = null, string? patient = null, IReadOnlyCollection<Entry>? journal = null,
        string file = "results.txt") => Importing.Read(
        file, bytes, Tables, new() { Dates = dates, Patient = patient, Zone = Zone, Journal = journal ?? [] });

    public static ImportOutcome ImportOf(
        string fixture,
        string? patient = null,
        IReadOnlyCollection<Entry>? journal = null
    ) => Import(File.ReadAllBytes(PathOf(fixture)), null, patient, journal, fixture);

    public static string PathOf(string fixture) => Path.Combine(AppContext.BaseDirectory, "fixtures", fixture);

    /// <summary>The journal after the entries of an import joined it by id.</summary>
    public static Entry[] Joined(this IReadOnlyCollection<Entry> journal, ImportOutcome outcome)
    {
        var known = journal.Select(entry => entry.Id).ToHashSet();
        return [.. journal, .. outcome.Entries.Where(entry => !known.Contains(entry.Id))];
    }

    /// <summary>What the engine sees of a journal.</summary>
    public static CareRecord Record(this IEnumerable<Entry> journal) =>
        CareRecord.Of(journal, new LocalDate(2026, 11, 20), DateTimeZoneProviders.Tzdb, Zone);

    public static JsonElement[] Of(this ImportOutcome outcome, string kind) =>
        [.. outcome.Entries.Where(entry => entry.Kind == kind).Select(entry => entry.Data)];

    public static JsonElement OnlyLab(this ImportOutcome outcome) => outcome.Of("lab.result").ShouldHaveSingleItem();

    public static Entry Only(this ImportOutcome outcome) => outcome.Entries.ShouldHaveSingleItem();

    public static string? Str(this JsonElement json, string field) =>
        json.TryGetProperty(field, out var value)
            ? value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : value.GetRawText()
            : null;

    public static decimal Num(this JsonElement json, string field) => json.GetProperty(field).GetDecimal();

    public static string[] Texts(this JsonElement json, string field) =>
        [.. json.GetProperty(field).EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>Every item ends in exactly one place; a fault of the whole file is no item.</summary>
    public static void ShouldAddUp(this ImportOutcome outcome) => outcome.Read.ShouldBe(
        outcome.Kept
        + outcome.Skipped.Sum(s => s.Count)
        + outcome.Problems.Count(p => p.Field is not ("file" or "patient" or "id"))
        + outcome.Questions.Sum(q => q.Unread));
}
