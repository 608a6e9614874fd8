using System.Text.Json;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Core.Tests.Journal;

/// <summary>Short ways to write journals.</summary>
internal static class Lines
{
    public static readonly LocalDate Today = new(2026, 10, 12);

    /// <summary>A readable id: the n-th UUID.</summary>
    public static string Id(int n) => $"00000000-0000-4000-8000-{n:D12}";

    /// <summary>The n-th entry, recorded at a minute of the day; data is written with single quotes.</summary>
    public static string Line(int n, string kind, string data, int minute = 0, string at = "2026-10-01") =>
        $$"""{"id":"{{Id(n)}}","kind":"{{kind}}","at":"{{at}}","recorded":"2026-10-01T10:{{minute:D2}}:00Z","data":{{data.Replace('\'', '"')}}}""";

    public static Entry[] Read(params string[] lines)
    {
        var read = JournalText.Read(string.Join('\n', lines));
        read.Problems.ShouldBeEmpty();
        return [.. read.Entries];
    }

    public static Ledger Ledger(params string[] lines) => Sanguine.Journal.Ledger.Of(Read(lines));

    public static CareRecord Record(params string[] lines) => RecordOn(Today, lines);

    public static CareRecord RecordOn(LocalDate on, params string[] lines) =>
        CareRecord.Of(Read(lines), on, DateTimeZoneProviders.Tzdb, DateTimeZone.Utc);

    public static string Json(this StandingEntry standing) =>
        JsonSerializer.Serialize(standing.Data).Replace('"', '\'');
}
