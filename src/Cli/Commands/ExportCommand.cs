using System.CommandLine;
using Sanguine.App;
using Sanguine.Cli.Views;
using Sanguine.Words;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine export</c>: the journal in its one order, or a FHIR Bundle.</summary>
public static class ExportCommand
{
    public static Command For(Surroundings surroundings)
    {
        var place = new ReadingOptions().Journal;
        var format = new Option<string>("--format") { Description = "journal or fhir", DefaultValueFactory = _ => "journal" };
        format.AcceptOnlyFromAmong("journal", "fhir");
        var into = new Option<string?>("-o", "--output")
        {
            Description = "The file to write; left out: standard output",
            HelpName = "FILE",
        };
        var json = new Option<bool>("--json") { Description = "Accepted everywhere; both formats are JSON already" };
        var speech = new SpeechOptions();
        var command = new Command("export", "Write the journal in its one order, or as a FHIR Bundle")
        {
            place, format, into, json,
        };
        speech.AddTo(command);
        command.SetAction(parsed =>
        {
            var journal = ReadJournal.From(parsed.GetValue(place), surroundings.In);
            var words = speech.Choose(parsed, new());
            if (journal.IsExample)
            {
                surroundings.Error.WriteLine(words.Say("cli.example"));
            }

            Complaints.Say(surroundings.Error, journal.Problems, words);
            var text = parsed.GetValue(format) == "fhir"
                ? ExportJournal.AsJournal(journal)
                : ExportJournal.AsJournal(journal);
            if (parsed.GetValue(into) is { } path)
            {
                WriteJournal.Whole(path, text);
                surroundings.Error.WriteLine(words.Say(new Phrase("cli.exported")
                    .With("count", journal.Entries.Length).With("file", path)));
            }
            else
            {
                surroundings.Out.Write(text);
            }

            return journal.Problems.IsEmpty ? Exit.Done : Exit.Input;
        });
        return command;
    }
}
