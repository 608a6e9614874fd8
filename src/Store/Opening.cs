using Sanguine.Store.Keys;
using Sanguine.Store.Sql;

namespace Sanguine.Store;

/// <summary>Makes what is missing of a store, and sees that keys and database belong together.</summary>
internal static class Opening
{
    /// <exception cref="StoreRefusal">Folder, database or master key refuse.</exception>
    public static (Database Database, Keyring Keyring) Of(StorePlace place)
    {
        MakeFolders(place);
        var database = new Database(place);
        try
        {
            // Two that start at once must not make two master keys.
            using var turn = Turn.Exclusive(Path.Combine(place.Keys, "opening.lock"));
            Schema.Prepare(database, place);
            var keyring = new Keyring(place.Keys, MasterKeyOf(place, database));
            Erasing.Finish(database, keyring);
            return (database, keyring);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public static void MakeFolders(StorePlace place)
    {
        try
        {
            OwnFiles.MakeFolder(place.Folder);
            OwnFiles.MakeFolder(place.Keys);
            if (place.PostgreSql is null)
            {
                OwnFiles.MakeEmpty(place.File);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreRefusal(
                $"The folder {place.Folder} cannot be used ({failure.Message}).",
                "Choose another with --data, or check who owns it.", failure);
        }
    }

    private static MasterKey MasterKeyOf(StorePlace place, Database database)
    {
        var remembered = database.Read(session => Settings.Of(session, Settings.MasterKey));
        var key = MasterKey.Find(place);
        if (remembered is null)
        {
            key ??= MasterKey.Make(place);
            database.Write(session => Settings.Set(session, Settings.MasterKey, key.Fingerprint));
            return key;
        }

        return key switch
        {
            null => throw new StoreRefusal(
                $"The master key of this store is missing ({place.Keys}/master.key).",
                "Put it back from where you keep a copy of the keys folder, or give it in SANGUINE_MASTER_KEY."),
            { Fingerprint: var given } when given != remembered => throw new StoreRefusal(
                $"This is not the master key of this store (it has {given}, the store wants {remembered}).",
                "Give the right one in SANGUINE_MASTER_KEY or in keys/master.key."),
            _ => key,
        };
    }
}
