using Sanguine.App;
using Sanguine.Journal;
using Sanguine.Words;

namespace Sanguine.Cli.Views;

/// <summary>What is wrong with an input: file, line, field, cure; one line each.</summary>
public static class Complaints
{
    public static void Say(TextWriter error, IEnumerable<Problem> problems, Speech speech)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(Line(problem, speech));
        }
    }

    /// <summary>Kinds and fields that this version does not know are kept; each is named once.</summary>
    public static void SayUnknown(
        TextWriter error, IEnumerable<Entry> entries, IReadOnlyCollection<Entry> unknown, Speech speech)
    {
        var fields = entries.SelectMany(KnownFields.UnknownIn).Distinct().ToArray();
        if (fields.Length > 0)
        {
            error.WriteLine(speech.Say(new Phrase("cli.unknown-fields").With("fields", string.Join(", ", fields))));
        }

        if (unknown.Count > 0)
        {
            error.WriteLine(speech.Say(new Phrase("cli.unknown-kinds").With("count", unknown.Count)
                .With("kinds", string.Join(", ", unknown.Select(entry => entry.Kind).Distinct()))));
        }
    }

    public static string Line(Problem problem, Speech speech) => speech.Say(new Phrase("cli.problem")
        .With("place", Place(problem, speech)).With("field", problem.Field).With("what", problem.What)
        .With("cure", problem.Cure.TrimEnd('.')))
        + (problem.Cure.EndsWith('?') ? "" : speech.Words.Language == "zh" ? "。" : ".");

    public static string Place(Problem problem, Speech speech) => (problem.Path, problem.Line) switch
    {
        (null, null) => "sanguine",
        (var path, null) => path,
        (null, { } line) => speech.Say(new Phrase("cli.line").With("line", line)),
        (var path, { } line) => $"{path}, {speech.Say(new Phrase("cli.line").With("line", line))}",
    };
}
