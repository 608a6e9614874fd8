using System.Text.Json;
using Sanguine.Plan;
using Sanguine.Routine;
using Sanguine.Words;

namespace Sanguine.App.Json;

/// <summary>The answer of <c>day</c>; shape in <c>schema/day.schema.json</c>. Times are the person's wall clock.</summary>
public static class DayJson
{
    public static void Write(Utf8JsonWriter json, Day day, Catalog words)
    {
        json.WriteStartObject();
        json.WriteDate("date", day.Date);
        json.WriteStartArray("items");
        foreach (var item in day.Items)
        {
            Write(json, item, words);
        }

        json.WriteEndArray();
        json.WriteStartArray("broken");
        foreach (var broken in day.Broken)
        {
            json.WriteStartObject();
            json.WriteString("code", broken.Code);
            json.WriteTexts("items", broken.Items);
            if (broken.Minutes is { } minutes)
            {
                json.WriteNumber("minutes", minutes);
            }
            else
            {
                json.WriteNull("minutes");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DayItem item, Catalog words)
    {
        json.WriteStartObject();
        json.WriteWallClock("at", item.At);
        json.WriteString("item", words.Say(item.Item));
        json.WriteString("kind", item.Kind.Word());
        json.WriteString("slot", item.Slot.Word());
        json.WriteString("state", item.State.Word());
        if (item.Window is { } window)
        {
            json.WriteStartObject("window");
            json.WriteWallClock("from", window.From);
            json.WriteWallClock("to", window.To);
            json.WriteTexts("avoid", window.Avoid);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("window");
        }

        json.WriteTexts("because", item.Because);
        json.WriteWallClock("movedFrom", item.MovedFrom);
        json.WriteEndObject();
    }
}
