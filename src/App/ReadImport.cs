using System.Collections.Immutable;
using Sanguine.Interop;
using Sanguine.Journal;

namespace Sanguine.App;

/// <summary>What a file says, before anything of it is stored: entries the journal does not hold yet, and what was said of the rest.</summary>
public sealed record ReadFile(FileImported Said, ImmutableArray<Entry> Entries);

/// <summary>Reads one file for somebody who looks at it first.</summary>
public static class ReadImport
{
    public static ReadFile Of(
        string name, ReadOnlyMemory<byte> bytes, ImportWishes wishes, JournalFile journal, ClinicalKnowledge knowledge, Here here)
    {
        var outcome = Importing.Read(name, bytes.ToArray(), ImportFiles.Tables(knowledge), new()
        {
            Patient = wishes.Patient,
            Dates = wishes.Order,
            Zone = here.Home,
            Journal = journal.Entries,
        });
        var known = journal.Entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var fresh = outcome.Entries.Where(entry => known.Add(entry.Id)).ToImmutableArray();
        return new(
            new(outcome.File, outcome.Format, outcome.Read, fresh.Length, outcome.Entries.Length - fresh.Length,
                [.. outcome.Skipped.Select(skipped => new LeftOut(skipped.What, skipped.Why))], outcome.Problems,
                [.. outcome.Questions.Select(open => new OpenQuestion(open.Line, open.Path, open.Field, open.Question))]),
            fresh);
    }
}
