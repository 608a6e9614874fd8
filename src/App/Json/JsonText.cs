using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Sanguine.Quantities;

namespace Sanguine.App.Json;

/// <summary>How every JSON output is written: indented, readable letters, dates ISO, numbers plain.</summary>
public static class JsonText
{
    /// <summary>Computed values (a saturation) carry no more digits than this.</summary>
    private const int Digits = 12;

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void WriteAmount(this Utf8JsonWriter json, string name, decimal? value)
    {
        json.WritePropertyName(name);
        json.WriteAmount(value);
    }

    public static void WriteAmount(this Utf8JsonWriter json, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteRawValue(number.Significant(Digits).Normalized());
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public static void WriteDate(this Utf8JsonWriter json, string name, LocalDate? date) =>
        json.WriteString(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    /// <summary>A time on the person's wall clock, to the second and without offset.</summary>
    public static void WriteWallClock(this Utf8JsonWriter json, string name, LocalDateTime? time) =>
        json.WriteString(name, time is { } moment ? LocalDateTimePattern.GeneralIso.Format(moment) : null);

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
