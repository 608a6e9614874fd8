using System.Collections.Immutable;
using Sanguine.Journal;

namespace Sanguine.Interop;

/// <summary>Counts what became of each item of a file; lives as long as the reading of it.</summary>
internal sealed class Tally
{
    private readonly Dictionary<(string What, string Why), int> skipped = [];
    private readonly List<Problem> problems = [];
    private readonly List<ImportQuestion> questions = [];

    public int Read { get; private set; }

    public int Kept { get; private set; }

    public ImmutableArray<Problem> Problems => [.. problems];

    public ImmutableArray<ImportQuestion> Questions => [.. questions];

    public ImmutableArray<Skipped> Skipped => 
    [
        .. skipped.Select(s => new Skipped(s.Value > 1 ? $"{s.Key.What} × {s.Value}" : s.Key.What, s.Key.Why, s.Value)),
    ];

    /// <summary>An item that goes into an entry.</summary>
    public void Keep()
    {
        Read++;
        Kept++;
    }

    /// <summary>An item that is left out; the same thing for the same reason is one line with a count.</summary>
    public void Skip(string what, string why)
    {
        Read++;
        Add(what, why, 1);
    }

    /// <summary>An item that was kept at first and turned out to be there already.</summary>
    public void SkipKept(string what, string why)
    {
        Kept--;
        Add(what, why, 1);
    }

    /// <summary>A remark about the whole file.</summary>
    public void Remark(string what, string why) => Add(what, why, 0);

    /// <summary>An item that should have been read and could not be.</summary>
    public void Report(Problem problem)
    {
        Read++;
        problems.Add(problem);
    }

    /// <summary>A fault of the whole file, or of something that was already counted.</summary>
    public void ReportWhole(Problem problem) => problems.Add(problem);

    /// <summary>An item that waits for an answer.</summary>
    public void Ask(ImportQuestion question)
    {
        Read += question.Unread;
        questions.Add(question);
    }

    private void Add(string what, string why, int count) =>
        skipped[(what, why)] = skipped.GetValueOrDefault((what, why)) + count;
}
