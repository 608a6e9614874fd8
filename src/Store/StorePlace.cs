namespace Sanguine.Store;

/// <summary>Where a store lies.</summary>
/// <param name="Folder">Holds the keys, and the SQLite file where there is no <paramref name="PostgreSql"/>.</param>
/// <param name="PostgreSql">A connection string; null is SQLite.</param>
/// <param name="MasterKey">32 bytes in base64; null is the file <c>keys/master.key</c>, made where it is
/// missing.</param>
public sealed record StorePlace(string Folder, string? PostgreSql = null, string? MasterKey = null)
{
    /// <summary>The SQLite file, whether or not it is there.</summary>
    public string File => Path.Combine(Folder, "sanguine.db");

    /// <summary>Whether somebody has been here before; nothing is opened and nothing is made.</summary>
    public bool Exists => PostgreSql is not null || System.IO.File.Exists(File);

    /// <summary>Rounds a new passphrase is kept with: OWASP's number for PBKDF2 with SHA-256, 2023.</summary>
    internal int Rounds { get; init; } = 600_000;

    /// <summary>Seconds to wait for another process that writes.</summary>
    internal int Patience { get; init; } = 10;

    /// <summary>Locked by everybody who has the store open, and alone by who puts another in its place.</summary>
    internal string InUse => Path.Combine(Folder, "in-use.lock");

    internal string Keys => Path.Combine(Folder, "keys");
}
