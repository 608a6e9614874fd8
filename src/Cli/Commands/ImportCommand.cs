using System.CommandLine;
using Sanguine.App;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine import FILE… -o journal.ndjson</c>: results in any supported format, merged.</summary>
public static class ImportCommand
{
    public static Command For(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "CSV, FHIR (Bundle, NDJSON, resource) or a journal; - for standard input",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var into = new Option<string?>("-o", "--output")
        {
            Description = "The journal to add to; made if missing. Left out: the files are read and nothing is stored",
            HelpName = "JOURNAL",
        };
        var patient = new Option<string?>("--patient")
        {
            Description = "Whose results, where a file speaks of several people",
            HelpName = "ID",
        };
        var dates = new Option<string?>("--dates") { Description = "How dates such as 03/04/2026 are written" };
        dates.AcceptOnlyFromAmong("dmy", "mdy", "ymd");
        var json = ReadingOptions.JsonOption();
        var speech = new SpeechOptions();
        var command = new Command("import", "Read results from files into a journal") { files, into, patient, dates, json };
        speech.AddTo(command);
        command.SetAction(parsed =>
        {
            var journal = parsed.GetValue(into);
            var chosen = parsed.GetValue(files)!;
            var words = speech.Choose(parsed, new());
            var wishes = new ImportWishes(parsed.GetValue(patient), parsed.GetValue(dates));
            var imported = Progressing.Over(chosen, surroundings, next => ImportFiles.Into(
                journal, chosen, wishes, KnowledgeNow.Value, surroundings.Here, surroundings.InBytes, next));
            if (parsed.GetValue(json))
            {
                surroundings.Out.WriteLine(JsonText.Of(writer => ImportJson.Write(writer, imported)));
            }
            else
            {
                Paint.To(surroundings.Out, ImportView.Of(imported, words, surroundings.Display.Width), surroundings.Display);
            }

            if (journal is null)
            {
                surroundings.Error.WriteLine(words.Say("cli.import-nothing-stored"));
            }

            Complaints.Say(surroundings.Error, imported.SelectMany(ImportView.ProblemsOf), words);
            return imported.Any(file => !file.Problems.IsEmpty) ? Exit.Input : Exit.Done;
        });
        return command;
    }
}
