using System.Text.Json;
using Sanguine.Journal;

namespace Sanguine.Interop.FoodData;

/// <summary>
/// The foods of a JSON release one after another. The lists lie within an object, which is why the file is walked here
/// with a reader over a buffer of one food's size at least.
/// </summary>
internal sealed class JsonFoods(Stream content, string file, ReleaseReading reading)
{
    private const int Buffer = 1 << 18;

    /// <summary>The largest food of Foundation has half a MiB.</summary>
    private const int LargestFood = 1 << 25;

    private const string Download = "download the release again";

    private byte[] buffer = new byte[Buffer];
    private int filled;
    private bool ended;
    private JsonReaderState state;
    private int line = 1;
    private string? list;
    private int index;

    /// <summary>
    /// Calls <paramref name="each"/> with the place and the food, which is disposed of afterwards. Other lists are
    /// passed over. What is malformed is named, and the foods before it are kept.
    /// </summary>
    public void Walk(Func<string, bool> isList, Action<JsonPlace, JsonElement> each)
    {
        try
        {
            Fill();
            var start = buffer is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            while (true)
            {
                var (read, done) = Step(buffer.AsSpan(start, filled - start), isList, each);
                if (done)
                {
                    return;
                }

                Shift(start + read);
                start = 0;
                if (filled == buffer.Length && buffer.Length >= LargestFood)
                {
                    reading.Report(new(line, Place, "file", "a single value is larger than any food", Download));
                    return;
                }

                Fill();
            }
        }
        catch (JsonException broken)
        {
            reading.Report(new(
                (int?)broken.LineNumber + 1, Place, "file",
                "the JSON breaks off or is malformed here, so what follows is not known", Download));
        }
        catch (InvalidOperationException)
        {
            reading.Report(new(line, Place, "file", "a name in the JSON is no Unicode", Download));
        }
    }

    private string Place => list is null ? file : $"{file}/{list}[{index}]";

    /// <summary>Reads as many whole values as the bytes hold.</summary>
    private (int Read, bool Done) Step(
        ReadOnlySpan<byte> bytes, Func<string, bool> isList, Action<JsonPlace, JsonElement> each)
    {
        var reader = new Utf8JsonReader(bytes, ended, state);
        var (read, before) = (0, state);
        while (reader.Read())
        {
            if (list is null)
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString()!;
                    if (!reader.Read() || (!isList(name) && !reader.TrySkip()))
                    {
                        break;
                    }

                    list = isList(name) && reader.TokenType == JsonTokenType.StartArray ? name : null;
                    index = 0;
                }
                else if (reader.TokenType == JsonTokenType.EndObject)
                {
                    return ((int)reader.BytesConsumed, true);
                }
            }
            else if (reader.TokenType == JsonTokenType.EndArray)
            {
                list = null;
            }
            else
            {
                var at = line + bytes[read..(int)reader.TokenStartIndex].Count((byte)'\n');
                if (!JsonDocument.TryParseValue(ref reader, out var food))
                {
                    break;
                }

                using (food)
                {
                    each(new(file, list, index, at), food.RootElement);
                }

                index++;
            }

            line += bytes[read..(int)reader.BytesConsumed].Count((byte)'\n');
            (read, before) = ((int)reader.BytesConsumed, reader.CurrentState);
        }

        state = before;
        return (read, ended && read == bytes.Length);
    }

    private void Shift(int read)
    {
        buffer.AsSpan(read, filled - read).CopyTo(buffer);
        filled -= read;
        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    private void Fill()
    {
        while (filled < buffer.Length)
        {
            var bytes = content.Read(buffer.AsSpan(filled));
            if (bytes == 0)
            {
                ended = true;
                return;
            }

            filled += bytes;
        }
    }
}

/// <summary>Where a food stands; the line is that of the file it begins on.</summary>
internal readonly record struct JsonPlace(string File, string List, int Index, int Line)
{
    public Problem Wrong(string field, string what, string cure) =>
        new(Line, $"{File}/{List}[{Index}]", field, what, cure);
}
