using System.Collections.Immutable;
using NodaTime;
using Sanguine.Store.Entries;
using Sanguine.Store.Keys;
using Sanguine.Store.Sql;

namespace Sanguine.Store;

/// <summary>What was destroyed, and what was looked at afterwards to see that it is gone.</summary>
/// <param name="KeyFingerprint">Of the person's key; it is also in every backup that holds the person.</param>
/// <param name="Entries">Rows that were deleted.</param>
/// <param name="KeyIsGone">The keyring holds no key of the person: nothing here opens what was sealed under it.</param>
/// <param name="RowsAreGone">The database holds no entry of the person.</param>
/// <param name="FilesAreSwept">
/// Not even the sealed bytes lie in its files; not so while others hold them, and then it is done at a later opening.
/// </param>
public sealed record ErasureProof(
    Guid Person, Instant At, string KeyFingerprint, int Entries, bool KeyIsGone, bool RowsAreGone, bool FilesAreSwept);

/// <summary>
/// Erasing a person: marked first, then the key is destroyed, then the rows are deleted. Whatever breaks in between is
/// finished at the next opening.
/// </summary>
internal static class Erasing
{
    public static ErasureProof Of(Database database, Keyring keyring, Guid person, Instant now)
    {
        var row = database.Write(session =>
        {
            var living = PersonRow.Living(session, person, database.Dialect.LockRow);
            session.Do(
                "UPDATE people SET erased = @now WHERE id = @id",
                ("@id", person.ToString()), ("@now", now.ToUnixTimeMilliseconds()));
            return living;
        });
        keyring.Destroy(person);
        var deleted = DeleteRows(database, person);
        var swept = Sweep(database);
        var left = database.Read(session => EntryRow.After(session, person, 0));
        return new(person, now, row.KeyPrint, deleted, keyring.Find(person) is null, left.Count == 0, swept);
    }

    /// <summary>Finishes what an earlier erasure had no time for.</summary>
    public static void Finish(Database database, Keyring keyring)
    {
        var open = database.Read(session => PersonRow.All(session)
            .Where(row => row.Erased is not null && (File.Exists(keyring.FileOf(row.Id))
                || session.Number("SELECT count(*) FROM entries WHERE person = @id", ("@id", row.Id.ToString())) > 0))
            .ToImmutableArray());
        foreach (var row in open)
        {
            keyring.Destroy(row.Id);
            DeleteRows(database, row.Id);
        }

        if (database.Read(session => Settings.Of(session, Settings.Sweep)) == "due")
        {
            Sweep(database);
        }
    }

    private static int DeleteRows(Database database, Guid person) => database.Write(session =>
    {
        Settings.Set(session, Settings.Sweep, "due");
        return session.Do("DELETE FROM entries WHERE person = @id", ("@id", person.ToString()));
    });

    /// <summary>Whether nothing deleted is left in the files; a statement says 1 where others kept it from that.</summary>
    private static bool Sweep(Database database)
    {
        try
        {
            if (database.Alone(session => database.Dialect.AfterErasing
                .Sum(statement => session.All(statement, row => row.GetInt64(0)).Sum())) > 0)
            {
                return false;
            }
        }
        catch (StoreRefusal)
        {
            // Key and rows are gone already; that others hold the files is what the answer says.
            return false;
        }

        database.Write(session => Settings.Set(session, Settings.Sweep, "done"));
        return true;
    }
}
