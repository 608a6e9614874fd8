using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Store.Account;
using Sanguine.Store.Backups;
using Sanguine.Store.Entries;
using Sanguine.Store.Keys;
using Sanguine.Store.Sql;

namespace Sanguine.Store;

/// <summary>
/// Journals of people, sealed, on SQLite or PostgreSQL. Several processes may use one store at once, and many threads
/// one of these.
/// </summary>
public sealed class JournalStore : IDisposable
{
    private readonly ConcurrentDictionary<Guid, Reading> readings = new();
    private readonly ConcurrentDictionary<Guid, PersonKey> keys = new();
    private readonly IClock clock;
    private readonly Database database;
    private readonly Keyring keyring;

    private readonly FileStream inUse;

    private JournalStore(Database database, Keyring keyring, IClock clock, FileStream inUse, int rounds)
    {
        (this.database, this.keyring, this.clock, this.inUse) = (database, keyring, clock, inUse);
        Account = new(database, clock, rounds);
    }

    public OwnerAccount Account { get; }

    /// <summary>
    /// Opens a store; folder, database and keys are made where they are missing, an older schema is brought up.
    /// </summary>
    /// <exception cref="StoreRefusal">It cannot be used; the sentence says why and what helps.</exception>
    public static JournalStore Open(StorePlace place, IClock clock)
    {
        Opening.MakeFolders(place);
        var inUse = Turn.Shared(place.InUse)
            ?? throw new StoreRefusal($"A backup is being restored into {place.Folder}.", "Wait until it is done.");
        try
        {
            var (database, keyring) = Opening.Of(place);
            return new(database, keyring, clock, inUse, place.Rounds);
        }
        catch
        {
            inUse.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Brings a backup into a place where nobody's journal is; with <paramref name="replace"/> the store that is there
    /// is moved aside. Only people whose key is in the keyring come back.
    /// </summary>
    /// <exception cref="StoreRefusal">The backup is damaged, nobody of it can be read here, or the store is in
    /// use.</exception>
    public static Restored Restore(string file, StorePlace place, IClock clock, bool replace = false) =>
        Restoring.From(file, place, replace, clock.GetCurrentInstant());

    /// <summary>Everybody whose journal is here, longest first; nobody who was erased.</summary>
    public ImmutableArray<Person> People() => database.Read(session => PersonRow.All(session)
        .Where(row => row.Erased is null).Select(row => new Person(row.Id, row.Since)).ToImmutableArray());

    /// <summary>Somebody new, with a key of their own and an empty journal.</summary>
    public Person AddPerson()
    {
        var now = Instant.FromUnixTimeMilliseconds(clock.GetCurrentInstant().ToUnixTimeMilliseconds());
        var person = new Person(Guid.CreateVersion7(), now);
        var key = keyring.Make(person.Id);
        try
        {
            database.Write(new PersonRow(person.Id, person.Since, key.Fingerprint, 0, PersonKey.NoHead, null).Insert);
        }
        catch
        {
            keyring.Destroy(person.Id);
            throw;
        }

        return person;
    }

    /// <summary>
    /// Adds entries to the end of a person's journal; they are on the disk when this returns. An id that is there
    /// already is a duplicate; with other content it is a problem, and what is there stands.
    /// </summary>
    /// <exception cref="StoreRefusal">Nothing was stored.</exception>
    public Appended Append(Guid person, IReadOnlyCollection<Entry> entries) =>
        database.Write(session => Appending.To(session, database.Dialect.LockRow, KeyOf, person, entries));

    /// <summary>A person's journal in the order in which it was stored.</summary>
    /// <exception cref="StoreRefusal">A row is missing or was changed, or the person is not here any more.</exception>
    public ImmutableArray<Entry> Read(Guid person) => readings.GetOrAdd(person, id => new(id, keyring)).Now(database);

    /// <summary>
    /// Destroys a person's key and deletes their entries: no copy of the store or of a backup opens them again.
    /// </summary>
    /// <exception cref="StoreRefusal">Nobody of that id is here.</exception>
    public ErasureProof Erase(Guid person)
    {
        var proof = Erasing.Of(database, keyring, person, clock.GetCurrentInstant());
        readings.TryRemove(person, out _);
        keys.TryRemove(person, out _);
        return proof;
    }

    /// <summary>Opens every entry; says person by person what is missing or was changed.</summary>
    public VerifyReport Verify() => Verifying.Of(database, keyring);

    /// <summary>
    /// Writes one moment of the store into a file, while others go on writing, and reads it again. It holds sealed
    /// entries and no keys, no passphrase, no session.
    /// </summary>
    /// <exception cref="StoreRefusal">The file cannot be written, or another kind of file is there.</exception>
    public Backup BackupTo(string file) => BackingUp.To(file, database, clock.GetCurrentInstant());

    public void Dispose()
    {
        database.Dispose();
        inUse.Dispose();
    }

    private PersonKey KeyOf(Guid person) => keys.GetOrAdd(person, keyring.Of);
}
