using System.Globalization;
using CsCheck;

namespace Sanguine.Tests;

/// <summary>
/// Property tests that are the same in every run: the samples follow from a fixed seed. <c>SANGUINE_SAMPLES</c> says
/// how many a property is tried with, where it should be fewer or more than usual; <c>SANGUINE_SEED=any</c> draws
/// others each time.
/// </summary>
internal static class Samples
{
    private const string Fixed = "0000KOVVT0m3";

    private static readonly int? Told = Environment.GetEnvironmentVariable("SANGUINE_SAMPLES") is { Length: > 0 } told
        ? int.Parse(told, CultureInfo.InvariantCulture)
        : null;

    private static readonly bool Random = Environment.GetEnvironmentVariable("SANGUINE_SEED") == "any";

    /// <summary>Checks a property; the first sample that breaks it is made smaller and shown by CsCheck.</summary>
    public static void Hold<T>(this Gen<T> gen, Action<T> check, int samples = 100)
    {
        var source = Random ? PCG.ThreadPCG : PCG.Parse(Fixed);
        for (var sample = 0; sample < (Told ?? samples); sample++)
        {
            var seed = source.ToString();
            var value = gen.Generate(source, null, out _);
            try
            {
                check(value);
            }
            catch (Exception)
            {
                gen.Sample(check, seed: seed, iter: samples, threads: 1);
                throw;
            }
        }
    }

    /// <summary>All of a list, or as many as <c>SANGUINE_SAMPLES</c> says, spread over it.</summary>
    public static IEnumerable<T> Tried<T>(this IReadOnlyList<T> all) =>
        Told is { } count && count < all.Count
            ? Enumerable.Range(0, count).Select(n => all[n * all.Count / count])
            : all;

    public static void Hold<T>(this Gen<T> gen, Predicate<T> check, int samples = 100) =>
        gen.Hold((T value) => check(value).ShouldBeTrue(), samples);

    public static void Hold<T1, T2>(this Gen<(T1 One, T2 Two)> gen, Action<T1, T2> check, int samples = 100) =>
        gen.Hold(pair => check(pair.One, pair.Two), samples);

    public static void Hold<T1, T2, T3>(this Gen<(T1 One, T2 Two, T3 Three)> gen, Action<T1, T2, T3> check,
        int samples = 100) =>
        gen.Hold(all => check(all.One, all.Two, all.Three), samples);

    public static void Hold<T1, T2, T3, T4>(
        this Gen<(T1 One, T2 Two, T3 Three, T4 Four)> gen, Action<T1, T2, T3, T4> check, int samples = 100) =>
        gen.Hold(all => check(all.One, all.Two, all.Three, all.Four), samples);

    public static void Hold<T1, T2, T3, T4, T5>(
        this Gen<(T1 One, T2 Two, T3 Three, T4 Four, T5 Five)> gen, Action<T1, T2, T3, T4, T5> check, int samples = 100) =>
        gen.Hold(all => check(all.One, all.Two, all.Three, all.Four, all.Five), samples);
}
