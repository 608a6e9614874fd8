using NodaTime;

namespace Sanguine.Store.Backups;

/// <summary>A backup that was written and read again.</summary>
/// <param name="Digest">SHA-256 over all its rows, in hex.</param>
public sealed record Backup(string File, Instant Made, int People, int Entries, string Digest);
