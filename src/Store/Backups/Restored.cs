using System.Collections.Immutable;

namespace Sanguine.Store.Backups;

/// <summary>What came out of a backup.</summary>
/// <param name="People">People whose journal is here again.</param>
/// <param name="MovedAside">Where the store that was here before lies now; null where there was none.</param>
public sealed record Restored(
    Backup Backup, int People, int Entries, ImmutableArray<LeftBehind> LeftBehind, string? MovedAside);

/// <summary>A person of the backup who stays away, and why.</summary>
public sealed record LeftBehind(Guid Person, string Why);
