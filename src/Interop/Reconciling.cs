using System.Text.Json.Nodes;
using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Interop;

/// <summary>
/// Joins what a file gave to the journal it will enter. What the journal has already comes back as it stands there, so
/// that reading a file twice adds nothing; a newer version of a known result becomes a correction, a retraction a
/// withdrawal; a list of conditions is joined to those the person has.
/// </summary>
internal sealed class Reconciling
{
    private const int SameDrawDays = 1;

    private readonly Dictionary<string, Entry> journal = new(StringComparer.Ordinal);
    private readonly ILookup<string, Entry> corrections;
    private readonly string file;
    private readonly Tally tally;
    private readonly Lazy<KnownProfile> profile;

    public Reconciling(IReadOnlyCollection<Entry> entries, string file, Tally tally)
    {
        foreach (var entry in entries)
        {
            journal.TryAdd(entry.Id, entry);
        }

        corrections = entries
            .Where(entry => entry.Kind == "entry.corrected" && TargetOf(entry) is not null)
            .ToLookup(entry => TargetOf(entry)!, StringComparer.Ordinal);
        profile = new(() => KnownProfile.Of(entries));
        this.file = file;
        this.tally = tally;
    }

    public IEnumerable<Entry> Join(IEnumerable<Found> found) => found.Select(Join).OfType<Entry>();

    private Entry? Join(Found one)
    {
        if (!journal.TryGetValue(one.Entry.Id, out var known))
        {
            if (one.IsRetraction)
            {
                tally.SkipKept(one.Label, "entered in error");
                return null;
            }

            return one.Entry.Kind == "profile.set" ? profile.Value.Joined(one, file, tally) : one.Entry;
        }

        return one.IsRetraction ? Withdrawal(one, known)
            : one.IsVersioned && !one.IsOwn ? Version(one, known)
            : known;
    }

    private Entry Withdrawal(Found one, Entry known)
    {
        var data = new JsonObject { ["withdraws"] = known.Id, ["reason"] = "entered in error at its source" };
        var entry = Imported.Entry(
            $"{known.Id}|withdrawn",
            "entry.withdrawn",
            one.Entry.At,
            Later(one.Recorded, known.Recorded),
            data,
            file,
            Original(one));
        return journal.GetValueOrDefault(entry.Id, entry);
    }

    /// <summary>What another version of a known entry means for the journal.</summary>
    private Entry? Version(Found one, Entry known)
    {
        var versions = corrections[known.Id].Order(Entry.ExportOrder).ToArray();
        var newest = versions.Length > 0 ? versions[^1] : known;
        var said = Said.Of(one.Entry);
        if (said == Said.Of(newest, known))
        {
            return known;
        }

        if (one.Recorded < newest.Recorded || (one.Recorded == newest.Recorded && one.Rank < RankOf(newest)))
        {
            if (said != Said.Of(known) && !versions.Any(version => said == Said.Of(version, known)))
            {
                tally.SkipKept(one.Label, "an older version; the journal holds a newer one");
                return null;
            }

            return known;
        }

        if (IsAnotherResult(one, known))
        {
            var other = Imported.Entry(
                $"{known.Id}|{one.Entry.At}|{Imported.Text(one.Entry.Data)}",
                one.Entry.Kind,
                one.Entry.At,
                one.Recorded,
                Copy(one.Entry),
                file,
                Original(one));
            return journal.GetValueOrDefault(other.Id, other);
        }

        if (one.Recorded == newest.Recorded && one.Rank == RankOf(newest) && one.Entry.Kind == "lab.result")
        {
            tally.SkipKept(one.Label, "the journal holds another content under the same id, and neither is newer");
            tally.ReportWhole(
                new(
                    null,
                    one.Label,
                    "id",
                    "the journal holds another content under the same id, and neither says that it is newer",
                    "correct the result by hand where the file is right"));
            return null;
        }

        return Correction(one, known, newest);
    }

    private Entry Correction(Found one, Entry known, Entry newest)
    {
        var whole = Copy(one.Entry);
        if (one.Entry.Kind == "lab.result" && one.Entry.At != known.At)
        {
            whole["drawnAt"] = Imported.Written(one.Entry.At);
        }

        var data = new JsonObject { ["corrects"] = known.Id, ["data"] = whole };
        return Imported.Entry(
            $"{known.Id}|corrected|{Imported.Text(whole)}", "entry.corrected", one.Entry.At,
            Later(one.Recorded, newest.Recorded), data, file, Original(one));
    }

    /// <summary>
    /// Small ids such as Observation/1 come from many systems: another draw that nobody calls amended is another
    /// result.
    /// </summary>
    private static bool IsAnotherResult(Found one, Entry known) =>
        one.Entry.Kind == "lab.result"
        && Said.Of(one.Entry).Status is not ("amended" or "entered-in-error")
        && Math.Abs(Period.DaysBetween(one.Entry.At.Date, known.At.Date)) > SameDrawDays;

    private static int RankOf(Entry entry) => Said.Of(entry).Status switch
    {
        "entered-in-error" => 4,
        "amended" => 3,
        "final" => 2,
        "preliminary" => 1,
        _ => 0,
    };

    private static Instant Later(Instant one, Instant other) => one > other ? one : other + Duration.FromSeconds(1);

    private static string? TargetOf(Entry entry) => Said.Text(entry.Data, "corrects")?.ToLowerInvariant();

    private static string Original(Found one) => Said.Text(one.Entry.Json, "original") ?? "";

    private static JsonObject Copy(Entry entry) => JsonNode.Parse(Imported.Text(entry.Data))!.AsObject();
}
