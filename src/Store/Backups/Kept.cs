using System.Collections.Immutable;
using Sanguine.Store.Entries;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Backups;

/// <summary>
/// What a store keeps although a backup takes its place: who was erased, and the passphrase, so that restoring opens no
/// door.
/// </summary>
internal sealed record Kept(ImmutableArray<PersonRow> Erased, (string Passphrase, string Recovery)? Owner)
{
    /// <summary>Reads it and leaves the store as one file that can be moved.</summary>
    public static Kept Of(StorePlace place)
    {
        using var database = new Database(place);
        var kept = database.Read(session => new Kept(
            [.. PersonRow.All(session).Where(row => row.Erased is not null)],
            session.First(
                "SELECT passphrase, recovery FROM owner", row => ((string, string)?)(row.GetString(0), row.GetString(1)))));
        database.Alone(session => session.First("PRAGMA journal_mode = DELETE", row => row.GetString(0)));
        return kept;
    }

    public void Insert(Session session)
    {
        foreach (var row in Erased)
        {
            row.Insert(session);
        }

        if (Owner is var (passphrase, recovery))
        {
            session.Do(
                "INSERT INTO owner (one, passphrase, recovery) VALUES (1, @passphrase, @recovery)",
                ("@passphrase", passphrase), ("@recovery", recovery));
        }
    }
}
