using System.Buffers;
using System.Data.Common;
using Sanguine.Journal;
using Sanguine.Store.Keys;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Entries;

/// <summary>One sealed entry as it lies in the database; kind, time and id are inside the seal.</summary>
internal sealed record EntryRow(long Sequence, byte[] Tag, byte[] Payload)
{
    private const string Columns = "SELECT sequence, tag, payload FROM entries WHERE person = @person";

    public static List<EntryRow> After(Session session, Guid person, long sequence) => session.All(
        $"{Columns} AND sequence > @after ORDER BY sequence", Read, ("@person", person.ToString()), ("@after", sequence));

    public static EntryRow? Tagged(Session session, Guid person, byte[] tag) =>
        session.First($"{Columns} AND tag = @tag", Read, ("@person", person.ToString()), ("@tag", tag));

    /// <summary>A statement that adds rows; see <see cref="Insert"/>.</summary>
    public static DbCommand Inserting(Session session) => session.Command(
        "INSERT INTO entries (person, sequence, tag, payload) VALUES (@person, @sequence, @tag, @payload)",
        ("@person", ""), ("@sequence", 0L), ("@tag", Array.Empty<byte>()), ("@payload", Array.Empty<byte>()));

    public void Insert(DbCommand inserting, Guid person)
    {
        inserting.Parameters["@person"].Value = person.ToString();
        inserting.Parameters["@sequence"].Value = Sequence;
        inserting.Parameters["@tag"].Value = Tag;
        inserting.Parameters["@payload"].Value = Payload;
        inserting.ExecuteNonQuery();
    }

    /// <summary>Whether it opens; its line and a line end are written only then.</summary>
    public bool Open(PersonKey key, ArrayBufferWriter<byte> lines)
    {
        var length = Sealing.LengthOf(Payload);
        var line = lines.GetSpan(length + 1)[..(length + 1)];
        if (!key.Open(Sequence, Tag, Payload, line[..length]))
        {
            return false;
        }

        line[length] = (byte)'\n';
        lines.Advance(length + 1);
        return true;
    }

    /// <summary>The entry; null where the row was changed since it was written.</summary>
    public Entry? Open(PersonKey key)
    {
        var line = new ArrayBufferWriter<byte>();
        return Open(key, line)
            && JournalText.Read(line.WrittenMemory).Entries is [var entry]
            && key.Tag(entry.Id).AsSpan().SequenceEqual(Tag)
                ? entry
                : null;
    }

    private static EntryRow Read(DbDataReader row) =>
        new(row.GetInt64(0), row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2));
}
