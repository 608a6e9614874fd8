using System.Collections.Immutable;

namespace Sanguine.Interop.FoodData;

/// <summary>The words of a description, in lower case.</summary>
internal static class Words
{
    public static ImmutableArray<string> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var lower = text.ToLowerInvariant();
        for (var start = 0; start < lower.Length;)
        {
            if (!char.IsLetter(lower[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < lower.Length && char.IsLetter(lower[end]))
            {
                end++;
            }

            words.Add(lower[start..end]);
            start = end;
        }

        return words.ToImmutable();
    }
}
