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
public sealed record ErasureProof(
    Guid Person, Instant At, string KeyFingerprint, int Entries, bool KeyIsGone, bool RowsAreGone);

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
        Sweep(database);
        var left = database.Read(session => EntryRow.After(session, person, 0));
        return new(person, now, row.KeyPrint, deleted, keyring.Find(person) is null, left.Count == 0);
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

        if (!open.IsEmpty)
        {
            Sweep(database);
        }
    }

    private static int DeleteRows(Database database, Guid person) => database.Write(session =>
        session.Do("DELETE FROM entries WHERE person = @id", ("@id", person.ToString())));

    private static void Sweep(Database database) => database.Alone(session =>
        database.Dialect.AfterErasing.Sum(statement => session.Do(statement)));
}
