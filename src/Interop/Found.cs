using NodaTime;
using Sanguine.Journal;

namespace Sanguine.Interop;

/// <summary>
/// An entry a file gave, as one version of something its source knows by an id. A newer version of a known result
/// corrects it; a retraction withdraws it.
/// </summary>
/// <param name="Label">How it is called in messages.</param>
internal sealed record Found(Entry Entry, string Label)
{
    /// <summary>
    /// Whether the source itself named it, so that other content under the same id is another version.
    /// </summary>
    public bool IsVersioned { get; init; }

    /// <summary>
    /// Entered in error at the source: nothing to keep, and to be withdrawn where it was kept before.
    /// </summary>
    public bool IsRetraction { get; init; }

    /// <summary>
    /// Breaks ties between versions of one moment: an amended result is newer than the final one it amends.
    /// </summary>
    public int Rank { get; init; }

    /// <summary>Equal for results that say the same under different ids; null where that cannot be.</summary>
    public string? Sameness { get; init; }

    /// <summary>Came out of a journal of ours: the id is the entry's own, and no version of anything.</summary>
    public bool IsOwn { get; init; }

    public Instant Recorded => Entry.Recorded;
}
