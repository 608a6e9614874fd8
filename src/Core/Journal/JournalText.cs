using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sanguine.Journal;

/// <summary>What reading a journal gave: the good entries, and each broken line with its number and cure.</summary>
public sealed record JournalRead(ImmutableArray<Entry> Entries, ImmutableArray<Problem> Problems);

/// <summary>The journal's text form: one JSON object on one line, UTF-8.</summary>
public static class JournalText
{
    private static readonly string[] Order = ["v", "id", "kind", "at", "recorded", "zone", "data", "source", "original"];

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a journal; a broken line is reported and the rest is read all the same.</summary>
    public static JournalRead Read(string text)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var number = 0;
        foreach (var range in text.AsSpan().TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = text.AsSpan().TrimStart('\uFEFF')[range].Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            var (entry, problem) = ReadLine(line, number);
            if (entry is not null)
            {
                entries.Add(entry);
            }

            if (problem is not null)
            {
                problems.Add(problem);
            }
        }

        return new(entries.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>One line as an entry, or what is wrong with it.</summary>
    public static (Entry? Entry, Problem? Problem) ReadLine(ReadOnlySpan<char> line, int number)
    {
        JsonElement json;
        try
        {
            var bytes = new byte[Encoding.UTF8.GetMaxByteCount(line.Length)];
            var reader = new Utf8JsonReader(bytes.AsSpan(0, Encoding.UTF8.GetBytes(line, bytes)));
            json = JsonElement.ParseValue(ref reader);
            if (reader.BytesConsumed < Encoding.UTF8.GetByteCount(line))
            {
                return Broken(number, "line", "there is text after the entry", "put each entry on a line of its own");
            }
        }
        catch (JsonException broken)
        {
            return Broken(
                number, "line", $"this is not JSON (character {broken.BytePositionInLine + 1})",
                "write one JSON object on one line, or take the line out");
        }

        return FromJson(json, number);
    }

    /// <summary>An entry from its JSON object, or what is wrong with it.</summary>
    public static (Entry? Entry, Problem? Problem) FromJson(JsonElement json, int? number)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return Broken(number, "line", "an entry is a JSON object", "write {\"kind\": …, \"at\": …, \"data\": {…}}");
        }

        if (json.TryGetProperty("v", out var version)
            && version.ValueKind != JsonValueKind.Null
            && !(version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var v) && v == 1))
        {
            return Broken(number, "v", $"format version {version} is not known", "use a newer Sanguine, or version 1");
        }

        if (Text(json, "kind") is not { Length: > 0 } kind)
        {
            return Broken(number, "kind", "the kind is missing", "name what this entry is, such as \"lab.result\"");
        }

        if (!When.TryParse(Text(json, "at"), out var at))
        {
            return Broken(
                number, "at", Text(json, "at") is { } given ? $"'{given}' is no date" : "the date is missing",
                "write a date (2026-10-12) or a moment with its offset (2026-10-12T08:10:00+02:00)");
        }

        var recorded = at.Instant;
        if (Text(json, "recorded") is { } recordedText)
        {
            if (!When.TryParse(recordedText, out var recordedAt))
            {
                return Broken(number, "recorded", $"'{recordedText}' is no moment", "write it as 2026-10-12T08:10:00Z");
            }

            recorded = recordedAt.Instant;
        }

        if (json.TryGetProperty("data", out var data) && data.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
        {
            return Broken(number, "data", "data is not an object", "write the facts as {\"name\": value}");
        }

        var id = Text(json, "id");
        if (id is not null && !Guid.TryParse(id, out _))
        {
            return Broken(number, "id", $"'{id}' is no UUID", "use a UUID, or leave the id out");
        }

        return (new(id?.ToLowerInvariant() ?? EntryId.FromName("line:" + Line(json)), kind, at, recorded,
            Text(json, "zone"), data.ValueKind == JsonValueKind.Object ? data : Nothing, Text(json, "source"), json), null);
    }

    /// <summary>
    /// The export: entries in order of <c>recorded</c>, then id, each with its fields in the order of the contract and
    /// unknown fields after them. Writing what was read from an export gives the same bytes.
    /// </summary>
    public static string Write(IEnumerable<Entry> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries.Order(Entry.ExportOrder))
        {
            text.Append(Line(entry)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>One entry as its line of an export; an id that was made on reading is written down.</summary>
    public static string Line(Entry entry) => Line(entry.Json, entry.Id);

    private static readonly JsonElement Nothing = Parse("{}");

    private static JsonElement Parse(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        return JsonElement.ParseValue(ref reader);
    }

    private static string Line(JsonElement json, string? id = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartObject();
            foreach (var name in Order)
            {
                if (json.TryGetProperty(name, out var value))
                {
                    writer.WritePropertyName(name);
                    value.WriteTo(writer);
                }
                else if (name == "id" && id is not null)
                {
                    writer.WriteString("id", id);
                }
            }

            foreach (var field in json.EnumerateObject())
            {
                if (!Order.Contains(field.Name, StringComparer.Ordinal))
                {
                    field.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static (Entry?, Problem?) Broken(int? line, string field, string what, string cure) =>
        (null, new Problem(line, null, field, what, cure));
}
