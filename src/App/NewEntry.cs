using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sanguine.Journal;

namespace Sanguine.App;

/// <summary>An entry that is written here and now, by hand.</summary>
public static class NewEntry
{
    /// <param name="id">Null makes one (v7).</param>
    public static Entry Of(string kind, When at, JsonObject data, Instant recorded, string zone, string? id = null)
    {
        var json = new JsonObject
        {
            ["v"] = 1,
            ["id"] = id ?? Guid.CreateVersion7(recorded.ToDateTimeOffset()).ToString(),
            ["kind"] = kind,
            ["at"] = at.ToString(),
            ["recorded"] = InstantPattern.ExtendedIso.Format(recorded),
            ["zone"] = zone,
            ["data"] = data,
            ["source"] = "manual",
        };
        using var parsed = JsonDocument.Parse(json.ToJsonString());
        return JournalText.FromJson(parsed.RootElement.Clone(), null).Entry
            ?? throw new InvalidOperationException("An entry that was made here is not one that can be read.");
    }

    /// <summary>
    /// When it is written down, to the millisecond: what is finer says nothing about a person. Entries count in the order in
    /// which they were written down, so a clock that is behind must not put this one before what it builds on.
    /// </summary>
    public static Instant After(JournalFile journal, Instant now) => journal.Entries
        .Select(entry => entry.Recorded + Duration.FromMilliseconds(1))
        .Append(Instant.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds())).Max();
}
