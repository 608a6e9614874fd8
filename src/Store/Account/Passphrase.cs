using System.Security.Cryptography;

namespace Sanguine.Store.Account;

/// <summary>A passphrase as it is kept: PBKDF2 with SHA-256, <c>pbkdf2-sha256$rounds$salt$hash</c>.</summary>
internal static class Passphrase
{
    private const int SaltBytes = 16, HashBytes = 32;

    private const string Name = "pbkdf2-sha256";

    public static string Keep(string passphrase, int rounds)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return $"{Name}${rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(Hash(passphrase, salt, rounds))}";
    }

    public static bool Fits(string passphrase, string kept) =>
        kept.Split('$') is [Name, var rounds, var salt, var hash]
        && CryptographicOperations.FixedTimeEquals(
            Hash(passphrase, Convert.FromBase64String(salt), int.Parse(rounds)), Convert.FromBase64String(hash));

    private static byte[] Hash(string passphrase, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, rounds, HashAlgorithmName.SHA256, HashBytes);
}
