using System.Security.Cryptography;

namespace Sanguine.Store.Keys;

/// <summary>
/// One file a person, their key wrapped by the master key. The keyring is never in the database nor in a backup:
/// destroying the file of a person is what erases them, in every copy there is.
/// </summary>
internal sealed class Keyring(string folder, MasterKey master)
{
    public string FileOf(Guid person) => Path.Combine(folder, $"{person}.key");

    public PersonKey Make(Guid person)
    {
        var key = RandomNumberGenerator.GetBytes(Sealing.KeyBytes);
        OwnFiles.WriteNew(
            FileOf(person), Convert.ToBase64String(Sealing.Seal(master.Key, key, person.ToByteArray(bigEndian: true))) + "\n");
        return new(person, key);
    }

    /// <summary>Null where there is none.</summary>
    /// <exception cref="StoreRefusal">What is there does not open.</exception>
    public PersonKey? Find(Guid person)
    {
        var file = FileOf(person);
        try
        {
            return Unwrap(person, File.ReadAllText(file)) ?? throw new StoreRefusal(
                $"{file} does not open with this master key.", "Put it back from where you keep a copy of the keys folder.");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <exception cref="StoreRefusal">There is none, or it does not open.</exception>
    public PersonKey Of(Guid person) => Find(person) ?? throw new StoreRefusal(
        $"The key of person {person} is missing ({FileOf(person)}).", "Put it back from where you keep a copy of the keys folder.");

    public void Destroy(Guid person) => OwnFiles.Destroy(FileOf(person));

    private PersonKey? Unwrap(Guid person, string text)
    {
        var wrapped = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.Trim(), wrapped, out var length))
        {
            return null;
        }

        var key = new byte[Sealing.LengthOf(wrapped.AsSpan(0, length))];
        return key.Length == Sealing.KeyBytes
            && Sealing.Open(master.Key, wrapped.AsSpan(0, length), person.ToByteArray(bigEndian: true), key)
                ? new(person, key)
                : null;
    }
}
