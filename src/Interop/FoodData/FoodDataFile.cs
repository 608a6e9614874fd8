using System.Collections.Immutable;
using System.Text;
using Sanguine.Journal;
using Sanguine.Nutrition;

namespace Sanguine.Interop.FoodData;

/// <summary>
/// Keeps imported foods: one line a food, cells apart by tabs, a header first, UTF-8. What was written is read back the
/// same to the last digit.
/// </summary>
public static class FoodDataFile
{
    public const string Name = "foods.imported.tsv";

    private const string Cure = "import the release again";

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string Header = string.Join('\t', FoodLine.Columns);

    /// <summary>Writes beside the file first and then moves into its place, so that it is never half there.</summary>
    /// <exception cref="IOException">
    /// The folder is full or not there; a file that was there before is left as it was.
    /// </exception>
    public static void Write(string path, IEnumerable<Food> foods)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                using (var writer = new StreamWriter(stream, Encoding, leaveOpen: true) { NewLine = "\n" })
                {
                    Write(writer, foods);
                }

                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    public static void Write(TextWriter writer, IEnumerable<Food> foods)
    {
        writer.WriteLine(Header);
        foreach (var food in foods)
        {
            writer.WriteLine(FoodLine.Of(food));
        }
    }

    /// <returns>
    /// No foods and no problem where there is no such file. A line that cannot be read is named, the others are kept.
    /// </returns>
    /// <exception cref="IOException">The file is there and cannot be opened.</exception>
    public static (ImmutableArray<Food> Foods, ImmutableArray<Problem> Problems) Read(string path)
    {
        if (!File.Exists(path))
        {
            return ([], []);
        }

        using var reader = new StreamReader(path, Encoding);
        return Read(reader, Path.GetFileName(path));
    }

    /// <param name="file">Named in problems.</param>
    public static (ImmutableArray<Food> Foods, ImmutableArray<Problem> Problems) Read(TextReader reader, string file)
    {
        if (reader.ReadLine() != Header)
        {
            return ([], [new(1, file, "header", "these are not the columns of imported foods", Cure)]);
        }

        var foods = ImmutableArray.CreateBuilder<Food>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            var (food, wrong) = FoodLine.Read(text);
            if (food is not null)
            {
                foods.Add(food);
            }
            else
            {
                problems.Add(new(line, file, wrong, $"the food's {wrong} cannot be read", Cure));
            }
        }

        return (foods.ToImmutable(), problems.ToImmutable());
    }
}
