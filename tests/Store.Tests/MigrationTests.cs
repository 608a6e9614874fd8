using Sanguine.Store.Sql;

namespace Sanguine.Store.Tests;

/// <summary>
/// A store as the first schema wrote it, kept as text in <c>Fixtures/schema-1</c>: its statements and its keys never change.
/// </summary>
public abstract class MigrationTests(On database) : StoreTests(database)
{
    private static readonly string Fixture = Path.Combine(AppContext.BaseDirectory, "Fixtures", "schema-1");

    private readonly string statements = database == On.Sqlite ? "sqlite.sql" : "postgresql.sql";

    private void WriteOldStore()
    {
        Directory.CreateDirectory(Path.Combine(Place.Folder, "keys"));
        foreach (var key in Directory.EnumerateFiles(Path.Combine(Fixture, "keys")))
        {
            File.Copy(key, Path.Combine(Place.Folder, "keys", Path.GetFileName(key)));
        }

        Tamper(File.ReadAllText(Path.Combine(Fixture, statements)));
    }

    [Fact]
    public void A_store_of_the_first_schema_keeps_everything_and_gains_what_is_new()
    {
        WriteOldStore();
        using var store = Open();
        var person = store.People().ShouldHaveSingleItem();
        Some.Lines(store.Read(person.Id)).ShouldBe(Some.Lines(Some.Ferritins(1, 3)));
        store.Append(person.Id, Some.Ferritins(4, 2)).Added.ShouldBe(2);
        store.Verify().IsWhole.ShouldBeTrue();
        store.Account.HasPassphrase.ShouldBeFalse();
        store.Account.SetPassphrase("four wet dogs sing");
        using var raw = new Database(Place);
        raw.Read(session => Settings.Of(session, Settings.Schema)).ShouldBe("2");
    }

    [Fact]
    public void Two_that_open_an_old_store_at_once_bring_it_up_once()
    {
        WriteOldStore();
        Parallel.For(0, 6, _ =>
        {
            using var store = Open();
            store.Read(store.People()[0].Id).Length.ShouldBe(3);
        });
    }

    [Fact]
    public void A_store_that_is_brought_up_has_the_same_tables_as_a_new_one()
    {
        WriteOldStore();
        Open().Dispose();
        var fresh = NewPlace("fresh");
        JournalStore.Open(fresh, Clock).Dispose();
        TablesOf(Place).ShouldBe(TablesOf(fresh));
    }

    private protected abstract string Columns { get; }

    private string[] TablesOf(StorePlace place)
    {
        using var raw = new Database(place);
        return [.. raw.Read(session => session.All(Columns, row => row.GetString(0)))];
    }

    public sealed class OnSqlite() : MigrationTests(On.Sqlite)
    {
        private protected override string Columns => "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name";
    }

    public sealed class OnPostgreSql() : MigrationTests(On.PostgreSql)
    {
        private protected override string Columns => """
            SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable FROM information_schema.columns
            WHERE table_schema = 'sanguine' ORDER BY 1
            """;
    }
}
