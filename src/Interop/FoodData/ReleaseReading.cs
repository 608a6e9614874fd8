using System.Collections.Immutable;
using Sanguine.Journal;

namespace Sanguine.Interop.FoodData;

/// <summary>
/// What becomes of a release while it is read: foods, what is skipped, what is wrong. Lives as long as the reading.
/// </summary>
internal sealed class ReleaseReading
{
    private const int NamedOfAFile = 100;

    private readonly Dictionary<int, FoodRow> foods = [];
    private readonly Dictionary<string, int> skipped = [];
    private readonly Dictionary<string, int> reported = [];
    private readonly List<Problem> problems = [];
    private long read;
    private bool refused;

    public FoodRow? Find(int fdcId) => foods.GetValueOrDefault(fdcId);

    /// <summary>A food that is kept; of two with one id the first.</summary>
    public void Keep(FoodRow food, Func<Problem> twice)
    {
        read++;
        if (!foods.TryAdd(food.FdcId, food))
        {
            Report(twice());
        }
    }

    public void Skip(string what)
    {
        read++;
        skipped[what] = skipped.GetValueOrDefault(what) + 1;
    }

    public void Remark(string what) => skipped.TryAdd(what, 0);

    /// <summary>A food whose own row cannot be read.</summary>
    public void ReportFood(Problem problem)
    {
        read++;
        Report(problem);
    }

    /// <summary>The path up to the first slash is the file.</summary>
    public void Report(Problem problem)
    {
        var file = problem.Path!.Split('/')[0];
        var count = reported[file] = reported.GetValueOrDefault(file) + 1;
        if (count <= NamedOfAFile)
        {
            problems.Add(problem);
        }
    }

    /// <summary>
    /// A fault after which no food can be trusted: half of a food's figures would look like all of them.
    /// </summary>
    public void Refuse(Problem problem)
    {
        refused = true;
        problems.Add(problem);
    }

    public FoodDataRelease Release()
    {
        if (foods.Count == 0 && problems.Count == 0)
        {
            problems.Add(new(
                null, null, "file", "the release holds no food of SR Legacy, Foundation or FNDDS",
                "take one of these three; branded foods are not read"));
        }

        foreach (var (file, count) in reported.Where(file => file.Value > NamedOfAFile))
        {
            problems.Add(new(
                null, file, "row", $"{count - NamedOfAFile} more faults of this file are not named",
                "mend the first hundred and import once more, or download the release again"));
        }

        return new(
            refused ? [] : [.. foods.Values.Select(food => food.ToFood())],
            read,
            [.. skipped.Select(pair => (pair.Key, pair.Value))],
            [.. problems]);
    }
}
