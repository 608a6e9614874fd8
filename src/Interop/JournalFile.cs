using Sanguine.Journal;

namespace Sanguine.Interop;

/// <summary>
/// Reads a journal: its entries as they stand, each broken line reported, unknown kinds kept and said.
/// </summary>
internal static class JournalFile
{
    public static IEnumerable<Entry> Read(string text, Tally tally)
    {
        var read = JournalText.Read(text);
        foreach (var problem in read.Problems)
        {
            tally.Report(problem);
        }

        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var entry in read.Entries)
        {
            tally.Keep();
            if (!Kinds.Known.Contains(entry.Kind))
            {
                tally.Remark(
                    $"kind {Text.Plain.Quote(entry.Kind)}",
                    "this version does not know it; it is kept and decides nothing");
            }

            if (!entries.TryAdd(entry.Id, entry) && JournalText.Line(entries[entry.Id]) == JournalText.Line(entry))
            {
                tally.SkipKept($"{Text.Plain.Quote(entry.Kind)} {entry.Id}", "the same line again");
            }
            else if (entries[entry.Id] != entry)
            {
                Clash(entries, entry, tally);
            }
        }

        return entries.Values;
    }

    // The same id with other content: the one first by recorded stands, the other is reported.
    private static void Clash(Dictionary<string, Entry> entries, Entry entry, Tally tally)
    {
        var standing = entries[entry.Id];
        var isFirst = entry.Recorded.CompareTo(standing.Recorded) is var byTime and not 0
            ? byTime < 0
            : string.CompareOrdinal(JournalText.Line(entry), JournalText.Line(standing)) < 0;
        entries[entry.Id] = isFirst ? entry : standing;
        tally.SkipKept(
            $"{Text.Plain.Quote(entry.Kind)} {entry.Id}",
            "another entry has the same id; the one recorded first stands");
        tally.ReportWhole(
            new(
                null,
                $"{Text.Plain.Quote(entry.Kind)} {entry.Id}",
                "id",
                "two different entries have the same id; the one recorded first stands",
                "give one of them another id"));
    }
}
