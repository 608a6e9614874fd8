namespace Sanguine.App.Facts;

/// <summary>The known names that lie closest to one that is not known.</summary>
public static class Nearest
{
    /// <summary>Up to <paramref name="most"/> names, nearest first; names that share nothing with the word are left out.</summary>
    public static string[] Of(string word, IEnumerable<string> known, int most = 3)
    {
        var folded = Fold(word);
        return
        [
            .. known.Distinct(StringComparer.Ordinal)
                .Select(name => (Name: name, Distance: Far(folded, Fold(name))))
                .Where(near => near.Distance <= Math.Max(2, folded.Length / 2))
                .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal)
                .Take(most)
                .Select(near => near.Name),
        ];
    }

    /// <summary>The same word without case, spaces and punctuation.</summary>
    public static string Fold(string word) => string.Concat(word.ToLowerInvariant().Where(char.IsLetterOrDigit));

    // A part of a longer name is near it; otherwise the edits (Levenshtein) to the name, or to its beginning and one more.
    private static int Far(string word, string name)
    {
        if (word.Length >= 3 && name.Contains(word, StringComparison.Ordinal))
        {
            return 1;
        }

        var edits = Edits(word, name);
        return Math.Min(edits[^1], edits.Min() + 1);
    }

    /// <summary>The edits from a word to each beginning of another, the whole of it last.</summary>
    private static int[] Edits(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row;
    }
}
