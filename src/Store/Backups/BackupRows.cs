using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Sanguine.Store.Entries;
using Sanguine.Store.Sql;

namespace Sanguine.Store.Backups;

/// <summary>
/// Everything a backup holds, person by person, with the digest that tells whether it is still the same.
/// </summary>
internal static class BackupRows
{
    /// <summary>Goes through people and their entries in order; gives how many there were and their digest.</summary>
    public static (int People, int Entries, string Digest) Walk(
        Session session, Action<PersonRow> person, Action<Guid, EntryRow> entry)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (people, entries) = (0, 0);
        foreach (var row in PersonRow.All(session))
        {
            people++;
            var (since, erased) = (row.Since.ToUnixTimeMilliseconds(), row.Erased?.ToUnixTimeMilliseconds() ?? 0);
            digest.AppendData(Encoding.ASCII.GetBytes($"{row.Id} {since} {row.KeyPrint} {row.Length} {erased}\n"));
            digest.AppendData(row.Head);
            person(row);
            // Of somebody whose erasure is under way nothing is taken along.
            foreach (var each in row.Erased is null ? EntryRow.After(session, row.Id, 0) : [])
            {
                entries++;
                Append(digest, each);
                entry(row.Id, each);
            }
        }

        return (people, entries, Convert.ToHexStringLower(digest.GetHashAndReset()));
    }

    private static void Append(IncrementalHash digest, EntryRow row)
    {
        Span<byte> numbers = stackalloc byte[sizeof(long) + sizeof(int)];
        BinaryPrimitives.WriteInt64BigEndian(numbers, row.Sequence);
        BinaryPrimitives.WriteInt32BigEndian(numbers[sizeof(long)..], row.Payload.Length);
        digest.AppendData(numbers);
        digest.AppendData(row.Tag);
        digest.AppendData(row.Payload);
    }
}
