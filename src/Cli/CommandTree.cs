using System.CommandLine;
using Sanguine.Cli.Commands;

namespace Sanguine.Cli;

/// <summary>Every command, and how a run of one ends.</summary>
public static class CommandTree
{
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        try
        {
            return Invoke(arguments, surroundings);
        }
        catch (IOException) when (IsClosed(surroundings.Out))
        {
            // Whoever read the output has seen enough ("sanguine assess | head -3").
            return Exit.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine(failure.Message);
            return Exit.Outside;
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var parsed = Root(surroundings).Parse(arguments, new() { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                surroundings.Error.WriteLine(error.Message);
            }

            surroundings.Error.WriteLine($"See: sanguine {HelpOf(parsed)}--help");
            return Exit.Usage;
        }

        var code = parsed.Invoke(new()
        {
            Output = surroundings.Out,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
        });
        surroundings.Out.Flush();
        return code;
    }

    private static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand(
            "Reads blood tests for restless legs syndrome: what they say, what to do, what today holds. "
            + "Not a medical device; not clinically reviewed.")
        {
            AssessCommand.For(surroundings),
            PlanCommand.For(surroundings),
            DayCommand.For(surroundings),
            AddCommand.For(surroundings),
            ImportCommand.For(surroundings),
            ExportCommand.For(surroundings),
            EvidenceCommand.For(surroundings),
        };
        root.SetAction(_ => Invoke(["assess"], surroundings));
        return root;
    }

    private static string HelpOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";

    private static bool IsClosed(TextWriter writer)
    {
        try
        {
            writer.Flush();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
