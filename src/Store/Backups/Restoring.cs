using NodaTime;
using NodaTime.Text;
using Sanguine.Store.Entries;

namespace Sanguine.Store.Backups;

/// <summary>
/// Brings a backup into a store. Who was erased stays erased, and nobody comes back whose key is not in the keyring; a
/// store that was there is moved aside, never overwritten.
/// </summary>
internal static class Restoring
{
    /// <exception cref="StoreRefusal">The backup or the store refuses; the store is as it was.</exception>
    public static Restored From(string file, StorePlace place, bool replace, Instant now)
    {
        var backup = BackupFile.Verify(file);
        Opening.MakeFolders(place);
        using var alone = Turn.Alone(place.InUse) ?? throw new StoreRefusal(
            $"The store in {place.Folder} is in use.", "Stop sanguine serve and every other command, then restore.");
        var (database, keyring) = Opening.Of(place);
        try
        {
            if (database.Read(PersonRow.All).All(row => row.Erased is not null))
            {
                return Filling.Of(database, keyring, backup, null);
            }

            CheckReplace(place, replace);
        }
        finally
        {
            database.Dispose();
        }

        return Instead(backup, place, now);
    }

    private static void CheckReplace(StorePlace place, bool replace)
    {
        if (!replace)
        {
            throw new StoreRefusal(
                "There is a journal in this store already.",
                "Restore into another folder (--data), or move this one aside: --replace.", isOfInput: true);
        }

        if (place.PostgreSql is not null)
        {
            throw new StoreRefusal(
                "On PostgreSQL a store is not replaced.",
                "Restore into another database, or move this one aside yourself: ALTER SCHEMA sanguine RENAME TO ….");
        }
    }

    private static Restored Instead(Backup backup, StorePlace place, Instant now)
    {
        var aside = Path.Combine(
            place.Folder, $"sanguine.before-{InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Format(now)}.db");
        var kept = Kept.Of(place);
        File.Move(place.File, aside, overwrite: false);
        try
        {
            var (database, keyring) = Opening.Of(place);
            using (database)
            {
                return Filling.Of(database, keyring, backup, kept) with { MovedAside = aside };
            }
        }
        catch
        {
            foreach (var part in (string[])["", "-wal", "-shm"])
            {
                File.Delete(place.File + part);
            }

            File.Move(aside, place.File);
            throw;
        }
    }
}
