using System.Collections.Immutable;
using CsCheck;
using Sanguine.Interop.FoodData;
using Sanguine.Knowledge;
using Sanguine.Nutrition;

namespace Sanguine.Interop.Tests.FoodData;

public sealed class FoodDataFileTests : IDisposable
{
    private static readonly Gen<string> Text = Gen.String[Gen.Char["ab ,;:\\\t\r\nétnrsce\"'鸡"], 1, 12];

    private static readonly Gen<string?> Optional =
        Gen.Select(Gen.Int[0, 3], Text, (kind, text) => kind == 0 ? null : kind == 1 ? "" : text);

    private static readonly Gen<double> Number = Gen.OneOf(Gen.Double[0, 1e6], Gen.Double[0, 1], Gen.Const(0.1), Gen.Const(double.Epsilon));

    private static readonly Gen<double?> Known =
        Gen.Select(Gen.Bool, Number, (known, number) => known ? number : (double?)null);

    private static readonly Gen<Figure> Figures = Gen.Select(
        Known, Known, Known, Gen.Enum<Basis>(), Optional,
        (value, low, high, basis, source) => new Figure(value, low, high, basis, source));

    private static readonly Gen<Food> Foods = Gen.Select(
        Gen.Select(Text, Text, Text, Text, Optional),
        Gen.Select(Optional.Array[0, 3], Optional, Optional),
        Gen.Select(Known.Array[18], Gen.Select(Text, Number).Array[0, 4], Number, Number),
        Gen.Select(Figures, Figures, Figures),
        (names, more, numbers, figures) => new Food
        {
            Id = names.Item1,
            English = names.Item2,
            Group = names.Item3,
            Source = names.Item4,
            Chinese = names.Item5,
            Also = [.. more.Item1.Select(also => also ?? "")],
            Row = more.Item2,
            Note = more.Item3 ?? "",
            Amounts = [.. numbers.Item1],
            Measures = [.. numbers.Item2.Select(measure => new Measure(measure.Item1, measure.Item2))],
            Meat = numbers.Item3,
            Eggs = numbers.Item4,
            Heme = figures.Item1,
            Phytate = figures.Item2,
            Tannin = figures.Item3,
        });

    private readonly string folder = Directory.CreateTempSubdirectory("sanguine-foods").FullName;

    private string Kept => Path.Combine(folder, FoodDataFile.Name);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void ShouldBeSame(ImmutableArray<Food> read, ImmutableArray<Food> written)
    {
        read.Length.ShouldBe(written.Length);
        foreach (var (a, b) in read.Zip(written))
        {
            a.Amounts.ShouldBe(b.Amounts);
            a.Also.ShouldBe(b.Also);
            a.Measures.ShouldBe(b.Measures);
            (a with { Amounts = b.Amounts, Also = b.Also, Measures = b.Measures }).ShouldBe(b);
        }
    }

    [Fact]
    public void What_was_written_is_read_back_the_same() =>
        Foods.Array[0, 5].Hold(foods =>
        {
            FoodDataFile.Write(Kept, foods);

            var (read, problems) = FoodDataFile.Read(Kept);

            problems.ShouldBeEmpty();
            ShouldBeSame(read, [.. foods]);
        });

    [Fact]
    public void The_curated_table_is_read_back_the_same()
    {
        FoodDataFile.Write(Kept, Facts.Nutrition.Foods.All);

        var (read, problems) = FoodDataFile.Read(Kept);

        problems.ShouldBeEmpty();
        ShouldBeSame(read, Facts.Nutrition.Foods.All);
    }

    [Fact]
    public void A_later_import_replaces_the_file_and_leaves_nothing_beside_it()
    {
        FoodDataFile.Write(Kept, Facts.Nutrition.Foods.All);
        FoodDataFile.Write(Kept, Facts.Nutrition.Foods.All.Take(2));

        FoodDataFile.Read(Kept).Foods.Length.ShouldBe(2);
        Directory.GetFiles(folder).ShouldBe([Kept]);
    }

    [Fact]
    public void A_writing_that_fails_leaves_the_file_as_it_was()
    {
        FoodDataFile.Write(Kept, Facts.Nutrition.Foods.All.Take(2));

        Should.Throw<InvalidOperationException>(() => FoodDataFile.Write(Kept, Failing()));

        FoodDataFile.Read(Kept).Foods.Length.ShouldBe(2);
        Directory.GetFiles(folder).ShouldBe([Kept]);

        static IEnumerable<Food> Failing()
        {
            yield return Facts.Nutrition.Foods.All[0];
            throw new InvalidOperationException("the release ended");
        }
    }

    [Fact]
    public void Nothing_imported_is_no_problem()
    {
        var (foods, problems) = FoodDataFile.Read(Kept);

        foods.ShouldBeEmpty();
        problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_named_and_the_others_are_kept()
    {
        string[] ids = ["beef-lean-cooked", "egg", "beef-jerky", "spinach"];
        FoodDataFile.Write(Kept, ids.Select(id => Facts.Nutrition.Foods.Find(id)!));
        var lines = File.ReadAllLines(Kept);
        lines[1] = lines[1].Replace("\tmeat\t203\t", "\tmeat\tmuch\t", StringComparison.Ordinal);
        lines[2] = "half a line";
        lines[3] = lines[3].Replace("\tabsent\t", "\tguessed\t", StringComparison.Ordinal);
        File.WriteAllLines(Kept, lines);

        var (foods, problems) = FoodDataFile.Read(Kept);

        foods.ShouldHaveSingleItem().Id.ShouldBe("spinach");
        problems.Select(problem => (problem.Path, problem.Line, problem.Field))
            .ShouldBe([(FoodDataFile.Name, 2, "energyKcal"), (FoodDataFile.Name, 3, "row"), (FoodDataFile.Name, 4, "phytateMark")]);
    }

    [Fact]
    public void A_file_of_something_else_is_one_problem()
    {
        File.WriteAllText(Kept, "id\ten\nx\ty\n");

        FoodDataFile.Read(Kept).Problems.ShouldHaveSingleItem().Field.ShouldBe("header");
    }
}
