using System.Text.Json;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Labs;
using Sanguine.Quantities;
using Sanguine.Words;

namespace Sanguine.App.Json;

/// <summary>One marker as it counts: the canonical value, the laboratory's own line, the action lines beside it.</summary>
public static class ReadingJson
{
    public static void Write(Utf8JsonWriter json, Reading reading, Catalog words)
    {
        json.WriteStartObject();
        json.WriteString("marker", reading.Marker.Id);
        json.WriteAmount("value", reading.Value.Value.Value);
        json.WriteString("unit", reading.Marker.Unit);
        json.WriteString("comparator", reading.Value.Value.IsExact ? null : Amount.Symbol(reading.Value.Value.Comparator));
        json.WriteDate("date", reading.Value.Date);
        Write(json, reading.Value.Given, reading.Range);
        json.WriteString("band", reading.Band.Word());
        json.WriteStartArray("thresholds");
        foreach (var line in reading.Lines)
        {
            json.WriteStartObject();
            json.WriteString("name", line.Id);
            json.WriteAmount("value", line.Value);
            json.WriteString("source", line.Sources.FirstOrDefault());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("confidence", reading.Confidence.Word());
        json.WriteTexts("notes", reading.Notes.Select(words.Say));
        json.WriteTexts("sources", reading.Sources);
        json.WriteEndObject();
    }

    // Null where the value was computed from others of the same draw.
    private static void Write(Utf8JsonWriter json, LabResult? given, LabRange? range)
    {
        if (given is null)
        {
            json.WriteNull("given");
            return;
        }

        json.WriteStartObject("given");
        json.WriteAmount("value", given.Value?.Value);
        json.WriteString("unit", given.Unit);
        if (range is null)
        {
            json.WriteNull("range");
        }
        else
        {
            json.WriteStartObject("range");
            json.WriteAmount("low", range.Low);
            json.WriteAmount("high", range.High);
            json.WriteString("text", range.Text);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
