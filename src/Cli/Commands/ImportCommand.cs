using System.CommandLine;
using Sanguine.App;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine import FILE…</c>: results in any supported format, merged.</summary>
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
            Description = "The journal to add to, made if missing; left out: the store",
            HelpName = "JOURNAL",
        };
        var patient = new Option<string?>("--patient")
        {
            Description = "Whose results, where a file speaks of several people",
            HelpName = "ID",
        };
        var dates = new Option<string?>("--dates") { Description = "How dates such as 03/04/2026 are written" };
        dates.AcceptOnlyFromAmong("dmy", "mdy", "ymd");
        var dry = new Option<bool>("--dry-run") { Description = "Read the files and store nothing" };
        var json = ReadingOptions.JsonOption();
        var speech = new SpeechOptions();
        var store = new StoreOptions();
        var command = new Command("import", "Read results from files into a journal") { files, into, dry, patient, dates, json };
        speech.AddTo(command);
        store.AddTo(command);
        command.SetAction(parsed =>
        {
            var chosen = parsed.GetValue(files)!;
            var words = speech.Choose(parsed, new());
            var wishes = new ImportWishes(parsed.GetValue(patient), parsed.GetValue(dates));
            if (parsed.GetValue(dry))
            {
                surroundings.Error.WriteLine(words.Say("store.import-nothing-stored"));
                return Import(null);
            }

            if (parsed.GetValue(into) is { Length: > 0 } path)
            {
                return Import(new JournalPlace.InFile(path));
            }

            using var opened = store.Open(parsed, surroundings);
            return Import(new JournalPlace.InStore(opened, ChoosePerson.From(opened, parsed.GetValue(store.Person))));

            int Import(JournalPlace? place) => Say(
                Progressing.Over(chosen, surroundings, next => ImportFiles.Into(
                    place, chosen, wishes, KnowledgeNow.Value, surroundings.Here, surroundings.InBytes, next)),
                words, parsed.GetValue(json), surroundings);
        });
        return command;
    }

    private static int Say(IReadOnlyList<FileImported> imported, Speech words, bool json, Surroundings surroundings)
    {
        if (json)
        {
            surroundings.Out.WriteLine(JsonText.Of(writer => ImportJson.Write(writer, imported)));
        }
        else
        {
            Paint.To(surroundings.Out, ImportView.Of(imported, words, surroundings.Display.Width), surroundings.Display);
        }

        Complaints.Say(surroundings.Error, imported.SelectMany(ImportView.ProblemsOf), words);
        return imported.Any(file => !file.Problems.IsEmpty) ? Exit.Input : Exit.Done;
    }
}
