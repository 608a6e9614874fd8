using System.Collections.Immutable;
using System.Data.Common;

namespace Sanguine.Store.Sql;

/// <summary>What differs between the two databases, as text. Everything else is one and the same SQL.</summary>
/// <param name="OnOpen">Run on every connection before anything else; null is nothing.</param>
/// <param name="BeginWrite">Begins a transaction whose commit is on the disk.</param>
/// <param name="BeginRead">Begins a transaction that sees one moment, whatever others write meanwhile.</param>
/// <param name="LockRow">After a select: nobody else may change the row until the transaction ends.</param>
/// <param name="LockSchema">In a transaction: nobody else migrates meanwhile.</param>
/// <param name="CountTables">How many tables there are that a store could be mistaken for.</param>
/// <param name="HasSettings">Whether the table of settings is there: 0 or 1.</param>
/// <param name="Integrity">Rows of complaints; <c>ok</c> alone is none.</param>
/// <param name="AfterErasing">Statements that drive what was deleted out of the files, each on its own.</param>
/// <param name="Migrations">Version n of the schema from version n - 1, the first from nothing.</param>
internal sealed record Dialect(
    Func<StorePlace, DbDataSource> Source, string? OnOpen, string BeginWrite, string BeginRead, string LockRow, string LockSchema,
    string CountTables, string HasSettings, string Integrity, ImmutableArray<string> AfterErasing,
    ImmutableArray<string> Migrations)
{
    public static Dialect Of(StorePlace place) => place.PostgreSql is null ? Sqlite.Dialect : PostgreSql.Dialect;
}
