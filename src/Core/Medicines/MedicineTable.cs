using System.Collections.Immutable;

namespace Sanguine.Medicines;

/// <summary>An ingredient, its class of the closed list, and the codes and names it goes by.</summary>
public sealed record Ingredient(
    string Id, string Class, ImmutableArray<string> RxNorm, ImmutableArray<string> Atc, ImmutableArray<string> Names);

/// <summary>
/// Which class and ingredient a medicine belongs to: by RxNorm, then ATC, then the class given, then its name.
/// </summary>
public sealed class MedicineTable
{
    private readonly Dictionary<string, Ingredient> byRxNorm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ingredient> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> classByAtc = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Ingredient> byAtc = new(StringComparer.OrdinalIgnoreCase);

    public MedicineTable(IEnumerable<Ingredient> ingredients, IEnumerable<string> classes)
    {
        Classes = [.. classes];
        foreach (var ingredient in ingredients)
        {
            foreach (var code in ingredient.RxNorm)
            {
                byRxNorm.Add(code, ingredient);
            }

            foreach (var code in ingredient.Atc)
            {
                byAtc.TryAdd(code, ingredient);
                classByAtc.TryAdd(code, ingredient.Class);
            }

            foreach (var name in ingredient.Names.Add(ingredient.Id))
            {
                byName.Add(Taking.KeyOf(name), ingredient);
            }
        }
    }

    /// <summary>The closed list of classes.</summary>
    public ImmutableSortedSet<string> Classes { get; }

    /// <summary>The class, or null where nothing tells it: then it is asked.</summary>
    public string? ClassOf(Taking taking) =>
        (taking.RxNorm is { } rxNorm && byRxNorm.TryGetValue(rxNorm, out var coded) ? coded.Class : null)
        ?? ClassByAtc(taking.Atc)
        ?? (taking.GivenClass is { } given && Classes.Contains(given) ? given : null)
        ?? ByName(taking.Name)?.Class;

    /// <summary>The ingredient, where a code or the name tells it.</summary>
    public Ingredient? IngredientOf(Taking taking) =>
        (taking.RxNorm is { } rxNorm && byRxNorm.TryGetValue(rxNorm, out var coded) ? coded : null)
        ?? (taking.Atc is { } atc && byAtc.TryGetValue(atc, out var grouped) ? grouped : null)
        ?? ByName(taking.Name);

    public Ingredient? ByRxNorm(string? code) =>
        code is not null && byRxNorm.TryGetValue(code, out var found) ? found : null;

    /// <summary>The class of the longest known ATC code the given one begins with.</summary>
    public string? ClassByAtc(string? atc)
    {
        for (var length = atc?.Length ?? 0; length >= 3; length--)
        {
            if (classByAtc.TryGetValue(atc![..length], out var found))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// The ingredient whose name stands in a text such as "Levothyroxine 75 ug", the longest name first.
    /// </summary>
    public Ingredient? ByName(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var words = Taking.KeyOf(text).Split([' ', ',', '/', '+', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(words.Length, 4); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                if (byName.TryGetValue(string.Join(' ', words, start, length), out var found))
                {
                    return found;
                }
            }
        }

        return LongestHanName(Taking.KeyOf(text));
    }

    // Chinese writes no spaces between words: 左甲状腺素钠片 is levothyroxine sodium, tablets.
    private Ingredient? LongestHanName(string text) => text.Any(IsHan)
        ? byName
            .Where(name => name.Key.Length > 1 && IsHan(name.Key[0])
                && text.Contains(name.Key, StringComparison.Ordinal))
            .OrderByDescending(name => name.Key.Length).ThenBy(name => name.Key, StringComparer.Ordinal)
            .Select(name => name.Value).FirstOrDefault()
        : null;

    private static bool IsHan(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
