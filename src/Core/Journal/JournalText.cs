using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sanguine.Journal;

/// <summary>What reading a journal gave: the good entries, and each broken line with its number and cure.</summary>
public sealed record JournalRead(ImmutableArray<Entry> Entries, ImmutableArray<Problem> Problems);

/// <summary>The journal's text form: one JSON object on one line, UTF-8.</summary>
public static class JournalText
{
    private static readonly string[] Order = ["v", "id", "kind", "at", "recorded", "zone", "data", "source",
        "original"];

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a journal; a broken line is reported and the rest is read all the same.</summary>
    public static JournalRead Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads a journal from UTF-8, with or without a byte order mark, lines ended by LF or CRLF.</summary>
    public static JournalRead Read(ReadOnlyMemory<byte> utf8)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var reader = new EntryReader();
        var rest = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n') is var found and >= 0 ? found : rest.Length;
            var line = rest[..end].Trim(" \t\r"u8);
            rest = rest[Math.Min(end + 1, rest.Length)..];
            if (line.IsEmpty)
            {
                continue;
            }

            var (entry, problem) = reader.Read(line, number);
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

    /// <summary>An entry from its JSON object, or what is wrong with it.</summary>
    public static (Entry? Entry, Problem? Problem) FromJson(JsonElement json, int? number) =>
        new EntryReader().Read(JsonMarshal.GetRawUtf8Value(json).ToArray(), number);

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
    public static string Line(Entry entry) => LineOf(entry.Line, entry.Id);

    /// <param name="id">Written where the line itself has none; null leaves it out.</param>
    internal static string LineOf(ReadOnlyMemory<byte> line, string? id)
    {
        using var document = JsonDocument.Parse(line);
        var json = document.RootElement;
        var buffer = new ArrayBufferWriter<byte>(line.Length);
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartObject();
            foreach (var name in Order)
            {
                var isThere = json.TryGetProperty(name, out var value);
                if (name == "id" && !(isThere && value.ValueKind == JsonValueKind.String))
                {
                    if (id is not null)
                    {
                        writer.WriteString(name, id);
                    }
                }
                else if (isThere)
                {
                    writer.WritePropertyName(name);
                    value.WriteTo(writer);
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
}
