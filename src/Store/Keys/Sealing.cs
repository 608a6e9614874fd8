using System.Security.Cryptography;

namespace Sanguine.Store.Keys;

/// <summary>
/// AES-256-GCM. Sealed: one byte of format, 12 of nonce, the cipher text, 16 of tag. The nonce is random, not counted:
/// after a restore the same sequence may hold another entry under the same key.
/// </summary>
internal static class Sealing
{
    public const int KeyBytes = 32;

    private const byte Format = 1;

    private const int NonceBytes = 12, TagBytes = 16, Around = 1 + NonceBytes + TagBytes;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> about)
    {
        var sealedBytes = new byte[plain.Length + Around];
        sealedBytes[0] = Format;
        var nonce = sealedBytes.AsSpan(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(
            nonce, plain, sealedBytes.AsSpan(1 + NonceBytes, plain.Length), sealedBytes.AsSpan(sealedBytes.Length - TagBytes),
            about);
        return sealedBytes;
    }

    public static int LengthOf(ReadOnlySpan<byte> sealedBytes) => Math.Max(0, sealedBytes.Length - Around);

    /// <summary>Whether it was sealed with this key about this; only then is anything written.</summary>
    /// <param name="plain">As long as <see cref="LengthOf"/> says.</param>
    public static bool Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> about, Span<byte> plain)
    {
        if (sealedBytes.Length < Around || sealedBytes[0] != Format)
        {
            return false;
        }

        using var aes = new AesGcm(key, TagBytes);
        try
        {
            aes.Decrypt(
                sealedBytes.Slice(1, NonceBytes), sealedBytes[(1 + NonceBytes)..^TagBytes], sealedBytes[^TagBytes..], plain,
                about);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }
}
