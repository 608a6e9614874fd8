using System.Collections.Immutable;
using System.Text.Json;

namespace Sanguine.Journal;

/// <summary>
/// An entry as it stands after later corrections: its own place and time, the newest data (a JSON object in UTF-8).
/// </summary>
public readonly record struct StandingEntry(Entry Entry, ReadOnlyMemory<byte> DataText)
{
    public JsonElement Data => JsonDocument.Parse(DataText).RootElement;
}

/// <summary>
/// The entries that stand: duplicates folded by id, corrections applied, withdrawals taken out. The order in which
/// entries were read never matters.
/// </summary>
public sealed record Ledger(
    ImmutableArray<StandingEntry> Standing, ImmutableArray<Entry> Unknown, ImmutableArray<Problem> Problems, int Duplicates)
{
    public static Ledger Of(IEnumerable<Entry> entries)
    {
        var all = Ordered(entries);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var unique = Unique(all, problems);
        var amendments = new Amendments(unique, problems);
        var standing = ImmutableArray.CreateBuilder<StandingEntry>(unique.Count);
        var unknown = ImmutableArray.CreateBuilder<Entry>();
        foreach (var entry in unique.Values)
        {
            if (Amendments.Is(entry) || amendments.HaveWithdrawn(entry))
            {
                continue;
            }

            if (Kinds.Known.Contains(entry.Kind))
            {
                standing.Add(new(entry, amendments.DataOf(entry)));
            }
            else
            {
                unknown.Add(entry);
            }
        }

        return new(standing.ToImmutable(), unknown.ToImmutable(), problems.ToImmutable(), all.Length - unique.Count);
    }

    /// <summary>Entries by id, in order of export. Of two with one id the one recorded first stands.</summary>
    private static OrderedDictionary<string, Entry> Unique(Entry[] all, ImmutableArray<Problem>.Builder problems)
    {
        var unique = new OrderedDictionary<string, Entry>(all.Length, StringComparer.Ordinal);
        foreach (var entry in all)
        {
            if (!unique.TryAdd(entry.Id, entry) && !unique[entry.Id].SaysTheSameAs(entry))
            {
                problems.Add(new(
                    null, null, "id", $"two different entries have the id {entry.Id}; the one recorded first stands",
                    "give one of them another id"));
            }
        }

        return unique;
    }

    // Ties by recorded and id are broken by content, so that reading order cannot decide which of two stands.
    private static Entry[] Ordered(IEnumerable<Entry> entries)
    {
        var all = entries.ToArray();
        if (!IsInOrder(all))
        {
            Array.Sort(all, Entry.ExportOrder);
        }

        for (var i = 1; i < all.Length; i++)
        {
            if (Entry.ExportOrder.Compare(all[i - 1], all[i]) == 0)
            {
                return [.. all.OrderBy(e => e, Entry.ExportOrder).ThenBy(JournalText.Line, StringComparer.Ordinal)];
            }
        }

        return all;
    }

    private static bool IsInOrder(Entry[] all)
    {
        for (var i = 1; i < all.Length; i++)
        {
            if (Entry.ExportOrder.Compare(all[i - 1], all[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
