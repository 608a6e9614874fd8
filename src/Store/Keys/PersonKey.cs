using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sanguine.Store.Keys;

/// <summary>
/// One person's key. It seals their entries; it names them without telling their ids (an importer's id is made from the
/// row itself, so that it could be guessed back to the value); and it links each to the one before.
/// </summary>
internal sealed class PersonKey
{
    /// <summary>What the first entry is linked to.</summary>
    public static readonly byte[] NoHead = new byte[32];

    private const int TagBytes = 16;

    private readonly byte[] person;
    private readonly byte[] sealing;
    private readonly byte[] naming;
    private readonly byte[] linking;

    public PersonKey(Guid person, byte[] key)
    {
        this.person = person.ToByteArray(bigEndian: true);
        sealing = Derive(key, "sanguine seal 1");
        naming = Derive(key, "sanguine name 1");
        linking = Derive(key, "sanguine link 1");
        Fingerprint = Convert.ToHexStringLower(Derive(key, "sanguine fingerprint 1").AsSpan(0, 8));
    }

    /// <summary>Tells keys apart and tells nothing else about them.</summary>
    public string Fingerprint { get; }

    public byte[] Tag(string entryId) => HMACSHA256.HashData(naming, Encoding.UTF8.GetBytes(entryId))[..TagBytes];

    public byte[] Seal(long sequence, byte[] tag, ReadOnlySpan<byte> line) => Sealing.Seal(sealing, line, About(sequence, tag));

    public bool Open(long sequence, byte[] tag, ReadOnlySpan<byte> payload, Span<byte> line) =>
        Sealing.Open(sealing, payload, About(sequence, tag), line);

    /// <summary>
    /// The head of the chain once this row is added: a row changed, moved or taken out gives another.
    /// </summary>
    public byte[] Link(byte[] head, long sequence, byte[] tag, byte[] payload)
    {
        using var link = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, linking);
        link.AppendData(head);
        link.AppendData(About(sequence, tag));
        link.AppendData(payload);
        return link.GetHashAndReset();
    }

    public static byte[] Derive(byte[] key, string purpose) =>
        HKDF.Expand(HashAlgorithmName.SHA256, key, Sealing.KeyBytes, Encoding.ASCII.GetBytes(purpose));

    private byte[] About(long sequence, byte[] tag)
    {
        var about = new byte[person.Length + sizeof(long) + tag.Length];
        person.CopyTo(about, 0);
        BinaryPrimitives.WriteInt64BigEndian(about.AsSpan(person.Length), sequence);
        tag.CopyTo(about, person.Length + sizeof(long));
        return about;
    }
}
