using System.Collections.Immutable;
using Sanguine.Interop.FoodData;
using Sanguine.Journal;
using Sanguine.Nutrition;
using Sanguine.Store;

namespace Sanguine.App.Food;

/// <summary>What importing a release did: foods read, new, and in the place of one; what was left out; what was wrong.</summary>
public sealed record FoodsImported(
    long Read, int Added, int Replaced, ImmutableArray<(string What, int Count)> Skipped, ImmutableArray<Problem> Problems);

/// <summary>Foods that were imported lie in one file in the data folder, beside the store; the curated ones go before them.</summary>
public static class ImportedFoods
{
    public static string FileIn(StorePlace place) => Path.Combine(place.Folder, FoodDataFile.Name);

    /// <summary>The curated foods and behind them the imported ones; problems are lines of the file that cannot be read.</summary>
    public static (NutritionKnowledge Knowledge, ImmutableArray<Problem> Problems) Beside(NutritionKnowledge knowledge, StorePlace place)
    {
        var (foods, problems) = FoodDataFile.Read(FileIn(place));
        return (foods.IsEmpty ? knowledge : knowledge.With(foods), problems);
    }

    /// <summary>
    /// Reads a release and keeps its foods beside those of other releases; of a food that was there already the newer
    /// stands.
    /// </summary>
    /// <exception cref="IOException">The release cannot be read, or the folder cannot be written to.</exception>
    public static FoodsImported Import(string release, StorePlace place, Action<long, long>? progress = null)
    {
        FoodDataRelease read;
        using (var content = File.OpenRead(release))
        {
            read = FoodDataImport.Read(Path.GetFileName(release), content, progress);
        }

        if (read.Foods.IsEmpty)
        {
            return new(read.Read, 0, 0, read.Skipped, read.Problems);
        }

        Directory.CreateDirectory(place.Folder);
        var (kept, _) = FoodDataFile.Read(FileIn(place));
        var news = read.Foods.Select(food => food.Id).ToHashSet(StringComparer.Ordinal);
        var before = kept.Select(food => food.Id).ToHashSet(StringComparer.Ordinal);
        FoodDataFile.Write(FileIn(place), [.. kept.Where(food => !news.Contains(food.Id)), .. read.Foods]);
        return new(read.Read, news.Count(id => !before.Contains(id)), news.Count(before.Contains), read.Skipped, read.Problems);
    }
}
