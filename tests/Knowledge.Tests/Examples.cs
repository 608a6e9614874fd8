using NodaTime;
using Sanguine.Knowledge.Tests.Facts;

namespace Sanguine.Knowledge.Tests;

/// <summary>The journals of <c>examples/</c>, read on a day soon after the last of them.</summary>
public static class Examples
{
    public static readonly LocalDate Day = new(2026, 11, 24);

    public static readonly (string Name, string Journal, CareReview Review)[] All =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.ndjson").Order()
            .Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))
            .Select(example => (example.Item1, example.Item2, Seen.Review(example.Item2, Day))),
    ];
}
