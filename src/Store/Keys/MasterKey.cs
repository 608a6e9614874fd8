using System.Security.Cryptography;

namespace Sanguine.Store.Keys;

/// <summary>The key that wraps every person's key: from the environment, or in a file beside them.</summary>
internal sealed record MasterKey(byte[] Key)
{
    private const string Cure = "Give SANGUINE_MASTER_KEY 32 bytes in base64 (openssl rand -base64 32), or leave it out.";

    /// <summary>Tells keys apart and tells nothing else about them.</summary>
    public string Fingerprint { get; } =
        Convert.ToHexStringLower(PersonKey.Derive(Key, "sanguine master fingerprint 1").AsSpan(0, 8));

    /// <summary>The key that is there; null where there is none.</summary>
    /// <exception cref="StoreRefusal">What is there is no key, or may not be read.</exception>
    public static MasterKey? Find(StorePlace place)
    {
        if (place.MasterKey is { } given)
        {
            return Parse(given) ?? throw new StoreRefusal("SANGUINE_MASTER_KEY is not a key.", Cure);
        }

        var file = FileIn(place);
        return !File.Exists(file)
            ? null
            : Parse(File.ReadAllText(file)) ?? throw new StoreRefusal(
                $"{file} is not a key any more.", "Put it back from where you keep a copy of the keys folder.");
    }

    /// <summary>A new random key in its file.</summary>
    public static MasterKey Make(StorePlace place)
    {
        var key = new MasterKey(RandomNumberGenerator.GetBytes(Sealing.KeyBytes));
        OwnFiles.WriteNew(FileIn(place), Convert.ToBase64String(key.Key) + "\n");
        return key;
    }

    private static string FileIn(StorePlace place) => Path.Combine(place.Keys, "master.key");

    private static MasterKey? Parse(string text)
    {
        var key = new byte[Sealing.KeyBytes + 1];
        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length == Sealing.KeyBytes
            ? new(key[..length])
            : null;
    }
}
