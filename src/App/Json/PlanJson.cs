using System.Text.Json;
using Sanguine.Evidence;
using Sanguine.Plan;
using Sanguine.Words;

namespace Sanguine.App.Json;

/// <summary>The answer of <c>plan</c>; shape in <c>schema/plan.schema.json</c>.</summary>
public static class PlanJson
{
    public static void Write(Utf8JsonWriter json, CarePlan plan, Catalog words)
    {
        json.WriteStartObject();
        json.WriteStartArray("steps");
        foreach (var step in plan.Steps)
        {
            Write(json, step, words);
        }

        json.WriteEndArray();
        json.WriteStartArray("withheld");
        foreach (var withheld in plan.Withheld)
        {
            json.WriteStartObject();
            json.WriteString("code", withheld.Code);
            json.WriteString("what", words.Say(withheld.What));
            json.WriteString("why", words.Say(withheld.Why));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("traditional");
        foreach (var view in plan.Traditional)
        {
            json.WriteStartObject();
            json.WriteString("title", words.Language == "zh" ? view.TitleZh : view.Title);
            json.WriteString("detail", words.Language == "zh" ? view.DetailZh : view.Detail);
            json.WriteString("certainty", view.Certainty.Word());
            json.WriteTexts("sources", view.Sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlanStep step, Catalog words)
    {
        json.WriteStartObject();
        json.WriteString("code", step.Code);
        json.WriteString("area", step.Area.Word());
        json.WriteString("title", words.Say(step.Title));
        json.WriteString("detail", words.Say(step.Detail));
        json.WriteString("slot", step.Slot?.Word());
        json.WriteString("dose", step.Dose is { } dose ? words.Say(dose) : null);
        json.WriteTexts("because", step.Because);
        json.WriteString("certainty", step.Certainty.Word());
        json.WriteTexts("sources", step.Sources);
        json.WriteBoolean("needsClinician", step.NeedsClinician);
        json.WriteEndObject();
    }
}
