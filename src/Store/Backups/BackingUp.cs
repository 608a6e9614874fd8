using Microsoft.Data.Sqlite;
using NodaTime;
using Sanguine.Store.Entries;
using Sanguine.Store.Keys;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Backups;

/// <summary>
/// Writes one moment of a store into a file, beside it first, and reads it again before it takes its place.
/// </summary>
internal static class BackingUp
{
    /// <exception cref="StoreRefusal">The file cannot be written, or another kind of file is there.</exception>
    public static Backup To(string file, Database database, Instant now)
    {
        var target = Path.GetFullPath(file);
        if (File.Exists(target) && !BackupFile.Is(target))
        {
            throw new StoreRefusal(
                $"{file} is there already and is no backup; it was left as it is.", "Name another file.", isOfInput: true);
        }

        var beside = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            OwnFiles.MakeEmpty(beside);
            Write(beside, database, now);
            OwnFiles.Flush(beside);
            var backup = BackupFile.Verify(beside) with { File = file };
            File.Move(beside, target, overwrite: true);
            OwnFiles.FlushFolder(Path.GetDirectoryName(target)!);
            return backup;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new StoreRefusal(
                $"The backup cannot be written to {file} ({failure.Message}).",
                "Check the folder and the space on its disk.", failure);
        }
        finally
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }
        }
    }

    private static void Write(string file, Database database, Instant now)
    {
        using var connection = new SqliteConnection(Sqlite.ConnectionTo(file));
        connection.Open();
        var backup = new Session(connection);
        // Written as a whole and checked before it counts: no journal beside it.
        backup.Do("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        backup.Do(BackupSchema.Tables);
        backup.Do("BEGIN");
        using var insert = EntryRow.Inserting(backup);
        var (_, _, digest) = database.Read(session => BackupRows.Walk(
            session, person => person.Insert(backup), (person, entry) => entry.Insert(insert, person)));
        backup.Do(
            "INSERT INTO about (made, digest) VALUES (@made, @digest)",
            ("@made", now.ToUnixTimeMilliseconds()), ("@digest", digest));
        backup.Do("COMMIT");
    }
}
