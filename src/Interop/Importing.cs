using System.Collections.Immutable;
using Sanguine.Interop.Csv;
using Sanguine.Interop.Text;
using Sanguine.Journal;

namespace Sanguine.Interop;

/// <summary>The front door of everything that comes in: a file's bytes to entries of a journal.</summary>
public static class Importing
{
    public static ImportOutcome Read(string fileName, ReadOnlyMemory<byte> content, ImportTables tables, ImportChoices choices)
    {
        var decoded = Decoded.Of(content.Span);
        var tally = new Tally();
        var delimiter = CsvImport.DelimiterOf(decoded.Text, tables.Markers);
        var entries = CsvImport.Read(decoded.Text, delimiter!.Value, fileName, tables, choices, tally).ToArray();
        return new(fileName, "csv", tally.Read, tally.Kept, [.. entries.Order(Entry.ExportOrder)], tally.Skipped, tally.Problems, tally.Questions);
    }
}
