using System.CommandLine;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;
using Sanguine.Report;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine plan</c>: what to do and what not.</summary>
public static class PlanCommand
{
    public static Command For(Surroundings surroundings)
    {
        var options = new ReadingOptions();
        var letter = new Option<bool>("--letter")
        {
            Description = "The letter that asks the clinician for the tests, ready to print",
        };
        var command = new Command("plan", "What to do, step by step, with reasons and what is withheld") { letter };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Visit.Open(parsed, options, surroundings) is not { } visit)
            {
                return Exit.Input;
            }

            if (parsed.GetValue(options.Json))
            {
                surroundings.Out.WriteLine(JsonText.Of(json => PlanJson.Write(json, visit.Review.Plan, visit.Speech.Words)));
            }
            else if (parsed.GetValue(letter))
            {
                foreach (var line in TestLetter.Of(visit.Review, visit.Speech.Words))
                {
                    surroundings.Out.WriteLine(line);
                }
            }
            else
            {
                Paint.To(surroundings.Out, PlanView.Of(visit.Review, visit.Speech, surroundings.Display.Width),
                    surroundings.Display);
            }

            return visit.ExitCode;
        });
        return command;
    }
}
