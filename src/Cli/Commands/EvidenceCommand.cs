using System.CommandLine;
using Sanguine.App;
using Sanguine.App.Facts;
using Sanguine.App.Json;
using Sanguine.Cli.Terminal;
using Sanguine.Cli.Views;
using Sanguine.Journal;

namespace Sanguine.Cli.Commands;

/// <summary><c>sanguine evidence R-ADULT-ORAL</c>: what a rule, a number, a claim or a source stands on, or everything.</summary>
public static class EvidenceCommand
{
    public static Command For(Surroundings surroundings)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "A rule (R-ADULT-ORAL), a threshold, a claim or a source; left out: everything",
            Arity = ArgumentArity.ZeroOrOne,
        }.WithoutOptions();
        var markdown = new Option<bool>("--markdown")
        {
            Description = "As a page: sanguine evidence --markdown > docs/knowledge.md",
        };
        var json = ReadingOptions.JsonOption();
        var speech = new SpeechOptions();
        var command = new Command("evidence", "Sources, rules with their numbers, and the founding article claim by claim")
        {
            id, markdown, json,
        };
        speech.AddTo(command);
        command.SetAction(parsed =>
        {
            var words = speech.Choose(parsed, new());
            var everything = EvidenceBook.Of(KnowledgeNow.Value, words.Words, surroundings.Here);
            var book = parsed.GetValue(id) is { } asked ? everything.About(asked) : everything;
            if (book is null)
            {
                var near = Nearest.Of(parsed.GetValue(id)!, everything.Ids);
                Complaints.Say(surroundings.Error, [Unknown(parsed.GetValue(id)!, near)], words);
                return Exit.Input;
            }

            if (parsed.GetValue(json))
            {
                surroundings.Out.WriteLine(JsonText.Of(writer => EvidenceJson.Write(writer, book, words.Words.Language == "zh")));
            }
            else if (parsed.GetValue(markdown))
            {
                surroundings.Out.Write(EvidenceMarkdown.Of(book, words.Words));
            }
            else
            {
                Paint.To(surroundings.Out, EvidenceView.Of(book, words, surroundings.Display.Width), surroundings.Display);
            }

            return Exit.Done;
        });
        return command;
    }

    private static Problem Unknown(string id, string[] near) => new(null, null, "ID", $"nothing is called '{id}'",
        near.Length > 0 ? $"did you mean {string.Join(", ", near)}?" : "see them all: sanguine evidence");
}
