using System.CommandLine;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine assess</c>: what the blood says.</summary>
public static class AssessCommand
{
    public static Command For(Surroundings surroundings)
    {
        var options = new ReadingOptions();
        var all = new Option<bool>("--all") { Description = "Every card, with sources" };
        var clinician = new Option<bool>("--clinician") { Description = "The clinician's texts instead of the person's" };
        var command = new Command("assess", "What the blood tests say for restless legs") { all, clinician };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Visit.Open(parsed, options, surroundings) is not { } visit)
            {
                return Exit.Input;
            }

            if (parsed.GetValue(options.Json))
            {
                surroundings.Out.WriteLine(JsonText.Of(json => AssessmentJson.Write(json, visit.Review, visit.Speech.Words)));
            }
            else
            {
                Paint.To(surroundings.Out, ReviewView.Of(visit.Review, visit.Speech, surroundings.Display.Width,
                    parsed.GetValue(all), parsed.GetValue(clinician)), surroundings.Display);
            }

            return visit.ExitCode;
        });
        return command;
    }
}
