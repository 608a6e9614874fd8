using Sanguine.Knowledge;
using Sanguine.Outcome;
using Sanguine.Symptoms;

namespace Sanguine.Bench.Nights;

/// <summary>What 1,000 simulated people with one truth were told.</summary>
internal sealed record Told
{
    public required Truth Truth { get; init; }

    /// <summary>Shares of people, 0 to 1.</summary>
    public double ChangeCovered { get; init; }

    public double ChangeClaimed { get; init; }

    public double ChangeWidth { get; init; }

    public double AnyFalseTrigger { get; init; }

    public double CoffeeFound { get; init; }

    public double CoffeeCovered { get; init; }

    public double PopularAny { get; init; }

    public double PopularFalse { get; init; }
}

/// <summary>Simulated people, judged by the same functions that judge a real diary.</summary>
internal static class NightsStudy
{
    public const int People = 1000;

    /// <summary>The rule of popular apps: three days with, three without, and means this far apart.</summary>
    public const double PopularMargin = 0.5;

    private const int PopularDays = 3;

    /// <summary>
    /// Other people than those on whom the lines were chosen (15, and 90,015 for false discovery): a check of the lines has
    /// to come from people who had no part in choosing them.
    /// </summary>
    private const int Seed = 40_000_015;

    private static readonly OutcomeLimits Limits = OutcomeLimits.Of(CurrentKnowledge.Value);

    public static Told OfChange(Truth truth, int people = People)
    {
        var changes = Everyone(truth, people, person => (
            Change: Change.Between(person.Nights[..person.Baseline], person.Nights[^Limits.Window..], Limits),
            person.TrueChange)).Where(one => one.Change is not null).ToArray();
        return new()
        {
            Truth = truth,
            ChangeCovered = Share(changes, one => one.Change!.Low <= one.TrueChange && one.TrueChange <= one.Change.High),
            ChangeClaimed = Share(changes, one => one.Change!.Claimed),
            ChangeWidth = changes.Average(one => one.Change!.High - one.Change.Low),
        };
    }

    /// <summary>
    /// The chance that was told of a change of more than a point, and whether it was so, where changes of −4 to 4 are all
    /// as likely.
    /// </summary>
    public static (double Told, bool IsSo)[] OfChances(double rho, Gaps gaps, int people) =>
    [
        .. Enumerable.Range(0, people).AsParallel().AsOrdered()
            .Select(n => SimulatedPerson.Of(new(rho, (8.0 * n / people) - 4, 0, gaps), (n * 7919) + Seed + 1))
            .Select(person => (
                Change: Change.Between(person.Nights[..person.Baseline], person.Nights[^Limits.Window..], Limits),
                person.TrueChange))
            .Where(one => one.Change is not null)
            .Select(one => (one.Change!.Probability, one.TrueChange * Math.Sign(one.Change.Mean) > Limits.Matters)),
    ];

    public static Told OfTriggers(Truth truth, int people = People)
    {
        var all = Everyone(truth, people, person => (
            Person: person, Triggers: Triggers.Of(person.Nights, person.Factors, Limits), Popular: Popular(person)));
        var coffees = all.Select(one => (one.Person, Coffee: one.Triggers.Single(trigger => trigger.Factor == "coffee-late")))
            .Where(one => one.Coffee.IsCompared).ToArray();
        bool IsFalse(string factor) => truth.Coffee == 0 || factor != "coffee-late";
        return new()
        {
            Truth = truth,
            AnyFalseTrigger = Share(all, one => one.Triggers.Any(trigger => trigger.Claimed && IsFalse(trigger.Factor))),
            CoffeeFound = Share(coffees, one => one.Coffee.Claimed),
            CoffeeCovered = Share(coffees, one => one.Coffee.Low <= one.Person.TrueCoffee && one.Person.TrueCoffee <= one.Coffee.High),
            PopularAny = Share(all, one => one.Popular.Any(IsFalse)),
            PopularFalse = all.Average(one => one.Popular.Count(IsFalse)),
        };
    }

    /// <summary>Trials of six pairs of blocks, four nights and one of washout each, on people whose nights lie about 6.</summary>
    public static (double Found, double Covered, double Exceeds) OfTrials(double rho, double effect, int people)
    {
        var told = new (bool Found, bool Covered, double Exceeds)[people];
        Parallel.For(0, people, n =>
        {
            var chance = new Random((n * 7919) + Seed + 2);
            var design = TrialDesign.Draw(CurrentKnowledge.Value, 4, 1, 6, n + 1);
            var run = design.From(new(2026, 1, 1), "", "", null, "", "");
            var error = 0.0;
            var nights = Enumerable.Range(0, design.Nights).Select(night =>
            {
                error = (night == 0 ? 0 : rho * error) + (night == 0 ? 1 : Math.Sqrt(1 - (rho * rho))) * SimulatedPerson.Gauss(chance);
                var day = run.Starts.PlusDays(night);
                var urge = 6 + (1.8 * error) + (run.ConditionOn(day) == 1 ? effect : 0);
                return new DiaryNight(day) { Urge = (decimal)Math.Clamp(Math.Round(urge), 0, 10), IsReviewed = true };
            }).Where(_ => chance.NextDouble() > 0.1).ToArray();
            var result = TrialResult.Of(run, [], Diary.Of(nights), run.Ends, Limits);
            var truth = Ordinal.Mean(6 + effect, 1.8) - Ordinal.Mean(6, 1.8);
            told[n] = (result.Found, result.Low <= truth && truth <= result.High, result.SecondBetter ?? 0);
        });
        return (Share(told, one => one.Found), Share(told, one => one.Covered), told.Average(one => one.Exceeds));
    }

    private static string[] Popular(SimulatedPerson person) =>
    [
        .. person.Factors.Where(factor =>
        {
            var known = person.Nights.Where(night => !night.IsMissing && factor.Days.ContainsKey(night.Evening))
                .ToLookup(night => factor.Days[night.Evening], night => (double)night.Urge!.Value);
            return known[true].Count() >= PopularDays && known[false].Count() >= PopularDays
                && Math.Abs(known[true].Average() - known[false].Average()) >= PopularMargin;
        }).Select(factor => factor.Factor),
    ];

    private static T[] Everyone<T>(Truth truth, int people, Func<SimulatedPerson, T> judge)
    {
        var told = new T[people];
        Parallel.For(0, people, n => told[n] = judge(SimulatedPerson.Of(truth, (n * 7919) + Seed)));
        return told;
    }

    private static double Share<T>(T[] all, Func<T, bool> holds) => (double)all.Count(holds) / all.Length;
}
