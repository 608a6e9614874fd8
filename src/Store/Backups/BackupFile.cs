using System.Data.Common;
using Microsoft.Data.Sqlite;
using NodaTime;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Backups;

/// <summary>A backup that is there, opened for reading only.</summary>
internal static class BackupFile
{
    public static bool Is(string file)
    {
        try
        {
            return Read(file, session => session.Number("PRAGMA application_id") == BackupSchema.ApplicationId);
        }
        catch (DbException)
        {
            return false;
        }
    }

    /// <summary>Reads every row and holds it against the digest.</summary>
    /// <exception cref="StoreRefusal">It is no backup, of a newer Sanguine, or not what was written.</exception>
    public static Backup Verify(string file)
    {
        if (!File.Exists(file))
        {
            throw new StoreRefusal($"There is no file {file}.", "Check the path.", isOfInput: true);
        }

        if (!Is(file))
        {
            throw new StoreRefusal(
                $"{file} is no backup of Sanguine.", "Name a file that sanguine backup wrote.", isOfInput: true);
        }

        try
        {
            return Read(file, session => Verify(file, session));
        }
        catch (DbException failure)
        {
            throw Damaged(file, failure);
        }
    }

    public static T Read<T>(string file, Func<Session, T> work)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ConnectionString);
        connection.Open();
        return work(new(connection));
    }

    private static Backup Verify(string file, Session session)
    {
        var version = session.Number("PRAGMA user_version");
        if (version > BackupSchema.Version)
        {
            throw new StoreRefusal($"{file} was written by a newer Sanguine (form {version}).", "Use the newer program.");
        }

        if (session.First("PRAGMA integrity_check", row => row.GetString(0)) != "ok")
        {
            throw Damaged(file);
        }

        var (made, written) = session.First("SELECT made, digest FROM about", row => (row.GetInt64(0), row.GetString(1)));
        var (people, entries, digest) = BackupRows.Walk(session, _ => { }, (_, _) => { });
        return digest == written
            ? new(file, Instant.FromUnixTimeMilliseconds(made), people, entries, digest)
            : throw Damaged(file);
    }

    private static StoreRefusal Damaged(string file, Exception? inner = null) =>
        new($"{file} is damaged: what it holds is not what was written.", "Use another backup.", inner, isOfInput: true);
}
