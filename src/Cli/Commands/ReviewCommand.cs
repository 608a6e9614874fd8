using System.CommandLine;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;
using Sanguine.Outcome;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine review</c>: twelve weeks of nights.</summary>
public static class ReviewCommand
{
    public static Command For(Surroundings surroundings)
    {
        var options = new ReadingOptions();
        var command = new Command("review", "The last twelve weeks of nights: what changed, and what cannot be told yet");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Visit.Open(parsed, options, surroundings) is not { } visit)
            {
                return Exit.Input;
            }

            var progress = Progress.Of(visit.Review.Case);
            if (parsed.GetValue(options.Json))
            {
                surroundings.Out.WriteLine(JsonText.Of(json => ReviewJson.Write(json, progress)));
            }
            else
            {
                Paint.To(surroundings.Out,
                    ProgressView.Of(visit.Review, progress, visit.Speech, surroundings.Display.Width), surroundings.Display);
            }

            return visit.ExitCode;
        });
        return command;
    }
}
