using NodaTime;
using Sanguine.App;
using Sanguine.Store;

namespace Sanguine.Browser.Tests;

/// <summary>A folder for one server's data; gone with it.</summary>
public sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sanguine-web-").FullName;

    /// <summary>Somebody whose journal is that of an example, written as their own.</summary>
    public DataFolder Holding(string example)
    {
        using var store = JournalStore.Open(new(Path), SystemClock.Instance);
        var entries = Examples.Read(example).Entries;
        store.Append(store.AddPerson().Id, entries).Problems.ShouldBeEmpty();
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
