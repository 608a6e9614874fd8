using System.CommandLine;
using Sanguine.App.Json;
using Sanguine.Store;
using Sanguine.Words;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine verify</c>: opens every entry and says what is missing or was changed.</summary>
public static class VerifyCommand
{
    public static Command For(Surroundings surroundings)
    {
        var store = new StoreOptions();
        var speech = new SpeechOptions();
        var json = ReadingOptions.JsonOption();
        var command = new Command("verify", "Open every entry of the store and say what is missing or was changed") { store.Data, json };
        speech.AddTo(command);
        command.SetAction(parsed =>
        {
            using var opened = store.OpenExisting(parsed, surroundings);
            var report = opened.Verify();
            if (parsed.GetValue(json))
            {
                surroundings.Out.WriteLine(JsonText.Of(writer => StoreJson.Write(writer, report)));
            }
            else
            {
                Say(report, speech.Choose(parsed, new()), surroundings);
            }

            return report.IsWhole ? Exit.Done : Exit.Input;
        });
        return command;
    }

    private static void Say(VerifyReport report, App.Speech words, Surroundings surroundings)
    {
        foreach (var person in report.People)
        {
            surroundings.Out.WriteLine(words.Say(
                new Phrase(person.Erased ? "store.verify-erased" : "store.verify-person")
                    .With("person", person.Person.ToString()).With("entries", person.Entries)));
            foreach (var problem in person.Problems)
            {
                surroundings.Error.WriteLine($"{person.Person}: {problem}");
            }
        }

        foreach (var problem in report.Database)
        {
            surroundings.Error.WriteLine(problem);
        }

        surroundings.Out.WriteLine(words.Say(report.IsWhole ? "store.whole" : "store.broken"));
    }
}
