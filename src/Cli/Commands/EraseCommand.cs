using System.CommandLine;
using Sanguine.App;
using Sanguine.App.Json;
using Sanguine.Store;
using Sanguine.Words;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine erase</c>: destroys a person's key and entries, and shows what was looked at afterwards.</summary>
public static class EraseCommand
{
    /// <summary>What must be typed, in every language.</summary>
    private const string Word = "ERASE";

    public static Command For(Surroundings surroundings)
    {
        var yes = new Option<bool>("--yes") { Description = "Do not ask" };
        var store = new StoreOptions();
        var speech = new SpeechOptions();
        var json = ReadingOptions.JsonOption();
        var command = new Command("erase", "Destroy a person's key and entries; no backup brings them back") { yes, json };
        speech.AddTo(command);
        store.AddTo(command);
        command.SetAction(parsed =>
        {
            var words = speech.Choose(parsed, new());
            using var opened = store.OpenExisting(parsed, surroundings);
            if (ChoosePerson.From(opened, parsed.GetValue(store.Person)) is not { } person)
            {
                throw new StoreRefusal("Nobody is in this store.", "There is nothing to erase.", isOfInput: true);
            }

            if (!parsed.GetValue(yes))
            {
                if (!surroundings.InIsTerminal)
                {
                    surroundings.Error.WriteLine(words.Say("store.erase-yes"));
                    return Exit.Usage;
                }

                surroundings.Error.WriteLine(words.Say(new Phrase("store.erase-ask")
                    .With("entries", opened.Read(person).Length).With("person", person.ToString()).With("word", Word)));
                if (surroundings.In.ReadLine()?.Trim() != Word)
                {
                    surroundings.Error.WriteLine(words.Say("store.erase-not"));
                    return Exit.Input;
                }
            }

            return Say(opened.Erase(person), words, parsed.GetValue(json), surroundings);
        });
        return command;
    }

    private static int Say(ErasureProof proof, App.Speech words, bool json, Surroundings surroundings)
    {
        if (json)
        {
            surroundings.Out.WriteLine(JsonText.Of(writer => StoreJson.Write(writer, proof)));
        }
        else
        {
            surroundings.Out.WriteLine(words.Say(new Phrase("store.erased").With("person", proof.Person.ToString())
                .With("entries", proof.Entries).With("key", proof.KeyFingerprint)));
            surroundings.Out.WriteLine(words.Say(
                proof.KeyIsGone && proof.RowsAreGone ? "store.erased-checked" : "store.erased-not-all"));
            if (!proof.FilesAreSwept)
            {
                surroundings.Out.WriteLine(words.Say("store.erased-not-swept"));
            }
        }

        return proof.KeyIsGone && proof.RowsAreGone ? Exit.Done : Exit.Outside;
    }
}
