namespace Sanguine.Bench;

/// <summary>The page of results: a part that is measured anew takes the place of the one with the same heading.</summary>
internal static class Page
{
    private const string Heading = "\n## ";

    private const string Head = """
        # Measured

        Written by `bench/run`, part by part; each names its commit. Medians of one run on one machine: compare the ratios, not the times.

        """;

    public static string With(string page, string part)
    {
        var title = part.TrimStart().Split('\n')[0];
        var parts = page.Split(Heading).Skip(1).Select(text => $"## {text.TrimEnd()}\n").ToList();
        var at = parts.FindIndex(text => text.Split('\n')[0] == title);
        var whole = $"{part.Trim()}\n";
        if (at < 0)
        {
            parts.Add(whole);
        }
        else
        {
            parts[at] = whole;
        }

        return $"{Head}\n{string.Join("\n", parts)}".Replace("\r", "", StringComparison.Ordinal);
    }
}
