using System.Collections.Immutable;
using Sanguine.Interop;
using Sanguine.Journal;

namespace Sanguine.App;

/// <summary>What one file gave, and how much of it the journal did not hold yet.</summary>
public sealed record FileImported(
    string File, string Format, int Read, int Added, int Duplicates, ImmutableArray<LeftOut> Skipped,
    ImmutableArray<Problem> Problems, ImmutableArray<OpenQuestion> Questions);

/// <summary>What a file said that Sanguine does not use, and why not.</summary>
public sealed record LeftOut(string What, string Why);

/// <summary>What must be answered before a row can be used.</summary>
public sealed record OpenQuestion(int? Line, string? Path, string Field, string Question);

/// <summary>
/// How the files are to be read: whose results, and in which order dates are written (<c>dmy</c>, <c>mdy</c>, <c>ymd</c>).
/// </summary>
public sealed record ImportWishes(string? Patient, string? Dates)
{
    internal DateOrder? Order => Dates switch
    {
        "dmy" => DateOrder.DayMonthYear,
        "mdy" => DateOrder.MonthDayYear,
        "ymd" => DateOrder.YearMonthDay,
        _ => null,
    };
}

/// <summary>Reads files of any supported format, by their content, and joins what they say to a journal.</summary>
public static class ImportFiles
{
    /// <param name="place">The journal to add to; null reads without storing anything.</param>
    /// <param name="next">Told the name of each file before it is read.</param>
    public static ImmutableArray<FileImported> Into(
        JournalPlace? place, IReadOnlyList<string> files, ImportWishes wishes, ClinicalKnowledge knowledge, Here here,
        Stream standardInput, Action<string>? next = null)
    {
        var journal = place?.Read();
        if (journal?.Refusal is { } refusal)
        {
            return [.. files.Select(file => new FileImported(file, "unknown", 0, 0, 0, [], [refusal], []))];
        }

        var standing = journal?.Entries.ToList() ?? [];
        var known = standing.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var zone = CareRecord.Of(standing, here.NowIn(here.Home).Date, here.Zones, here.Home).Zone;
        var tables = Tables(knowledge);
        var imported = ImmutableArray.CreateBuilder<FileImported>();
        foreach (var file in files)
        {
            next?.Invoke(file);
            var (outcome, unreadable) = Read(file, standardInput, tables, new()
            {
                Patient = wishes.Patient,
                Dates = wishes.Order,
                Zone = zone,
                Journal = standing,
            });
            var added = outcome.Entries.Where(entry => known.Add(entry.Id)).ToArray();
            standing.AddRange(added);
            var written = place is not null && outcome.Entries.Length > 0 ? place.Add(outcome.Entries).Problems : [];
            imported.Add(new(
                outcome.File, outcome.Format, outcome.Read, added.Length, outcome.Entries.Length - added.Length,
                [.. outcome.Skipped.Select(skipped => new LeftOut(skipped.What, skipped.Why))],
                [.. outcome.Problems, .. unreadable, .. written],
                [.. outcome.Questions.Select(open => new OpenQuestion(open.Line, open.Path, open.Field, open.Question))]));
        }

        return imported.ToImmutable();
    }

    internal static ImportTables Tables(ClinicalKnowledge knowledge) =>
        new(knowledge.Markers, knowledge.Medicines, knowledge.Conditions) { Traps = Knowledge.Facts.LoincTraps };

    private static (ImportOutcome Outcome, ImmutableArray<Problem> Unreadable) Read(
        string file, Stream standardInput, ImportTables tables, ImportChoices choices)
    {
        try
        {
            return file == "-"
                ? (Importing.Read("standard input", BytesOf(standardInput), tables, choices), [])
                : (Importing.Read(Path.GetFileName(file), File.ReadAllBytes(file), tables, choices), []);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (new(file, "unknown", 0, 0, [], [], [], []),
                [new(null, file, "file", failure is FileNotFoundException or DirectoryNotFoundException
                    ? "there is no such file"
                    : $"the file cannot be read ({failure.Message})", "check the path and who may read it")]);
        }
    }

    private static byte[] BytesOf(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
