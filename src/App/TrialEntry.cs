using System.Text.Json;
using NodaTime.Text;
using Sanguine.App.Json;
using Sanguine.Symptoms;

namespace Sanguine.App;

/// <summary>The data of <c>trial.started</c> for a trial that was drawn up, as docs/journal.md has it.</summary>
public static class TrialEntry
{
    public static string DataOf(TrialRun run) => JsonText.Of(json => Write(json, run));

    private static void Write(Utf8JsonWriter json, TrialRun run)
    {
        json.WriteStartObject();
        json.WriteString("factor", run.Factor);
        if (run.Question is { } question)
        {
            json.WriteString("question", question);
        }

        json.WriteTexts("conditions", [run.First, run.Second]);
        json.WriteNumber("blockNights", run.BlockNights);
        json.WriteNumber("washoutNights", run.WashoutNights);
        json.WriteTexts("order", run.Order.Select(block => block == 0 ? run.First : run.Second));
        json.WriteString("starts", LocalDatePattern.Iso.Format(run.Starts));
        if (run.Seed is { } seed)
        {
            json.WriteNumber("seed", seed);
        }

        json.WriteEndObject();
    }
}
