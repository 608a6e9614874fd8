using System.Text.Json;
using Sanguine.Assessment;
using Sanguine.Words;

namespace Sanguine.App.Json;

/// <summary>The answer of <c>assess</c>; shape in <c>schema/assess.schema.json</c>.</summary>
public static class AssessmentJson
{
    public static void Write(Utf8JsonWriter json, CareReview review, Catalog words)
    {
        var assessment = review.Assessment;
        json.WriteStartObject();
        json.WriteDate("on", review.On);
        json.WriteString("knowledge", review.Knowledge.Version);
        json.WriteStartArray("readings");
        foreach (var reading in assessment.Readings)
        {
            ReadingJson.Write(json, reading, words);
        }

        json.WriteEndArray();
        Write(json, "findings", assessment.Findings, words);
        Write(json, "safety", assessment.Safety, words);
        json.WriteStartArray("missing");
        foreach (var missing in assessment.Missing)
        {
            json.WriteStartObject();
            json.WriteString("fact", missing.Fact);
            json.WriteString("why", words.Say(missing.Why));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("nextTests");
        foreach (var test in assessment.NextTests)
        {
            json.WriteStartObject();
            json.WriteString("marker", test.Marker);
            json.WriteDate("due", test.Due);
            json.WriteString("why", words.Say(test.Why));
            json.WriteTexts("conditions", test.Conditions.Select(words.Say));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<Card> cards, Catalog words)
    {
        json.WriteStartArray(name);
        foreach (var card in cards)
        {
            CardJson.Write(json, card, words);
        }

        json.WriteEndArray();
    }
}
