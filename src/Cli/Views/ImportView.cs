using Sanguine.App;
using Sanguine.Cli.Terminal;
using Sanguine.Journal;
using Sanguine.Words;

namespace Sanguine.Cli.Views;

/// <summary>What each file gave: read, added, already there; then what was left out and what must be answered.</summary>
public static class ImportView
{
    private static readonly HashSet<int> Figures = [2, 3, 4, 5];

    public static Page Of(IReadOnlyList<FileImported> files, Speech speech, int width)
    {
        var page = new Page(width);
        page.Blank();
        Span[] titles =
        [
            new(speech.Say("cli.import.file"), Ink.Quiet), new(speech.Say("cli.import.format"), Ink.Quiet),
            new(speech.Say("cli.import.read"), Ink.Quiet), new(speech.Say("cli.import.added"), Ink.Quiet),
            new(speech.Say("cli.import.duplicates"), Ink.Quiet), new(speech.Say("cli.import.problems"), Ink.Quiet),
        ];
        Grid.Write(page, [titles, .. files.Select(Row)], Figures, least: 1);
        foreach (var file in files)
        {
            foreach (var skipped in file.Skipped)
            {
                page.Blank();
                page.Say(
                    speech.Say(new Phrase("cli.import.skipped").With("what", skipped.What).With("why", skipped.Why)), Ink.Quiet);
            }

            foreach (var question in file.Questions)
            {
                page.Blank();
                page.Say(speech.Say(new Phrase("cli.import.question")
                    .With("place", Complaints.Place(new(question.Line, question.Path ?? file.File, "", "", ""), speech))
                    .With("field", question.Field).With("question", question.Question)), Ink.Amber);
            }
        }

        return page;
    }

    /// <summary>Problems with the name of the file they stand in.</summary>
    public static IEnumerable<Problem> ProblemsOf(FileImported file) => file.Problems.Select(problem =>
        problem with
        {
            Path = problem.Path is null || problem.Path == file.File ? file.File : $"{file.File} {problem.Path}",
        });

    private static Span[] Row(FileImported file) =>
    [
        new(file.File, Ink.Strong), file.Format, file.Read.ToString(), new(file.Added.ToString(), Ink.Leaf),
        file.Duplicates.ToString(), new(file.Problems.Length.ToString(), file.Problems.IsEmpty ? Ink.Plain : Ink.Garnet),
    ];
}
