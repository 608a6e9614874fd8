using System.Collections.Immutable;
using System.Text.Json;

namespace Sanguine.Journal;

/// <summary>An entry as it stands after later corrections: its own place and time, the newest data.</summary>
public readonly record struct StandingEntry(Entry Entry, JsonElement Data);

/// <summary>
/// The entries that stand: duplicates folded by id, corrections applied, withdrawals taken out. The order in which
/// entries were read never matters.
/// </summary>
public sealed record Ledger(
    ImmutableArray<StandingEntry> Standing, ImmutableArray<Entry> Unknown, ImmutableArray<Problem> Problems, int Duplicates)
{
    public static Ledger Of(IEnumerable<Entry> entries)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var unique = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var duplicates = 0;
        foreach (var entry in Ordered(entries))
        {
            if (unique.TryAdd(entry.Id, entry))
            {
                continue;
            }

            duplicates++;
            if (JournalText.Line(unique[entry.Id]) != JournalText.Line(entry))
            {
                problems.Add(new(null, null, "id", $"two different entries have the id {entry.Id}; the one recorded first stands",
                    "give one of them another id"));
            }
        }

        var withdrawn = new HashSet<string>(StringComparer.Ordinal);
        var corrections = new List<Entry>();
        var inOrder = unique.Values.ToArray();
        Array.Sort(inOrder, Entry.ExportOrder);

        // A withdrawal may itself be withdrawn: the newest word counts, so they are read from the end.
        for (var i = inOrder.Length - 1; i >= 0; i--)
        {
            if (inOrder[i].Kind == "entry.withdrawn" && !withdrawn.Contains(inOrder[i].Id))
            {
                Aim(inOrder[i], "withdraws", unique, problems, target => withdrawn.Add(target.Id));
            }
        }

        foreach (var entry in inOrder)
        {
            if (entry.Kind == "entry.corrected" && !withdrawn.Contains(entry.Id))
            {
                corrections.Add(entry);
            }
        }

        var data = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var correction in corrections)
        {
            Aim(correction, "corrects", unique, problems, target =>
            {
                if (correction.Data.TryGetProperty("data", out var whole) && whole.ValueKind == JsonValueKind.Object)
                {
                    data[Root(target, unique)] = whole;
                }
                else
                {
                    problems.Add(new(null, null, "data", $"the correction {correction.Id} has no data",
                        "give the whole new data of the entry it corrects"));
                }
            });
        }

        var standing = ImmutableArray.CreateBuilder<StandingEntry>(inOrder.Length);
        var unknown = ImmutableArray.CreateBuilder<Entry>();
        foreach (var entry in inOrder)
        {
            if (withdrawn.Contains(entry.Id) || entry.Kind is "entry.corrected" or "entry.withdrawn")
            {
                continue;
            }

            if (!Kinds.Known.Contains(entry.Kind))
            {
                unknown.Add(entry);
                continue;
            }

            standing.Add(new(entry, data.GetValueOrDefault(entry.Id, entry.Data)));
        }

        return new(standing.ToImmutable(), unknown.ToImmutable(), problems.ToImmutable(), duplicates);
    }

    // Ties by recorded and id are broken by content, so that reading order cannot decide which of two stands.
    private static IEnumerable<Entry> Ordered(IEnumerable<Entry> entries)
    {
        var all = entries.ToArray();
        Array.Sort(all, Entry.ExportOrder);
        for (var i = 1; i < all.Length; i++)
        {
            if (Entry.ExportOrder.Compare(all[i - 1], all[i]) == 0)
            {
                return all.OrderBy(e => e, Entry.ExportOrder).ThenBy(JournalText.Line, StringComparer.Ordinal);
            }
        }

        return all;
    }

    /// <summary>The entry a chain of corrections began with.</summary>
    private static string Root(Entry target, Dictionary<string, Entry> all)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (target.Kind == "entry.corrected"
            && seen.Add(target.Id)
            && target.Data.TryGetProperty("corrects", out var id)
            && id.ValueKind == JsonValueKind.String
            && all.TryGetValue(id.GetString()!.ToLowerInvariant(), out var next))
        {
            target = next;
        }

        return target.Id;
    }

    private static void Aim(
        Entry entry, string field, Dictionary<string, Entry> all, ImmutableArray<Problem>.Builder problems, Action<Entry> hit)
    {
        var id = entry.Data.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!.ToLowerInvariant()
            : null;
        if (id is not null && all.TryGetValue(id, out var target))
        {
            hit(target);
        }
        else
        {
            problems.Add(new(null, null, field, $"{entry.Kind} {entry.Id} points to {id ?? "nothing"}, which is not in this journal",
                "add the entry it means, or withdraw it"));
        }
    }
}
