using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using NodaTime;

namespace Sanguine.Journal;

/// <summary>
/// What entries say of other entries: corrections and withdrawals, which may be corrected and withdrawn themselves. An
/// entry that speaks of another comes after it, whatever the clocks that recorded them say.
/// </summary>
internal sealed class Amendments
{
    private const string Correction = "entry.corrected";

    private const string Withdrawal = "entry.withdrawn";

    private readonly IReadOnlyDictionary<string, Entry> all;
    private readonly ImmutableArray<Problem>.Builder problems;
    private readonly HashSet<string> withdrawn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadOnlyMemory<byte>> corrected = new(StringComparer.Ordinal);

    public Amendments(IReadOnlyDictionary<string, Entry> all, ImmutableArray<Problem>.Builder problems)
    {
        (this.all, this.problems) = (all, problems);
        var amendments = all.Values.Where(Is).Select(Aimed).OfType<Aim>().ToArray();

        // The last word on a withdrawal is read before it, so that one that was withdrawn takes nothing out.
        foreach (var aim in amendments.Where(aim => aim.Entry.Kind == Withdrawal).OrderByDescending(aim => aim.Depth))
        {
            if (!withdrawn.Contains(aim.Entry.Id))
            {
                withdrawn.Add(aim.Target.Id);
            }
        }

        foreach (var aim in amendments.Where(aim => aim.Entry.Kind == Correction).OrderBy(aim => aim.After)
            .ThenBy(aim => aim.Depth))
        {
            if (!withdrawn.Contains(aim.Entry.Id))
            {
                Correct(aim);
            }
        }
    }

    /// <summary>Whether an entry speaks of another.</summary>
    public static bool Is(Entry entry) => entry.Kind is Correction or Withdrawal;

    public bool HaveWithdrawn(Entry entry) => withdrawn.Contains(entry.Id);

    /// <summary>The newest data of an entry.</summary>
    public ReadOnlyMemory<byte> DataOf(Entry entry) =>
        corrected.TryGetValue(entry.Id, out var data) ? data : entry.DataText;

    /// <summary>
    /// Whom an entry speaks of, how far down a chain it stands, and the latest time recorded along that chain.
    /// </summary>
    private sealed record Aim(Entry Entry, Entry Target, int Depth, Instant After);

    private void Correct(Aim aim)
    {
        // A correction of a correction is one more word on the entry the chain began with.
        var begin = aim.Target;
        while (begin.Kind == Correction)
        {
            begin = TargetOf(begin)!;
        }

        if (begin.Kind == Withdrawal)
        {
            Report("corrects", $"{aim.Entry.Id} corrects a withdrawal", "withdraw the withdrawal instead");
        }
        else if (aim.Entry.Data.TryGetProperty("data", out var whole) && whole.ValueKind == JsonValueKind.Object)
        {
            corrected[begin.Id] = JsonMarshal.GetRawUtf8Value(whole).ToArray();
        }
        else
        {
            Report("data", $"the correction {aim.Entry.Id} has no data",
                "give the whole new data of the entry it corrects");
        }
    }

    private Aim? Aimed(Entry entry)
    {
        var (depth, after) = (0, entry.Recorded);
        for (var at = entry; Is(at); depth++)
        {
            if (TargetOf(at) is not { } next)
            {
                if (at == entry)
                {
                    Report(
                        FieldOf(at), $"{at.Kind} {at.Id} points to {TargetId(at) ?? "nothing"}, which is not in this journal",
                        "add the entry it means, or withdraw it");
                }

                return null;
            }

            if (depth > all.Count)
            {
                Report(FieldOf(entry), $"{entry.Kind} {entry.Id} points to itself by way of others", "withdraw it");
                return null;
            }

            (at, after) = (next, Instant.Max(after, next.Recorded));
        }

        return new(entry, TargetOf(entry)!, depth, after);
    }

    private Entry? TargetOf(Entry entry) => TargetId(entry) is { } id ? all.GetValueOrDefault(id) : null;

    private static string FieldOf(Entry entry) => entry.Kind == Correction ? "corrects" : "withdraws";

    private static string? TargetId(Entry entry) =>
        entry.Data.TryGetProperty(FieldOf(entry), out var id) && id.ValueKind == JsonValueKind.String
            ? Guid.TryParse(id.GetString(), out var uuid) ? uuid.ToString() : id.GetString()
            : null;

    private void Report(string field, string what, string cure) => problems.Add(new(null, null, field, what, cure));
}
