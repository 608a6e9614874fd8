using System.Numerics;
using BenchmarkDotNet.Attributes;
using Sanguine.Knowledge;
using Sanguine.Nutrition;

namespace Sanguine.Bench;

/// <summary>Iron absorbed from a million meals of one person: the plain loop, and several meals at once on one core and on two.</summary>
public class AbsorbBench
{
    public const int Meals = 1_000_000;

    /// <summary>How far single precision may be from the plain loop in double precision, of what is absorbed.</summary>
    public const double Tolerance = 4e-6;

    /// <summary>Things the equations read of a meal.</summary>
    private const int Kinds = 8;

    /// <summary>Meals that one core takes at a time: few enough that a core held up by something else leaves the rest to the others.</summary>
    private const int Portion = 1 << 14;

    /// <summary>Of the one person, µg/L.</summary>
    public const double Ferritin = 20;

    private readonly AbsorptionModel model = CurrentKnowledge.Value.Nutrition().Model;

    private readonly float[][] columns = new float[Kinds][];

    private readonly float[] absorbed = new float[Meals];

    private readonly double[] plain = new double[Meals];

    private MealContents[] meals = [];

    public AbsorptionModel Model => model;

    public IEnumerable<float[]> Columns => columns;

    /// <summary>What the plain loop gave.</summary>
    public ReadOnlySpan<double> Plain => plain;

    /// <summary>Meals drawn from a fixed seed; both ways must give the same answers before anything is timed.</summary>
    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(14);
        double[] most = [15, 3, 1000, 150, 100, 800, 200, 2];
        for (var column = 0; column < Kinds; column++)
        {
            columns[column] = new float[Meals];
            for (var meal = 0; meal < Meals; meal++)
            {
                columns[column][meal] = (float)(most[column] * random.NextDouble());
            }
        }

        meals = new MealContents[Meals];
        for (var meal = 0; meal < Meals; meal++)
        {
            meals[meal] = new(
                columns[0][meal], columns[1][meal], columns[2][meal], columns[3][meal], columns[4][meal], columns[5][meal],
                columns[6][meal], columns[7][meal]);
        }

        TwoCores();
        for (var meal = 0; meal < Meals; meal++)
        {
            var alone = HallbergHulthen.Absorbed(meals[meal], Ferritin, model);
            if (Math.Abs(absorbed[meal] - alone) > Tolerance * alone)
            {
                throw new InvalidOperationException($"Meal {meal} differs: {absorbed[meal]:R} and {alone:R}.");
            }
        }
    }

    /// <summary>The floor: every number is read and added, nothing else.</summary>
    [Benchmark]
    public float Read()
    {
        var sum = Vector<float>.Zero;
        foreach (var column in columns)
        {
            for (var at = 0; at < Meals; at += Vector<float>.Count)
            {
                sum += new Vector<float>(column, at);
            }
        }

        return Vector.Sum(sum);
    }

    [Benchmark]
    public double Scalar()
    {
        for (var meal = 0; meal < Meals; meal++)
        {
            plain[meal] = HallbergHulthen.Absorbed(meals[meal], Ferritin, model);
        }

        return plain[^1];
    }

    [Benchmark]
    public float OneCore()
    {
        Part(0, Meals);
        return absorbed[^1];
    }

    [Benchmark]
    public float TwoCores()
    {
        Parallel.For(0, (Meals + Portion - 1) / Portion, portion =>
            Part(portion * Portion, Math.Min(Portion, Meals - (portion * Portion))));
        return absorbed[^1];
    }

    private void Part(int from, int count) => AbsorptionBatch.Absorb(
        new()
        {
            NonHemeIron = columns[0].AsSpan(from, count), HemeIron = columns[1].AsSpan(from, count),
            Phytate = columns[2].AsSpan(from, count), VitaminC = columns[3].AsSpan(from, count),
            Tannin = columns[4].AsSpan(from, count), Calcium = columns[5].AsSpan(from, count),
            Meat = columns[6].AsSpan(from, count), Eggs = columns[7].AsSpan(from, count),
        },
        Ferritin, model, absorbed.AsSpan(from, count));
}
