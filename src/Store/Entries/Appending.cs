using System.Collections.Immutable;
using System.Text;
using Sanguine.Journal;
using Sanguine.Store.Keys;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Entries;

/// <summary>Adds entries to the end of one person's journal, each id once.</summary>
internal sealed class Appending(Session session, PersonKey key, PersonRow person)
{
    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();

    /// <param name="lockRow">Nobody else may append to the same journal meanwhile, so that a number is given
    /// once.</param>
    /// <param name="key">Asked once the person is known to be there.</param>
    public static Appended To(Session session, string lockRow, Func<Guid, PersonKey> key, Guid person, IEnumerable<Entry> entries)
    {
        var row = PersonRow.Living(session, person, lockRow);
        return new Appending(session, key(person), row).All(entries);
    }

    private Appended All(IEnumerable<Entry> entries)
    {
        var (length, head, duplicates) = (person.Length, person.Head, 0);
        using var insert = EntryRow.Inserting(session);
        foreach (var entry in entries)
        {
            var tag = key.Tag(entry.Id);
            if (EntryRow.Tagged(session, person.Id, tag) is { } standing)
            {
                duplicates++;
                Compare(standing, entry);
                continue;
            }

            var row = new EntryRow(++length, tag, key.Seal(length, tag, Encoding.UTF8.GetBytes(JournalText.Line(entry))));
            row.Insert(insert, person.Id);
            head = key.Link(head, row.Sequence, row.Tag, row.Payload);
        }

        if (length > person.Length)
        {
            (person with { Length = length, Head = head }).SaveChain(session);
        }

        return new((int)(length - person.Length), duplicates, problems.ToImmutable());
    }

    private void Compare(EntryRow standing, Entry entry)
    {
        if (standing.Open(key) is not { } known)
        {
            throw Reading.Broken(person.Id, standing.Sequence);
        }

        if (!known.SaysTheSameAs(entry))
        {
            problems.Add(new(null, null, "id", $"{entry.Id} is already there with other content; what is there stands",
                "correct it with an entry.corrected, or give the new one another id"));
        }
    }
}
