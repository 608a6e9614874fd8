namespace Sanguine.Interop.Fhir;

/// <summary>
/// Leaves each result of a file once: of several versions the newest, of several copies under different ids one. Which
/// one stays never depends on the order of the file.
/// </summary>
internal static class Folding
{
    public static IEnumerable<Found> Of(IEnumerable<Found> found, Tally tally)
    {
        var newest = new List<Found>();
        foreach (var versions in found.GroupBy(one => one.Entry.Id, StringComparer.Ordinal))
        {
            var inOrder = versions
                .OrderByDescending(one => one.Recorded).ThenByDescending(one => one.Rank)
                .ThenBy(one => Imported.Text(one.Entry.Data), StringComparer.Ordinal)
                .ToArray();
            newest.Add(inOrder[0]);
            foreach (var older in inOrder.Skip(1))
            {
                tally.SkipKept(
                    older.Label,
                    Imported.Text(older.Entry.Data) == Imported.Text(inOrder[0].Entry.Data)
                        ? "the same again in this file"
                        : "an older version of a result that the file also has newer");
            }
        }

        return newest.Where(one => one.Sameness is null).Concat(newest
            .Where(one => one.Sameness is not null)
            .GroupBy(one => one.Sameness, StringComparer.Ordinal)
            .SelectMany(same => Once(same, tally)));
    }

    private static IEnumerable<Found> Once(IEnumerable<Found> same, Tally tally)
    {
        // The copy that says most stands.
        var inOrder = same
            .OrderByDescending(one => one.Rank).ThenByDescending(one => Imported.Text(one.Entry.Data).Length)
            .ThenBy(one => one.Entry.Id, StringComparer.Ordinal)
            .ToArray();
        foreach (var copy in inOrder.Skip(1))
        {
            tally.SkipKept(copy.Label, "the same result of the same moment under another id");
        }

        return [inOrder[0]];
    }
}
