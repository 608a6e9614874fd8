using System.CommandLine;
using Sanguine.App;
using Sanguine.Cli.Views;
using Sanguine.Words;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine export</c>: the journal in its one order, a FHIR Bundle, or a table.</summary>
public static class ExportCommand
{
    public static Command For(Surroundings surroundings)
    {
        var place = new ReadingOptions().Journal;
        var store = new StoreOptions();
        var format = new Option<string>("--format") { Description = "journal, fhir, or csv (the results)", DefaultValueFactory = _ => "journal" };
        format.AcceptOnlyFromAmong("journal", "fhir", "csv");
        var into = new Option<string?>("-o", "--output")
        {
            Description = "The file to write; left out: standard output",
            HelpName = "FILE",
        };
        var json = new Option<bool>("--json") { Description = "Accepted everywhere; journal and fhir are JSON already" };
        var speech = new SpeechOptions();
        var command = new Command("export", "Write the journal in its one order, as a FHIR Bundle, or its results as a table")
        {
            place, format, into, json,
        };
        speech.AddTo(command);
        store.AddTo(command);
        command.SetAction(parsed =>
        {
            var journal = Journals.Read(parsed, place, store, surroundings);
            var words = speech.Choose(parsed, new());
            if (journal.IsExample)
            {
                surroundings.Error.WriteLine(words.Say("store.example"));
            }

            Complaints.Say(surroundings.Error, journal.Problems, words);
            if (journal.IsUnreadable)
            {
                return Exit.Input;
            }

            var exported = parsed.GetValue(format) switch
            {
                "fhir" => ExportJournal.AsFhir(journal, KnowledgeNow.Value, surroundings.Here),
                "csv" => ExportJournal.AsTable(journal, KnowledgeNow.Value, surroundings.Here),
                _ => ExportJournal.AsJournal(journal),
            };
            foreach (var left in exported.LeftOut)
            {
                surroundings.Error.WriteLine(words.Say(new Phrase("cli.import.skipped").With("what", left.What).With("why", left.Why)));
            }

            if (parsed.GetValue(into) is { } path)
            {
                WriteJournal.Whole(path, exported.Text);
                surroundings.Error.WriteLine(words.Say(new Phrase("cli.exported").With("file", path)));
            }
            else
            {
                surroundings.Out.Write(exported.Text);
            }

            return journal.Problems.IsEmpty ? Exit.Done : Exit.Input;
        });
        return command;
    }
}
