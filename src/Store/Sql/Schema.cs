namespace Sanguine.Store.Sql;

/// <summary>Brings a database to this program's schema, and refuses what is not Sanguine's or is newer.</summary>
internal static class Schema
{
    /// <exception cref="StoreRefusal">Another program's database, or one of a newer Sanguine.</exception>
    public static void Prepare(Database database, StorePlace place)
    {
        if (place.PostgreSql is null)
        {
            PrepareFile(database, place.File);
        }

        if (database.Read(session => Version(session, database.Dialect)) == database.Dialect.Migrations.Length)
        {
            return;
        }

        database.Write(session => Migrate(session, database.Dialect));
    }

    private static void PrepareFile(Database database, string file)
    {
        var (application, tables) = database.Read(session =>
            (session.Number("PRAGMA application_id"), session.Number(database.Dialect.CountTables)));
        if (application != Sqlite.ApplicationId && (application != 0 || tables > 0))
        {
            throw Refusals.Foreign(file);
        }

        if (application == 0)
        {
            database.Alone(session => session.Do($"PRAGMA journal_mode = WAL; PRAGMA application_id = {Sqlite.ApplicationId}"));
        }
    }

    private static void Migrate(Session session, Dialect dialect)
    {
        session.Do(dialect.LockSchema);
        var version = Version(session, dialect);
        if (version > dialect.Migrations.Length)
        {
            throw new StoreRefusal(
                $"This store was written by a newer Sanguine (schema {version}, this one knows {dialect.Migrations.Length}).",
                "Use the newer program; nothing was changed.");
        }

        foreach (var migration in dialect.Migrations[version..])
        {
            session.Do(migration);
        }

        Settings.Set(session, Settings.Schema, dialect.Migrations.Length.ToString());
    }

    private static int Version(Session session, Dialect dialect) =>
        session.Number(dialect.HasSettings) == 0 ? 0 : int.Parse(Settings.Of(session, Settings.Schema) ?? "0");
}
