using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Sanguine.App.Json;
using Sanguine.Words;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine backup</c>: one moment of the store as a file, without keys, read again before it counts.</summary>
public static class BackupCommand
{
    public static Command For(Surroundings surroundings)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "The file to write; left out: sanguine-DATE.backup in this folder",
            Arity = ArgumentArity.ZeroOrOne,
        }.WithoutOptions();
        var store = new StoreOptions();
        var speech = new SpeechOptions();
        var json = ReadingOptions.JsonOption();
        var command = new Command("backup", "Write the store into one file, without its keys, and check it") { file, store.Data, json };
        speech.AddTo(command);
        command.SetAction(parsed =>
        {
            using var opened = store.OpenExisting(parsed, surroundings);
            var backup = opened.BackupTo(parsed.GetValue(file) ?? NameAt(surroundings.Here.Clock.GetCurrentInstant()));
            if (parsed.GetValue(json))
            {
                surroundings.Out.WriteLine(JsonText.Of(writer => StoreJson.Write(writer, backup)));
                return Exit.Done;
            }

            var words = speech.Choose(parsed, new());
            surroundings.Out.WriteLine(words.Say(new Phrase("store.backup").With("file", backup.File)
                .With("people", backup.People).With("entries", backup.Entries)));
            surroundings.Out.WriteLine(words.Say(new Phrase("store.backup-keys")
                .With("keys", Path.Combine(store.Place(parsed, surroundings).Folder, "keys"))));
            return Exit.Done;
        });
        return command;
    }

    private static string NameAt(Instant now) =>
        $"sanguine-{InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Format(now)}.backup";
}
