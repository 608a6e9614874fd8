using System.CommandLine;
using Sanguine.App.Json;
using Sanguine.Store;
using Sanguine.Words;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine restore FILE</c>: the people of a backup whose keys are here, into an empty store.</summary>
public static class RestoreCommand
{
    public static Command For(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "A file that sanguine backup wrote" }.WithoutOptions();
        var replace = new Option<bool>("--replace") { Description = "Move the store that is here aside first" };
        var store = new StoreOptions();
        var speech = new SpeechOptions();
        var json = ReadingOptions.JsonOption();
        var command = new Command("restore", "Bring a backup into an empty store, or in place of this one")
        {
            file, replace, store.Data, json,
        };
        speech.AddTo(command);
        command.SetAction(parsed =>
        {
            var restored = JournalStore.Restore(
                parsed.GetValue(file)!, store.Place(parsed, surroundings), surroundings.Here.Clock, parsed.GetValue(replace));
            if (parsed.GetValue(json))
            {
                surroundings.Out.WriteLine(JsonText.Of(writer => StoreJson.Write(writer, restored)));
                return Exit.Done;
            }

            var words = speech.Choose(parsed, new());
            surroundings.Out.WriteLine(words.Say(new Phrase("store.restored").With("file", restored.Backup.File)
                .With("people", restored.People).With("entries", restored.Entries)));
            foreach (var left in restored.LeftBehind)
            {
                surroundings.Error.WriteLine(words.Say(new Phrase("store.left-behind")
                    .With("person", left.Person.ToString()).With("why", left.Why)));
            }

            if (restored.MovedAside is { } aside)
            {
                surroundings.Error.WriteLine(words.Say(new Phrase("store.aside").With("file", aside)));
            }

            return Exit.Done;
        });
        return command;
    }
}
