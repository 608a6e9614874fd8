using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Sanguine.Store.Sql;

/// <summary>SQLite: one file with its write-ahead log beside it.</summary>
internal static class Sqlite
{
    /// <summary>"Sang" in the header of every store, so that another program's file is known for what it is.</summary>
    public const int ApplicationId = 0x53616E67;

    public static readonly Dialect Dialect = new(
        place => new FileSource(ConnectionTo(place.File, place.Patience, pooled: true)),
        // For a second SQLite itself asks again and again, in small steps; then its driver does, in larger ones.
        OnOpen: """
            PRAGMA busy_timeout = 1000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
            PRAGMA trusted_schema = OFF
            """,
        BeginWrite: "BEGIN IMMEDIATE",
        BeginRead: "BEGIN DEFERRED",
        LockRow: "",
        // BEGIN IMMEDIATE has locked the whole file already.
        LockSchema: "SELECT 1",
        CountTables: "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'",
        HasSettings: "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'settings'",
        Integrity: "PRAGMA integrity_check",
        AfterErasing: ["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"],
        Migrations: [SqliteSchema.Journal, SqliteSchema.Owner]);

    public static string ConnectionTo(string file, int patience = 10, bool pooled = false) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        DefaultTimeout = patience,
        Pooling = pooled,
    }.ConnectionString;

    private sealed class FileSource(string connection) : DbDataSource
    {
        public override string ConnectionString => connection;

        protected override DbConnection CreateDbConnection() => new SqliteConnection(connection);

        protected override void Dispose(bool disposing)
        {
            using var last = new SqliteConnection(connection);
            SqliteConnection.ClearPool(last);
            base.Dispose(disposing);
        }
    }
}
