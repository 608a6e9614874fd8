namespace Sanguine.Store.Backups;

/// <summary>
/// A backup is one SQLite file, whichever database the store is on: people and their sealed entries, no keys.
/// </summary>
internal static class BackupSchema
{
    /// <summary>"SanB" in the header: a backup is not a store, so that nobody goes on working in it.</summary>
    public const int ApplicationId = 0x53616E42;

    public const int Version = 1;

    public static readonly string Tables = $"""
        PRAGMA application_id = {ApplicationId};
        PRAGMA user_version = {Version};
        CREATE TABLE about (made INTEGER NOT NULL, digest TEXT NOT NULL);
        CREATE TABLE people (
            id TEXT PRIMARY KEY, since INTEGER NOT NULL, key_print TEXT NOT NULL, length INTEGER NOT NULL, head BLOB NOT NULL,
            erased INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE entries (
            person TEXT NOT NULL, sequence INTEGER NOT NULL, tag BLOB NOT NULL, payload BLOB NOT NULL,
            PRIMARY KEY (person, sequence)
        ) WITHOUT ROWID;
        """;
}
