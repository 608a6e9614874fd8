using Sanguine.Journal;

namespace Sanguine.App;

/// <summary>Writes a journal out: what comes out goes in again and comes out the same, byte for byte.</summary>
public static class ExportJournal
{
    /// <summary>Entries by <c>recorded</c>, then id, each id once: of two with one id the one recorded first stands.</summary>
    public static string AsJournal(JournalFile journal) => JournalText.Write(
        journal.Entries.Order(Entry.ExportOrder).ThenBy(JournalText.Line, StringComparer.Ordinal).DistinctBy(entry => entry.Id));
}
