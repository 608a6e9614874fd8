using System.CommandLine;
using Sanguine.Cli.Commands;
using Sanguine.Store;

namespace Sanguine.Cli;

/// <summary>Every command, and how a run of one ends.</summary>
public static class CommandTree
{
    private static readonly Dictionary<string, Func<Surroundings, Command>> All = new(StringComparer.Ordinal)
    {
        ["assess"] = AssessCommand.For,
        ["plan"] = PlanCommand.For,
        ["day"] = DayCommand.For,
        ["review"] = ReviewCommand.For,
        ["add"] = AddCommand.For,
        ["import"] = ImportCommand.For,
        ["export"] = ExportCommand.For,
        ["evidence"] = EvidenceCommand.For,
        ["meal"] = MealCommand.For,
        ["foods"] = FoodsCommand.For,
        ["serve"] = ServeCommand.For,
        ["backup"] = BackupCommand.For,
        ["restore"] = RestoreCommand.For,
        ["verify"] = VerifyCommand.For,
        ["erase"] = EraseCommand.For,
    };

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
        catch (StoreRefusal refusal)
        {
            surroundings.Error.WriteLine(refusal.Message);
            return refusal.IsOfInput ? Exit.Input : Exit.Outside;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine(failure.Message);
            return Exit.Outside;
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var parsed = Root(arguments, surroundings).Parse(arguments, new() { ResponseFileTokenReplacer = null });
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

    /// <summary>The command that was named, made alone: the others would only cost the time of their options.</summary>
    private static RootCommand Root(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var root = new RootCommand(
            "Reads blood tests for restless legs syndrome: what they say, what to do, what today holds. "
            + "Not a medical device; not clinically reviewed.");
        var named = arguments.Count > 0 && All.TryGetValue(arguments[0], out var only) ? [only] : All.Values.ToArray();
        foreach (var command in named)
        {
            root.Add(command(surroundings));
        }

        root.SetAction(_ => Invoke(["serve", "--open"], surroundings));
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
