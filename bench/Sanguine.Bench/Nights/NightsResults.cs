using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Sanguine.Bench.Nights;

/// <summary>The part of the page about nights: what simulated people are told, and how much of it is true.</summary>
internal static class NightsResults
{
    public const string Heading = "## Nights: what simulated people are told";

    private static readonly double[] Correlations = [0, 0.25, 0.5];

    public static string Of()
    {
        var clock = Stopwatch.StartNew();
        var page = new StringBuilder();
        page.AppendLine(Heading).AppendLine();
        page.AppendLine(CultureInfo.InvariantCulture, $"{NightsStudy.People:N0} simulated people a row, twelve weeks each: whole points of 0 to 10, nights that correlate by ρ with the next,").AppendLine("levels and spreads of their own, seven factors, iron that helps gradually, one night in six missing (bad ones rather), taps.").AppendLine();
        page.AppendLine(CultureInfo.InvariantCulture, $"*Popular rule*: at least three nights with and three without, and means {NightsStudy.PopularMargin} of a point or more apart.").AppendLine();
        Triggers(page);
        Changes(page);
        Chances(page);
        Trials(page);
        page.AppendLine(CultureInfo.InvariantCulture, $"All of it took {clock.Elapsed.TotalSeconds:0} s.");
        return page.ToString();
    }

    private static void Triggers(StringBuilder page)
    {
        page.AppendLine("| late coffee | ρ | missing | told of a false trigger | late coffee found | its interval holds | popular rule: told of a false one | false ones each |");
        page.AppendLine("|---|---|---|---:|---:|---:|---:|---:|");
        Truth[] truths =
        [
            .. from rho in Correlations from gaps in Enum.GetValues<Gaps>() select new Truth(rho, -2, 0, gaps, true),
            .. from rho in Correlations select new Truth(rho, 0, 0, Gaps.BadNights, Mild: true),
            .. from effect in (double[])[0.5, 1, 2] from gaps in (Gaps[])[Gaps.Random, Gaps.BadNights] select new Truth(0.3, -2, effect, gaps, true),
        ];
        foreach (var told in truths.Select(truth => NightsStudy.OfTriggers(truth)))
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"| {told.Truth.Coffee:0.0}{Mild(told.Truth)} | {told.Truth.Rho:0.00} | {Missing(told.Truth.Gaps)} | {told.AnyFalseTrigger:0.0 %} | {told.CoffeeFound:0.0 %} | {told.CoffeeCovered:0.0 %} | {told.PopularAny:0 %} | {told.PopularFalse:0.0} |");
        }
    }

    private static void Changes(StringBuilder page)
    {
        page.AppendLine().AppendLine("| change | ρ | missing | told of a change | interval holds | its width |");
        page.AppendLine("|---|---|---|---:|---:|---:|");
        Truth[] truths =
        [
            .. from rho in Correlations from gaps in Enum.GetValues<Gaps>() select new Truth(rho, 0, 0, gaps),
            .. from change in (double[])[-0.5, -1, -2] from rho in Correlations from gaps in (Gaps[])[Gaps.None, Gaps.BadNights] select new Truth(rho, change, 0, gaps),
            .. from rho in Correlations select new Truth(rho, -1, 0, Gaps.BadNights, Mild: true),
        ];
        var all = truths.Select(truth => NightsStudy.OfChange(truth)).ToArray();
        foreach (var told in all)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"| {told.Truth.Change:0.0}{Mild(told.Truth)} | {told.Truth.Rho:0.00} | {Missing(told.Truth.Gaps)} | {told.ChangeClaimed:0.0 %} | {told.ChangeCovered:0.0 %} | {told.ChangeWidth:0.0} |");
        }
    }

    private static void Chances(StringBuilder page)
    {
        page.AppendLine().AppendLine("| chance told that the change exceeds a point | people | told on average | was so |");
        page.AppendLine("|---|---:|---:|---:|");
        var told = Correlations.SelectMany(rho => NightsStudy.OfChances(rho, Gaps.BadNights, NightsStudy.People)).ToArray();
        foreach (var bin in told.GroupBy(one => Math.Min(4, (int)(one.Told * 5))).OrderBy(bin => bin.Key))
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"| {bin.Key * 20} to {(bin.Key + 1) * 20} % | {bin.Count()} | {bin.Average(one => one.Told):0 %} | {(double)bin.Count(one => one.IsSo) / bin.Count():0 %} |");
        }

        page.AppendLine();
    }

    private static void Trials(StringBuilder page)
    {
        page.AppendLine("| trial: true effect | ρ | found | interval holds | chance told of better by a point, on average |");
        page.AppendLine("|---|---|---:|---:|---:|");
        foreach (var (effect, rho) in from effect in (double[])[0, -1, -2] from rho in Correlations select (effect, rho))
        {
            var (found, covered, exceeds) = NightsStudy.OfTrials(rho, effect, NightsStudy.People);
            page.AppendLine(CultureInfo.InvariantCulture, $"| {effect:0.0} | {rho:0.00} | {found:0.0 %} | {covered:0.0 %} | {exceeds:0 %} |");
        }

        page.AppendLine();
    }

    private static string Mild(Truth truth) => truth.Mild ? ", mild" : "";

    private static string Missing(Gaps gaps) => gaps switch
    {
        Gaps.None => "none",
        Gaps.Random => "at random",
        Gaps.BadNights => "bad nights",
        _ => throw new ArgumentOutOfRangeException(nameof(gaps)),
    };
}
