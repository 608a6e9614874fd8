using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Sanguine.Store.Sql;

/// <summary>What a database complains of, as a sentence for the owner and what helps.</summary>
internal static class Refusals
{
    public const string ForeignCure = "Choose another folder with --data, or move that file away.";

    private const string Given = "ConnectionStrings__Journal.";

    // The primary result codes of SQLite.
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InOut = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Null where it is a fault of this program and no refusal.</summary>
    public static StoreRefusal? Of(DbException failure, StorePlace place) => failure switch
    {
        SqliteException sqlite => Of(sqlite, place.File),
        NpgsqlException postgres => Of(postgres),
        _ => null,
    };

    private static StoreRefusal? Of(SqliteException failure, string file) => failure.SqliteErrorCode switch
    {
        Busy or Locked => new($"Another program is using {file} and does not let go.", "Close it, or try again later.", failure),
        ReadOnly => new($"{file} may not be written to.", "Check who owns it and whether its folder may be written to.", failure),
        InOut => new($"The disk failed while {file} was used.", "Check the disk, then run sanguine verify.", failure),
        Corrupt => new($"{file} is damaged.", "Restore the last backup: sanguine restore FILE --replace.", failure),
        Full => new($"The disk with {file} is full; nothing was stored.", "Free some space and try again.", failure),
        CannotOpen => new($"{file} cannot be opened.", "Check that its folder is there and who may use it.", failure),
        NotADatabase => Foreign(file, failure),
        _ => null,
    };

    public static StoreRefusal Foreign(string file, Exception? inner = null) =>
        new($"{file} is not a store of Sanguine; it was left as it is.", ForeignCure, inner);

    private static StoreRefusal? Of(NpgsqlException failure) => failure.SqlState switch
    {
        null => new("PostgreSQL does not answer.", "Check that it runs, and the host and port in " + Given, failure),
        "28P01" or "28000" => new("PostgreSQL does not let this user in.", "Check user and password in " + Given, failure),
        "3D000" => new("PostgreSQL has no such database.", "Make it (createdb), or correct " + Given, failure),
        "42501" => new(
            "PostgreSQL does not allow this user to do that.", "Grant it CREATE on the database, or the schema sanguine.", failure),
        "53100" => new("The disk of PostgreSQL is full; nothing was stored.", "Free some space there and try again.", failure),
        "53300" or "57P03" or "57P01" => new("PostgreSQL takes no connection now.", "Try again in a moment.", failure),
        "55P03" or "40P01" or "40001" => new("PostgreSQL is busy with the same journal.", "Try again.", failure),
        _ => null,
    };
}
