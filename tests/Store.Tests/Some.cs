using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Store.Tests;

/// <summary>Entries and clocks to try things with.</summary>
internal static class Some
{
    public static readonly Instant Evening = Instant.FromUtc(2026, 10, 12, 19, 30);

    /// <summary>The n-th entry: a ferritin of its own.</summary>
    public static Entry Ferritin(int n, string? value = null) => Entry(
        $$$"""{"id":"00000000-0000-4000-8000-{{{n:D12}}}","kind":"lab.result","at":"2026-10-01","recorded":"2026-10-01T10:00:00Z","data":{"marker":"ferritin","value":{{{value ?? n.ToString()}}},"unit":"ng/mL"}}""");

    public static Entry[] Ferritins(int first, int count) => [.. Enumerable.Range(first, count).Select(n => Ferritin(n))];

    public static Entry Entry(string line)
    {
        var read = JournalText.Read(line);
        read.Problems.ShouldBeEmpty();
        return read.Entries.ShouldHaveSingleItem();
    }

    public static string[] Lines(IEnumerable<Entry> entries) => [.. entries.Select(JournalText.Line)];
}

/// <summary>A clock that is moved by hand.</summary>
internal sealed class Clock : IClock
{
    public Instant Now { get; set; } = Some.Evening;

    public Instant GetCurrentInstant() => Now;
}

/// <summary>A folder of its own for one test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sanguine-test-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
