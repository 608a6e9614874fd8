using System.Collections.Concurrent;
using NodaTime;
using Sanguine.App;

namespace Sanguine.Web.Blood;

/// <summary>A file that was sent and not confirmed yet.</summary>
public sealed record Upload(string Name, byte[] Bytes, ImportWishes Wishes, Instant At);

/// <summary>Files that wait to be looked at: in memory, a few, for half an hour; never on the disk.</summary>
public sealed class UploadsKept(Here here)
{
    private const int Most = 8;

    private static readonly Duration Longest = Duration.FromMinutes(30);

    private readonly ConcurrentDictionary<string, Upload> kept = new(StringComparer.Ordinal);

    public string Keep(string name, byte[] bytes)
    {
        Clean();
        var id = Guid.NewGuid().ToString("N");
        kept[id] = new(name, bytes, new(null, null), here.Clock.GetCurrentInstant());
        return id;
    }

    public Upload? Find(string id)
    {
        Clean();
        return kept.GetValueOrDefault(id);
    }

    /// <summary>The same file, read otherwise.</summary>
    public void Wish(string id, ImportWishes wishes)
    {
        if (kept.TryGetValue(id, out var upload))
        {
            kept[id] = upload with { Wishes = wishes };
        }
    }

    public void Forget(string id) => kept.TryRemove(id, out _);

    private void Clean()
    {
        var oldest = here.Clock.GetCurrentInstant() - Longest;
        foreach (var (id, _) in kept.Where(pair => pair.Value.At < oldest)
            .Concat(kept.OrderByDescending(pair => pair.Value.At).Skip(Most - 1)).ToArray())
        {
            kept.TryRemove(id, out _);
        }
    }
}
