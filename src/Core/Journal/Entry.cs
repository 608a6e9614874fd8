using System.Text.Json;
using NodaTime;

namespace Sanguine.Journal;

/// <summary>
/// One thing a person told Sanguine, as it stands in the journal. <see cref="Line"/> is the whole JSON object in UTF-8:
/// fields this version does not know are kept in it. <see cref="DataAt"/> is where its data lies; empty where it has
/// none.
/// </summary>
public sealed record Entry(
    string Id, string Kind, When At, Instant Recorded, string? Zone, string? Source, ReadOnlyMemory<byte> Line, Range DataAt)
{
    private static readonly byte[] Nothing = [(byte)'{', (byte)'}'];

    /// <summary>The order of an export: by <c>recorded</c>, then by id.</summary>
    public static readonly Comparer<Entry> ExportOrder = Comparer<Entry>.Create((one, other) =>
        one.Recorded.CompareTo(other.Recorded) is var byTime and not 0
            ? byTime
            : string.CompareOrdinal(one.Id, other.Id));

    /// <summary>The facts of the entry as they stand, an object in UTF-8; an empty one where it has none.</summary>
    public ReadOnlyMemory<byte> DataText => Line[DataAt] is { IsEmpty: false } data ? data : Nothing;

    // Parsed when asked for and not kept: of ten years of entries most are looked at once.
    public JsonElement Json => JsonDocument.Parse(Line).RootElement;

    public JsonElement Data => JsonDocument.Parse(DataText).RootElement;

    /// <summary>Whether both tell of the same; when and by whom it was written down says nothing about that.</summary>
    public bool SaysTheSameAs(Entry other) =>
        Kind == other.Kind && At == other.At && Sameness.OfContent(Data, other.Data);
}
