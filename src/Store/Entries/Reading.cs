using System.Buffers;
using System.Collections.Immutable;
using Sanguine.Journal;
using Sanguine.Store.Keys;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Entries;

/// <summary>
/// One person's journal in memory. Each look at the database reads and opens only what was added since the last, and
/// holds it against the person's chain.
/// </summary>
internal sealed class Reading(Guid person, Keyring keyring)
{
    private readonly Lock turn = new();
    private PersonKey? key;
    private byte[] head = PersonKey.NoHead;
    private long length;
    private ImmutableArray<Entry> entries = [];

    /// <exception cref="StoreRefusal">A row is missing or was changed; the person was erased or their key is
    /// gone.</exception>
    public ImmutableArray<Entry> Now(Database database)
    {
        lock (turn)
        {
            return database.Read(session =>
            {
                var row = PersonRow.Living(session, person);
                if (row.Length != length)
                {
                    Add(EntryRow.After(session, person, length), row);
                }

                return entries;
            });
        }
    }

    public static StoreRefusal Broken(Guid person, long sequence) => new(
        $"Entry {sequence} of person {person} is missing or was changed outside of Sanguine.",
        "See how much is left with sanguine verify; restore the last backup with sanguine restore FILE --replace.");

    private void Add(List<EntryRow> rows, PersonRow row)
    {
        key ??= keyring.Of(person);
        var (lines, link) = (new ArrayBufferWriter<byte>(), head);
        var next = length;
        foreach (var each in rows)
        {
            next++;
            if (each.Sequence != next || !each.Open(key, lines))
            {
                throw Broken(person, next);
            }

            link = key.Link(link, each.Sequence, each.Tag, each.Payload);
        }

        if (next != row.Length || !link.AsSpan().SequenceEqual(row.Head))
        {
            throw Broken(person, next + 1);
        }

        var read = JournalText.Read(lines.WrittenMemory);
        if (!read.Problems.IsEmpty)
        {
            throw new StoreRefusal(
                $"An entry of person {person} was written by a newer Sanguine.", "Use the newer program; nothing was changed.");
        }

        (entries, head, length) = (entries.AddRange(read.Entries), link, next);
    }
}
