using Npgsql;

namespace Sanguine.Store.Sql;

/// <summary>PostgreSQL: several web nodes on one database.</summary>
internal static class PostgreSql
{
    public static readonly Dialect Dialect = new(
        place => NpgsqlDataSource.Create(ConnectionTo(place.PostgreSql!)),
        OnOpen: null,
        BeginWrite: "BEGIN; SET LOCAL synchronous_commit = on",
        BeginRead: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        LockRow: " FOR UPDATE",
        // Any number that is ours alone; held until the transaction ends.
        LockSchema: "SELECT pg_advisory_xact_lock(1398894183); CREATE SCHEMA IF NOT EXISTS sanguine",
        CountTables: "SELECT count(*) FROM pg_tables WHERE schemaname = 'sanguine'",
        HasSettings: "SELECT count(*) FROM pg_tables WHERE schemaname = 'sanguine' AND tablename = 'settings'",
        Integrity: "SELECT 'ok'",
        AfterErasing: ["VACUUM FULL sanguine.entries"],
        Migrations: [PostgreSqlSchema.Journal, PostgreSqlSchema.Owner]);

    /// <exception cref="StoreRefusal">It is no connection string.</exception>
    private static string ConnectionTo(string given)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(given) { SearchPath = "sanguine" }.ConnectionString;
        }
        catch (ArgumentException wrong)
        {
            throw new StoreRefusal(
                $"The PostgreSQL connection string is not understood ({wrong.Message}).",
                "Write it as Host=…;Database=…;Username=…;Password=… into ConnectionStrings__Journal.", wrong);
        }
    }
}
