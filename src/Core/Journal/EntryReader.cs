using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Sanguine.Journal;

/// <summary>
/// Reads the lines of one journal. It walks each line once and leaves the data unread until it is asked for; texts that
/// repeat (kinds, zones, sources) are kept once.
/// </summary>
internal sealed class EntryReader
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> texts =
        new HashSet<string>(Kinds.Known, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private int? number;
    private string? id;
    private string? kind;
    private string? zone;
    private string? source;
    private When? at;
    private When? recorded;
    private Range data;
    private Problem? problem;

    /// <summary>One line, without the spaces around it, as an entry; or what is wrong with it.</summary>
    public (Entry? Entry, Problem? Problem) Read(ReadOnlyMemory<byte> line, int? lineNumber)
    {
        (number, id, kind, zone, source, at, recorded, data, problem) = (lineNumber, null, null, null, null, null, null,
            default, null);
        try
        {
            Walk(line.Span);
        }
        catch (JsonException broken)
        {
            // What is no JSON at all is said before anything else about the line.
            problem = null;
            Broken(
                "line", $"this is not JSON (character {CharactersBefore(line.Span, broken) + 1})",
                "write one JSON object on one line, or take the line out");
        }
        catch (InvalidOperationException)
        {
            problem = null;
            Broken("line", "a character is cut in half (\\ud800 to \\udfff alone)", "write the character itself");
        }

        if (problem is null && kind is not { Length: > 0 })
        {
            Broken("kind", "the kind is missing", "name what this entry is, such as \"lab.result\"");
        }

        if (problem is null && at is null)
        {
            BrokenDate("at", "the date is missing");
        }

        return problem is not null
            ? (null, problem)
            : (new(id ?? EntryId.FromName("line:" + JournalText.LineOf(line, null)), kind!, at!.Value,
                (recorded ?? at.Value).Instant, zone, source, line, data), null);
    }

    private void Walk(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line))
        {
            Broken("line", "this is not UTF-8", "save the file as UTF-8");
            return;
        }

        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            Broken("line", "an entry is a JSON object", "write {\"kind\": …, \"at\": …, \"data\": {…}}");
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Field(ref reader);
        }

        if (reader.BytesConsumed < line.Length)
        {
            Broken("line", "there is text after the entry", "put each entry on a line of its own");
        }

        if (line.IndexOf("\\u"u8) >= 0)
        {
            ReadEveryText(line);
        }
    }

    private void Field(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("data"u8))
        {
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            if (!isObject && reader.TokenType != JsonTokenType.Null)
            {
                Broken("data", "data is not an object", "write the facts as {\"name\": value}");
            }

            reader.Skip();
            data = isObject ? start..(int)reader.BytesConsumed : default;
        }
        else if (reader.ValueTextEquals("kind"u8))
        {
            kind = Text(ref reader);
        }
        else if (reader.ValueTextEquals("at"u8))
        {
            at = Moment(ref reader, "at");
        }
        else if (reader.ValueTextEquals("recorded"u8))
        {
            recorded = Moment(ref reader, "recorded");
        }
        else if (reader.ValueTextEquals("id"u8))
        {
            Id(ref reader);
        }
        else if (reader.ValueTextEquals("zone"u8))
        {
            zone = Text(ref reader);
        }
        else if (reader.ValueTextEquals("source"u8))
        {
            source = Text(ref reader);
        }
        else if (reader.ValueTextEquals("v"u8))
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null
                && !(reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) && version == 1))
            {
                Broken("v", "this format version is not known", "use a newer Sanguine, or version 1");
            }

            reader.Skip();
        }
        else
        {
            reader.Skip();
        }
    }

    private void Id(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            if (reader.TryGetGuid(out var uuid) || Guid.TryParse(reader.GetString(), out uuid))
            {
                id = uuid.ToString();
            }
            else
            {
                Broken("id", $"'{reader.GetString()}' is no UUID", "use a UUID, or leave the id out");
            }
        }

        reader.Skip();
    }

    private When? Moment(ref Utf8JsonReader reader, string field)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            if (reader.ValueIsEscaped ? When.TryParse(reader.GetString(), out var when)
                : When.TryParse(reader.ValueSpan, out when))
            {
                return when;
            }

            BrokenDate(field, $"'{reader.GetString()}' is no date");
        }

        reader.Skip();
        return null;
    }

    private string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return null;
        }

        Span<char> letters = stackalloc char[64];
        if (reader.ValueSpan.Length > letters.Length)
        {
            return reader.GetString();
        }

        letters = letters[..reader.CopyString(letters)];
        if (!texts.TryGetValue(letters, out var text))
        {
            text = new(letters);
            texts.Set.Add(text);
        }

        return text;
    }

    /// <summary>Text that cannot be written out again must not come in.</summary>
    /// <exception cref="InvalidOperationException">A surrogate stands alone.</exception>
    private static void ReadEveryText(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                reader.GetString();
            }
        }
    }

    private static int CharactersBefore(ReadOnlySpan<byte> line, JsonException broken) =>
        Encoding.UTF8.GetCharCount(line[..(int)Math.Min(broken.BytePositionInLine ?? 0, line.Length)]);

    private void BrokenDate(string field, string what) =>
        Broken(field, what, "write a date (2026-10-12) or a moment with its offset (2026-10-12T08:10:00+02:00)");

    private void Broken(string field, string what, string cure) => problem ??= new(number, null, field, what, cure);
}
