using Sanguine.Store.Sql;

namespace Sanguine.Store.Tests;

/// <summary>The databases every test of a store runs on.</summary>
public enum On
{
    Sqlite,
    PostgreSql,
}

/// <summary>A store of its own for each test, on one of the databases.</summary>
public abstract class StoreTests(On database) : IDisposable
{
    private readonly Folder folder = new();
    private StorePlace? place;

    internal Clock Clock { get; } = new();

    private protected Folder Folder => folder;

    private protected StorePlace Place => place ??= NewPlace("data");

    /// <summary>Another place, on the same kind of database.</summary>
    private protected StorePlace NewPlace(string name) =>
        new(folder[name], database == On.PostgreSql ? PostgresServer.NewDatabase() : null) { Rounds = 1000 };

    private protected JournalStore Open() => JournalStore.Open(Place, Clock);

    /// <summary>Statements past everything the store guards.</summary>
    private protected void Tamper(params string[] statements)
    {
        using var raw = new Database(Place);
        raw.Alone(session => statements.Sum(statement => session.Do(statement)));
    }

    /// <summary>Takes the guards away first, as somebody could who owns the database.</summary>
    private protected void TamperUnguarded(params string[] statements) => Tamper(
        [.. database == On.Sqlite
            ? (string[])["DROP TRIGGER entries_stay", "DROP TRIGGER entries_last", "DROP TRIGGER people_grow"]
            : ["DROP TRIGGER entries_stay ON entries", "DROP TRIGGER people_grow ON people"],
            .. statements]);

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
