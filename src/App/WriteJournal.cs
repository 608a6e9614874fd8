using System.Collections.Immutable;
using System.Text;
using Sanguine.Journal;

namespace Sanguine.App;

/// <summary>What came of writing entries into a journal file.</summary>
public sealed record Written(int Added, int Duplicates, ImmutableArray<Problem> Problems);

/// <summary>
/// Adds entries to a journal file. What stands in the file stays as it is, byte for byte, broken lines included; entries it
/// already holds are not written again. The file is replaced whole or not at all.
/// </summary>
public static class WriteJournal
{
    /// <summary>Health data is for its owner: a new file can be read and written by nobody else.</summary>
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <exception cref="IOException">The disk or the folder refuses.</exception>
    public static Written To(string path, IEnumerable<Entry> entries)
    {
        var target = TargetOf(path);
        using var turn = WaitForTurn(target);
        var before = File.Exists(target) ? File.ReadAllBytes(target) : [];
        var known = JournalText.Read(before).Entries
            .ToLookup(entry => entry.Id, StringComparer.Ordinal);
        var added = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var duplicates = 0;
        foreach (var entry in entries)
        {
            if (!known.Contains(entry.Id) && added.TryAdd(entry.Id, entry))
            {
                continue;
            }

            duplicates++;
            var standing = known[entry.Id].FirstOrDefault() ?? added[entry.Id];
            if (!standing.SaysTheSameAs(entry))
            {
                problems.Add(new(null, path, "id", $"{entry.Id} is already there with other content; what is there stands",
                    "correct it with an entry.corrected, or give the new one another id"));
            }
        }

        if (added.Count > 0)
        {
            Replace(target, before, JournalText.Write(added.Values));
        }

        return new(added.Count, duplicates, problems.ToImmutable());
    }

    /// <summary>Writes a whole file, such as an export, for its owner's eyes only.</summary>
    public static void Whole(string path, string text) =>
        Replace(TargetOf(path), [], text);

    /// <summary>The file itself where the path is a link to it: the link stays.</summary>
    private static string TargetOf(string path) => Path.GetFullPath(
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path);

    private static void Replace(string target, byte[] before, string more)
    {
        var mode = File.Exists(target) && !OperatingSystem.IsWindows() ? File.GetUnixFileMode(target) : OwnerOnly;
        var beside = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = mode;
            }

            using (var file = new FileStream(beside, options))
            {
                file.Write(before);
                if (before is [.., not (byte)'\n'])
                {
                    file.WriteByte((byte)'\n');
                }

                file.Write(Encoding.UTF8.GetBytes(more));
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>
    /// Two programs that add to one journal at the same time take turns, so that neither loses its entry. The lock lies among
    /// the temporary files and stays there: one that is deleted when it is released can be held twice.
    /// </summary>
    private static FileStream WaitForTurn(string target)
    {
        var turn = Path.Combine(Path.GetTempPath(), $"sanguine-{Environment.UserName}-{EntryId.FromName(target)}.lock");
        var until = DateTime.UtcNow + LongestWait;
        while (true)
        {
            try
            {
                return new FileStream(turn, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException failure) when (IsTaken(failure) && DateTime.UtcNow < until)
            {
                Thread.Sleep(20);
            }
        }
    }

    // A file that another holds: EAGAIN of Linux and of macOS, the sharing violation of Windows.
    private static bool IsTaken(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);
}
