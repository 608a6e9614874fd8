using System.Collections.Immutable;
using Sanguine.Interop.Csv;
using Sanguine.Interop.Fhir;
using Sanguine.Interop.Text;
using Sanguine.Journal;

namespace Sanguine.Interop;

/// <summary>
/// The front door of everything that comes in: the bytes of a file become entries of a journal, and every item of it
/// that did not is named. Nothing is thrown for what a file holds.
/// </summary>
public static class Importing
{
    /// <param name="fileName">Becomes the entries' source; it is not used to tell what the file is.</param>
    public static ImportOutcome Read(string fileName, Stream content, ImportTables tables, ImportChoices choices)
    {
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return Read(fileName, bytes.GetBuffer().AsMemory(0, (int)bytes.Length), tables, choices);
    }

    /// <param name="fileName">Becomes the entries' source; it is not used to tell what the file is.</param>
    public static ImportOutcome Read(
        string fileName,
        ReadOnlyMemory<byte> content,
        ImportTables tables,
        ImportChoices choices)
    {
        var tally = new Tally();
        var decoded = Decoded.Of(content.Span);
        var text = Surrogates.Mended(decoded.Text);
        var recognized = Recognition.Of(text, tables.Markers);
        if (decoded.Remark is { } remark && recognized.Problem is null)
        {
            tally.Remark("encoding", remark);
        }

        var entries = recognized.Problem is { } problem
            ? Refused(problem, tally)
            : Entries(text, fileName, recognized, tables, choices, tally).Order(Entry.ExportOrder).ToImmutableArray();
        return new(
            fileName,
            recognized.Format,
            tally.Read,
            tally.Kept,
            entries,
            tally.Skipped,
            tally.Problems,
            tally.Questions);
    }

    private static ImmutableArray<Entry> Refused(Problem problem, Tally tally)
    {
        tally.ReportWhole(problem);
        return [];
    }

    private static IEnumerable<Entry> Entries(
        string text, string file, Recognition recognized, ImportTables tables, ImportChoices choices, Tally tally)
    {
        if (recognized.Format == Recognition.Journal)
        {
            return JournalFile.Read(text, tally);
        }

        var found = recognized.Format == Recognition.Csv
            ? CsvImport.Read(text, recognized.Delimiter!.Value, file, tables, choices, tally)
            : FhirImport.Read(Resources(text, recognized, tally), file, tables, choices, tally);
        return new Reconciling(choices.Journal, file, tally).Join(found).ToArray();
    }

    private static ImmutableArray<FhirResource> Resources(string text, Recognition recognized, Tally tally) =>
        recognized.Json is { } json
            ? [.. new ResourceWalk(ResourceLines.Of(text), null, tally).In(json)]
            : FhirLines.Resources(text, tally);
}
