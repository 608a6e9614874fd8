using System.Collections.Immutable;
using Sanguine.Interop.Csv;
using Sanguine.Interop.Fhir;
using Sanguine.Journal;

namespace Sanguine.App;

/// <summary>A journal as text for elsewhere, and what that form could not carry.</summary>
public sealed record Exported(string Text, ImmutableArray<LeftOut> LeftOut);

/// <summary>Writes a journal out: what comes out goes in again and comes out the same, byte for byte.</summary>
public static class ExportJournal
{
    /// <summary>
    /// Entries by <c>recorded</c>, then id, each id once: of two with one id the one recorded first stands.
    /// </summary>
    public static Exported AsJournal(JournalFile journal) => new(
        JournalText.Write(journal.Entries.Order(Entry.ExportOrder).ThenBy(JournalText.Line, StringComparer.Ordinal)
            .DistinctBy(entry => entry.Id)),
        []);

    /// <summary>The results as a table (CSV) for a spreadsheet; no cell of it is a formula.</summary>
    public static Exported AsTable(JournalFile journal, ClinicalKnowledge knowledge, Here here)
    {
        var words = knowledge.Words("en", false);
        var labs = ReviewCare.Of(journal, knowledge, here, null).Record.Labs;
        return new(ResultTable.Write(labs, id => words.Knows($"marker.{id}") ? words.Say($"marker.{id}") : id), []);
    }

    /// <summary>A FHIR R4 Bundle of results, conditions, allergies and medicines, as they stand today.</summary>
    public static Exported AsFhir(JournalFile journal, ClinicalKnowledge knowledge, Here here)
    {
        var review = ReviewCare.Of(journal, knowledge, here, null);
        var bundle = FhirBundle.Write(review.Record, ImportFiles.Tables(knowledge), review.On);
        return new(bundle.Json, [.. bundle.LeftOut.Select(skipped => new LeftOut(skipped.What, skipped.Why))]);
    }
}
