using System.Collections.Immutable;
using System.IO.Compression;

namespace Sanguine.Interop.FoodData;

/// <summary>The files of an archive by their bare names: some releases put them into a folder.</summary>
internal sealed record ReleaseEntries(
    ImmutableDictionary<string, ZipArchiveEntry> ByName, ImmutableArray<ZipArchiveEntry> Json)
{
    public static ReleaseEntries Of(ZipArchive zip)
    {
        // What macOS adds to an archive has the names of the files it is about.
        var files = zip.Entries.Where(entry =>
            entry.Name.Length > 0 && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal));
        var byName = files
            .OrderBy(entry => entry.FullName.Count(c => c == '/'))
            .DistinctBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
            .ToImmutableDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
        return new(
            byName,
            byName.ContainsKey("food.csv")
                ? []
                : [.. byName.Values
                    .Where(entry => entry.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
                    .OrderBy(entry => entry.FullName, StringComparer.Ordinal)]);
    }

    public ZipArchiveEntry? Csv(string name) => ByName.GetValueOrDefault(name);
}
