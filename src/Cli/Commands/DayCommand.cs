using System.CommandLine;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine day</c>: what today holds.</summary>
public static class DayCommand
{
    public static Command For(Surroundings surroundings)
    {
        var options = new ReadingOptions();
        var command = new Command("day", "The day in four blocks, with times and windows");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Visit.Open(parsed, options, surroundings) is not { } visit)
            {
                return Exit.Input;
            }

            if (parsed.GetValue(options.Json))
            {
                surroundings.Out.WriteLine(JsonText.Of(json => DayJson.Write(json, visit.Review.Day, visit.Speech.Words)));
            }
            else
            {
                Paint.To(surroundings.Out, DayView.Of(visit.Review, visit.Speech, surroundings.Display.Width),
                    surroundings.Display);
            }

            return visit.ExitCode;
        });
        return command;
    }
}
