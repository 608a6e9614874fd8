using System.Collections.Immutable;

namespace Sanguine.Nutrition;

/// <summary>What is typical of a group of foods; what was not measured in a food of it is taken from here.</summary>
public sealed record FoodGroup(string Id, Figure Phytate, Figure Tannin, Figure Heme)
{
    public static bool IsFlesh(string group) => group is "meat" or "poultry" or "fish" or "seafood" or "organ";

    public static bool IsOfAnimal(string group) => IsFlesh(group) || group is "egg" or "dairy";
}

/// <summary>Foods by id; of two with one id the first wins, so the curated table goes before an imported one.</summary>
public sealed class FoodTable
{
    private readonly Dictionary<string, Food> byId = new(StringComparer.Ordinal);

    public FoodTable(IEnumerable<Food> foods)
    {
        var all = ImmutableArray.CreateBuilder<Food>();
        foreach (var food in foods)
        {
            if (byId.TryAdd(food.Id, food))
            {
                all.Add(food);
            }
        }

        All = all.ToImmutable();
    }

    public ImmutableArray<Food> All { get; }

    public Food? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>This table, and behind it the foods of another.</summary>
    public FoodTable Before(IEnumerable<Food> others) => new([.. All, .. others]);
}
