using System.Text.Json;
using Sanguine.Assessment;
using Sanguine.Evidence;
using Sanguine.Plan;
using Sanguine.Routine;

namespace Sanguine.App.Json;

/// <summary>The answer of <c>evidence</c>; shape in <c>schema/evidence.schema.json</c>.</summary>
public static class EvidenceJson
{
    /// <param name="chinese">The claims and the traditional lens in Chinese.</param>
    public static void Write(Utf8JsonWriter json, EvidenceBook book, bool chinese)
    {
        json.WriteStartObject();
        json.WriteString("knowledge", book.Version);
        Each(json, "decisions", book.Decisions, Write);
        Each(json, "thresholds", book.Thresholds, Write);
        Each(json, "separations", book.Separations, Write);
        Each(json, "claims", book.Claims, (writer, claim) => Write(writer, claim, chinese));
        Each(json, "traditional", book.Traditional, (writer, view) => Write(writer, view, chinese));
        Each(json, "sources", book.Sources, Write);
        json.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DecisionEvidence each)
    {
        json.WriteString("id", each.Decision.Id);
        json.WriteString("title", each.Title);
        json.WriteString("level", each.Decision.Level.Word());
        json.WriteString("certainty", each.Decision.Certainty.Word());
        json.WriteTexts("sources", each.Decision.Sources);
        json.WriteTexts("thresholds", each.Decision.Lines);
        Each(json, "says", each.Says, (writer, text) =>
        {
            writer.WriteString("face", text.Face);
            writer.WriteString("variant", text.Variant);
            writer.WriteString("text", text.Text);
        });
        json.WriteTexts("firesIn", each.FiresIn);
        json.WriteTexts("asksIn", each.AsksIn);
    }

    private static void Write(Utf8JsonWriter json, Threshold line)
    {
        json.WriteString("id", line.Id);
        json.WriteString("subject", line.Subject);
        json.WriteAmount("value", line.Value);
        json.WriteString("unit", line.Unit);
        json.WriteString("certainty", line.Certainty.Word());
        json.WriteTexts("sources", line.Sources);
        json.WriteString("note", line.Note);
    }

    private static void Write(Utf8JsonWriter json, Separation pair)
    {
        json.WriteString("code", pair.Code);
        json.WriteString("a", pair.A);
        json.WriteString("b", pair.B);
        json.WriteAmount("hoursBAfterA", pair.BAfterA);
        json.WriteAmount("hoursAAfterB", pair.AAfterB);
        json.WriteString("kind", pair.Kind.Word());
        json.WriteString("certainty", pair.Certainty.Word());
        json.WriteTexts("sources", pair.Sources);
        json.WriteString("note", pair.Note);
    }

    private static void Write(Utf8JsonWriter json, Claim claim, bool chinese)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("claim", chinese ? claim.TextZh : claim.Text);
        json.WriteString("verdict", claim.Verdict);
        json.WriteString("finding", chinese ? claim.FindingZh : claim.Finding);
        json.WriteString("certainty", claim.Certainty.Word());
        json.WriteTexts("sources", claim.Sources);
    }

    private static void Write(Utf8JsonWriter json, TraditionalView view, bool chinese)
    {
        json.WriteString("id", view.Id);
        json.WriteString("title", chinese ? view.TitleZh : view.Title);
        json.WriteString("detail", chinese ? view.DetailZh : view.Detail);
        json.WriteString("certainty", view.Certainty.Word());
        json.WriteTexts("sources", view.Sources);
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteString("id", source.Id);
        json.WriteString("citation", source.Citation);
        json.WriteString("where", source.Where);
        json.WriteString("read", source.Read);
        json.WriteString("note", source.Note);
    }

    public static string Word(this SeparationKind kind) => kind switch
    {
        SeparationKind.Spacing => "spacing",
        SeparationKind.NotEnough => "not-enough",
        SeparationKind.TogetherWithFood => "together-with-food",
    };
}
