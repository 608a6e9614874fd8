using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.Journal;

namespace Sanguine.Interop;

/// <summary>Makes entries out of what a file said.</summary>
internal static class Imported
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="name">What the id is made from: the source's own id, or the normalized row.</param>
    /// <param name="recorded">
    /// When the source wrote it down; null where it does not say, then <paramref name="at"/> counts.
    /// </param>
    /// <param name="original">The text as it stood.</param>
    public static Entry Entry(
        string name, string kind, When at, Instant? recorded, JsonObject data, string file, string original) =>
        WithId(EntryId.FromName(name), kind, at, recorded, data, file, original);

    public static Entry WithId(
        string id, string kind, When at, Instant? recorded, JsonObject data, string file, string original)
    {
        var entry = new JsonObject { ["v"] = 1, ["id"] = id, ["kind"] = kind, ["at"] = Written(at) };
        if (recorded is { } written)
        {
            entry["recorded"] = InstantPattern.ExtendedIso.Format(written);
        }

        entry["data"] = data;
        entry["source"] = $"import:{file}";
        entry["original"] = original;
        return JournalText.FromJson(JsonSerializer.SerializeToElement(entry, Readable), null).Entry
            ?? throw new InvalidOperationException($"A {kind} was made that the journal cannot hold.");
    }

    /// <summary>
    /// A day, or a moment whose offset is written in full (-06:00), as every reader of JSON expects it.
    /// </summary>
    public static string Written(When at) =>
        at.Time is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : at.ToString();

    /// <summary>The data in one fixed spelling, for ids and comparisons.</summary>
    public static string Text(JsonObject data) => data.ToJsonString(Readable);

    public static string Text(JsonElement data) => JsonSerializer.Serialize(data, Readable);

    /// <summary>The number without trailing zeros, so that 18.0 and 18 are the same row.</summary>
    public static decimal Normal(decimal value) => value / 1.000000000000000000000000000000000m;

    /// <summary>A fact as the journal writes it.</summary>
    public static string YesNo(bool fact) => fact ? "yes" : "no";
}
