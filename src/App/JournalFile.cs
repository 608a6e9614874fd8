using System.Collections.Immutable;
using Sanguine.Journal;

namespace Sanguine.App;

/// <summary>A journal as it was read: its entries, and every line or field that was not understood.</summary>
/// <param name="Name">What people call it: the file's name, <c>-</c> for standard input.</param>
/// <param name="Text">The journal as it stands, so that a field can be traced to its line.</param>
public sealed record JournalFile(
    string Name, string Text, ImmutableArray<Entry> Entries, ImmutableArray<Problem> Problems, bool IsExample)
{
    public static JournalFile Of(string name, string text, bool isExample = false)
    {
        var read = JournalText.Read(text);
        return new(name, text, read.Entries, [.. read.Problems.Select(problem => problem with { Path = name })], isExample);
    }

    /// <summary>The journal of a person in the store: there is no text, and nothing of it is broken.</summary>
    public static JournalFile InStore(ImmutableArray<Entry> entries) => new("store", "", entries, [], false);

    /// <summary>A journal that could not be opened.</summary>
    public static JournalFile Missing(string name, string what, string cure) =>
        new(name, "", [], [new(null, name, "file", what, cure)], false);

    /// <summary>Whether it could not be opened at all.</summary>
    public bool IsUnreadable => Entries.IsEmpty && Problems is [{ Field: "file" }];

    /// <summary>
    /// What keeps a file from being written into: one that holds something, and no entry among it, is no journal.
    /// </summary>
    public Problem? Refusal => Entries.IsEmpty && !Problems.IsEmpty
        ? new(null, Name, "file", "there is something in this file, and it is no journal; nothing was written",
            "name another file after -o")
        : null;

    /// <summary>Whether every entry was written as an example; such a journal is read on its own last day.</summary>
    public bool IsMadeUp => !Entries.IsEmpty && Entries.All(entry => entry.Source == "example");

    /// <summary>The line an entry stands on, counted from 1; null where it is not here.</summary>
    public int? LineOf(string entryId)
    {
        var broken = Problems.Select(problem => problem.Line).ToHashSet();
        var next = 0;
        var number = 0;
        foreach (var line in Text.Split('\n'))
        {
            number++;
            if (broken.Contains(number) || string.IsNullOrWhiteSpace(line.TrimStart('\uFEFF')))
            {
                continue;
            }

            if (next < Entries.Length && Entries[next++].Id == entryId)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>A problem found in an entry's fields, with the file and the line it stands on.</summary>
    public Problem Locate(Problem problem) =>
        problem.Line is null && problem.Path?.Split(' ') is [var kind, var id]
            ? problem with { Path = Name, Line = LineOf(id), Field = $"{kind} {problem.Field}" }
            : problem.Path is null ? problem with { Path = Name } : problem;
}
