using System.Security.Cryptography;
using System.Text;

namespace Sanguine.Store.Account;

/// <summary>
/// 160 random bits for a sheet of paper: Crockford's base32 (no I, L, O, U) and a check character (Luhn's, in 32
/// letters), eleven groups of three. It lets its owner in once when the passphrase is lost; only its hash is kept.
/// </summary>
public sealed record RecoveryKey
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Bytes = 20, Length = Bytes * 8 / 5, Group = 3;

    private readonly string letters;

    private RecoveryKey(string letters) => this.letters = letters;

    /// <summary>As it is printed: <c>7K2-M9Q-…</c>.</summary>
    public override string ToString() => string.Join('-', letters.Chunk(Group).Select(group => new string(group)));

    internal string Hash =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes("sanguine recovery 1 " + letters)));

    internal static RecoveryKey New()
    {
        var letters = RandomNumberGenerator.GetString(Letters, Length);
        return new(letters + Letters[Check(letters)]);
    }

    /// <summary>
    /// What somebody typed. Case, spaces and dashes do not matter, O is 0, I and L are 1; null where a letter is wrong,
    /// missing or too many.
    /// </summary>
    public static RecoveryKey? Parse(string typed)
    {
        var letters = new StringBuilder();
        foreach (var letter in typed.ToUpperInvariant())
        {
            if (char.IsWhiteSpace(letter) || letter is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014')
            {
                continue;
            }

            var plain = letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter };
            if (!Letters.Contains(plain))
            {
                return null;
            }

            letters.Append(plain);
        }

        var all = letters.ToString();
        return all.Length == Length + 1 && Letters[Check(all[..Length])] == all[Length] ? new(all) : null;
    }

    // Luhn's check in base 32: every other letter from the right counts double, digits of the result are added up.
    private static int Check(string letters)
    {
        var sum = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var value = Letters.IndexOf(letters[^(i + 1)]) * (i % 2 == 0 ? 2 : 1);
            sum += (value / Letters.Length) + (value % Letters.Length);
        }

        return (Letters.Length - (sum % Letters.Length)) % Letters.Length;
    }
}
