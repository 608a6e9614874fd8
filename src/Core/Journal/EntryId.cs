using System.Security.Cryptography;
using System.Text;

namespace Sanguine.Journal;

/// <summary>
/// Name-based ids (RFC 9562, version 5): the same source row is the same entry, however often it is read.
/// </summary>
public static class EntryId
{
    /// <summary>
    /// The namespace of Sanguine's imports: the version 5 UUID of "sanguine" under the DNS namespace.
    /// </summary>
    private static readonly Guid Namespace = FromName(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "sanguine");

    public static string FromName(string name) => FromName(Namespace, name).ToString();

    public static Guid FromName(Guid space, string name)
    {
        Span<byte> spaceBytes = stackalloc byte[16];
        space.TryWriteBytes(spaceBytes, bigEndian: true, out _);
        // SHA-1 is what version 5 is defined by; nothing here is a secret.
#pragma warning disable CA5350
        var hash = SHA1.HashData([.. spaceBytes, .. Encoding.UTF8.GetBytes(name)]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
