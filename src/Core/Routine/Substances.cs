using System.Collections.Immutable;
using Sanguine.Medicines;

namespace Sanguine.Routine;

/// <summary>
/// What a dose, a meal or a drink brings, by the tags of the separation table: the class and the ingredient of a
/// medicine, the elements of a supplement, the kind of a drink or food. An element has its amount per dose, in the unit
/// of <see cref="Taking.Elemental"/>; null is an amount that nobody told, or a tag that has none.
/// </summary>
public sealed record Substances(ImmutableSortedDictionary<string, decimal?> Amounts)
{
    /// <summary>Anything that is eaten as a meal.</summary>
    public const string Food = "food";

    private static readonly Substances Nothing =
        new(ImmutableSortedDictionary.Create<string, decimal?>(StringComparer.Ordinal));

    private static readonly ImmutableSortedDictionary<string, string[]> TagsOfWords =
        ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            from tag in new (string Tag, string Words)[]
            {
                ("coffee", "coffee espresso cappuccino latte mocha americano"),
                ("tea", "tea matcha"),
                ("cocoa", "cocoa cacao chocolate mocha"),
                ("dairy", "milk buttermilk cheese yogurt yoghurt kefir skyr quark cream whey curd custard lassi"),
                ("dairy", "cappuccino latte"),
            }
            from word in tag.Words.Split(' ')
            group tag.Tag by word into tags
            select KeyValuePair.Create(tags.Key, tags.ToArray()));

    // Oat milk is no milk, chamomile tea no tea: they hold neither the milk's calcium nor the leaf's polyphenols.
    private static readonly ImmutableHashSet<string> Lookalikes =
    [
        "almond", "barley", "cashew", "chamomile", "chicory", "coconut", "fennel", "fruit", "ginger", "hemp", "herbal",
        "mint", "oat", "pea", "peppermint", "rice", "rooibos", "soy", "soya", "vegan",
    ];

    public bool Contains(string tag) => Amounts.ContainsKey(tag);

    /// <summary>
    /// Whether a dose of the tag is there that reaches an amount; one whose amount is not known is taken to.
    /// </summary>
    public bool Contains(string tag, decimal least) =>
        Amounts.TryGetValue(tag, out var amount) && (amount is null || amount >= least);

    public static Substances Of(Taking taking, MedicineTable medicines) =>
        Of(medicines.ClassOf(taking), medicines.IngredientOf(taking)?.Id, taking.Elemental);

    /// <summary>
    /// What a recorded dose brings: as the product is known, with the dose's own amounts where it tells them.
    /// </summary>
    public static Substances Of(DoseTaken dose, Taking? product, MedicineTable medicines) =>
        product is not null
            ? Of(dose.Elemental.IsEmpty ? product : product with { Elemental = dose.Elemental }, medicines)
        : medicines.ByName(dose.Name) is { } ingredient ? Of(ingredient.Class, ingredient.Id, dose.Elemental)
        : Of(null, null, dose.Elemental);

    /// <summary>
    /// What a food or a drink is by its id, such as <c>green-tea</c>; what it is not known for has no tag.
    /// </summary>
    public static Substances OfFood(string food)
    {
        var words = food.ToLowerInvariant().Split('-', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Lookalikes.Contains)
            ? Nothing
            : Of(words.SelectMany(word => TagsOfWords.GetValueOrDefault(word, [])));
    }

    public static Substances OfMeal { get; } = OfTag(Food);

    public static Substances OfTag(string tag) => Of([tag]);

    private static Substances Of(IEnumerable<string> tags) =>
        new(Nothing.Amounts.SetItems(tags.Select(tag => KeyValuePair.Create(tag, (decimal?)null))));

    private static Substances Of(
        string? medicineClass, string? ingredient, ImmutableSortedDictionary<string, decimal> elemental)
    {
        var amounts = Nothing.Amounts.ToBuilder();
        foreach (var tag in new[] { medicineClass, ingredient, medicineClass == "iron-oral" ? "iron" : null })
        {
            if (tag is not null)
            {
                amounts[tag] = null;
            }
        }

        foreach (var (element, amount) in elemental)
        {
            if (amount > 0)
            {
                amounts[TagOf(element)] = amount;
            }
        }

        return new(amounts.ToImmutable());
    }

    private static string TagOf(string element) => element switch
    {
        "vitaminC" => "vitamin-c",
        "vitaminD" => "vitamin-d",
        "folicAcid" => "folic-acid",
        _ => element,
    };
}
