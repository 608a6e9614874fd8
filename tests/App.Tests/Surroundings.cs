using NodaTime;

namespace Sanguine.App.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class Clock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}

/// <summary>A machine in Berlin at half past nine in the evening of 12 October 2026.</summary>
internal static class Berlin
{
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static Here At(int hour = 21, int minute = 30) => On(new(2026, 10, 12, hour, minute));

    public static Here On(LocalDateTime time) =>
        new(new Clock(time.InZoneStrictly(Zone).ToInstant()), DateTimeZoneProviders.Tzdb, Zone);
}

/// <summary>A folder of its own for one test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("sanguine-test-").FullName;

    public string this[string name] => Path.Combine(path, name);

    public string[] Files => [.. Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}

/// <summary>The checkout the tests run in.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sanguine.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the checkout.");
        }

        return folder.FullName;
    }
}
