using System.Collections.Immutable;
using Sanguine.Store.Entries;
using Sanguine.Store.Keys;
using Sanguine.Store.Sql;

namespace Sanguine.Store;

/// <summary>What a look at every entry found.</summary>
/// <param name="Database">What the database says is wrong with its own files; empty is nothing.</param>
public sealed record VerifyReport(ImmutableArray<PersonVerified> People, ImmutableArray<string> Database)
{
    public bool IsWhole => Database.IsEmpty && People.All(person => person.Problems.IsEmpty);
}

/// <summary>One person's journal: how many entries open, and what is wrong.</summary>
/// <param name="Erased">Nothing is left of them, which is as it should be.</param>
public sealed record PersonVerified(Guid Person, int Entries, bool Erased, ImmutableArray<string> Problems);

/// <summary>Opens every entry and holds it against its id, its number and the chain of its person.</summary>
internal static class Verifying
{
    public static VerifyReport Of(Database database, Keyring keyring) => database.Read(session => new VerifyReport(
        [.. PersonRow.All(session).Select(row => Person(row, EntryRow.After(session, row.Id, 0), keyring))],
        [.. session.All(database.Dialect.Integrity, row => row.GetString(0)).Where(said => said != "ok")]));

    private static PersonVerified Person(PersonRow row, List<EntryRow> entries, Keyring keyring)
    {
        if (row.Erased is not null)
        {
            return new(row.Id, 0, true, entries.Count == 0 && !File.Exists(keyring.FileOf(row.Id))
                ? []
                : ["erased, and yet something of them is left; open the store again to finish it"]);
        }

        try
        {
            var key = keyring.Of(row.Id);
            var problems = Problems(row, entries, key).ToImmutableArray();
            return new(row.Id, entries.Count(entry => entry.Open(key) is not null), false, problems);
        }
        catch (StoreRefusal refusal)
        {
            return new(row.Id, 0, false, [refusal.Message]);
        }
    }

    public static IEnumerable<string> Problems(PersonRow row, List<EntryRow> entries, PersonKey key)
    {
        if (key.Fingerprint != row.KeyPrint)
        {
            yield return $"the key is not the one it was written with ({key.Fingerprint}, not {row.KeyPrint})";
        }

        var (head, next) = (PersonKey.NoHead, 0L);
        foreach (var entry in entries)
        {
            for (next++; next < entry.Sequence; next++)
            {
                yield return $"entry {next} is missing";
            }

            if (entry.Open(key) is null)
            {
                yield return $"entry {entry.Sequence} was changed, or is another's";
            }

            head = key.Link(head, entry.Sequence, entry.Tag, entry.Payload);
        }

        for (next++; next <= row.Length; next++)
        {
            yield return $"entry {next} is missing";
        }

        if (!head.AsSpan().SequenceEqual(row.Head))
        {
            yield return "the chain does not close: an entry was added, changed or taken out outside of Sanguine";
        }
    }
}
