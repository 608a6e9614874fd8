using System.Text.Json;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Words;

namespace Sanguine.App.Json;

/// <summary>One card: what a decision says, to whom, because of what, how sure, by which sources.</summary>
public static class CardJson
{
    public static void Write(Utf8JsonWriter json, Card card, Catalog words)
    {
        json.WriteStartObject();
        json.WriteString("code", card.Code);
        json.WriteString("status", card.Status.Word());
        json.WriteTexts("asks", card.Asks);
        json.WriteString("level", card.Level.Word());
        json.WriteString("title", words.Say(card.Title));
        json.WriteString("person", card.Person is { } person ? words.Say(person) : "");
        json.WriteString("clinician", card.Clinician is { } clinician ? words.Say(clinician) : "");
        json.WriteStartArray("because");
        foreach (var because in card.Because)
        {
            Write(json, because);
        }

        json.WriteEndArray();
        json.WriteString("certainty", card.Certainty.Word());
        json.WriteTexts("sources", card.Sources);
        json.WriteEndObject();
    }

    // A value with a comparator is an interval, not a number: it is written as the laboratory writes it, "<5".
    internal static void Write(Utf8JsonWriter json, Because because)
    {
        json.WriteStartObject();
        json.WriteString("fact", because.Fact);
        if (because.Value is { } value && string.IsNullOrEmpty(because.Comparator))
        {
            json.WriteAmount("value", value);
        }
        else
        {
            json.WriteString("value", because.Value is { } bound
                ? because.Comparator + Quantities.DecimalText.Normalized(bound)
                : because.Word);
        }

        json.WriteString("unit", because.Unit);
        json.WriteDate("date", because.Date);
        json.WriteEndObject();
    }
}
