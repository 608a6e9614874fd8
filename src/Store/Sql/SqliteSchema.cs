namespace Sanguine.Store.Sql;

/// <summary>
/// The schema on SQLite. Times are milliseconds since 1970. Released versions never change: what is new is a new
/// version.
/// </summary>
internal static class SqliteSchema
{
    // Entries are only ever added. They are deleted where their person is marked as erased, and nowhere else.
    public const string Journal = """
        CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE people (
            id TEXT PRIMARY KEY,
            since INTEGER NOT NULL,
            key_print TEXT NOT NULL,
            length INTEGER NOT NULL,
            head BLOB NOT NULL,
            erased INTEGER NOT NULL DEFAULT 0
        ) WITHOUT ROWID;
        CREATE TABLE entries (
            person TEXT NOT NULL REFERENCES people (id),
            sequence INTEGER NOT NULL,
            tag BLOB NOT NULL,
            payload BLOB NOT NULL,
            PRIMARY KEY (person, sequence),
            UNIQUE (person, tag)
        ) WITHOUT ROWID;
        CREATE TRIGGER entries_stay BEFORE UPDATE ON entries
        BEGIN SELECT RAISE(ABORT, 'entries are only ever added'); END;
        CREATE TRIGGER entries_last BEFORE DELETE ON entries
        WHEN (SELECT erased FROM people WHERE id = OLD.person) = 0
        BEGIN SELECT RAISE(ABORT, 'entries are deleted only where their person is erased'); END;
        CREATE TRIGGER people_last BEFORE DELETE ON people
        BEGIN SELECT RAISE(ABORT, 'people are erased, and remembered as erased'); END;
        CREATE TRIGGER people_grow BEFORE UPDATE ON people
        WHEN NEW.length < OLD.length OR (OLD.erased <> 0 AND NEW.erased <> OLD.erased) OR NEW.id <> OLD.id
        BEGIN SELECT RAISE(ABORT, 'a journal only grows, and erased is for good'); END;
        """;

    public const string Owner = """
        CREATE TABLE owner (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            passphrase TEXT NOT NULL,
            recovery TEXT NOT NULL
        );
        CREATE TABLE attempts (what TEXT PRIMARY KEY, failures INTEGER NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE sessions (token TEXT PRIMARY KEY, started INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
        """;
}
