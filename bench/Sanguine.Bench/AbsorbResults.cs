using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace Sanguine.Bench;

/// <summary>The part of the page about absorbed iron: meals a second, and how often the plain loop's speed.</summary>
internal static class AbsorbResults
{
    private static readonly (string Method, string Said)[] Rows =
    [
        (nameof(AbsorbBench.Scalar), "plain scalar loop in double precision, one core (the peer)"), (nameof(AbsorbBench.OneCore), "several at once in single precision, one core"),
        (nameof(AbsorbBench.TwoCores), "several at once in single precision, every core"), (nameof(AbsorbBench.Read), "reading the numbers only, one core (the floor)"),
    ];

    private const string Head = "## Absorb: iron absorbed from 1,000,000 meals";

    public static string Of(Summary summary, string commit, RPeer? r)
    {
        var page = new StringBuilder();
        page.AppendLine().AppendLine(Head).AppendLine();
        page.AppendLine(CultureInfo.InvariantCulture, $"At commit {commit}.");
        page.AppendLine("Checked on all meals before anything was timed: several at once within 4 · 10⁻⁶ of the plain loop's answer, R within 10⁻¹².");
        page.AppendLine("The floor is memory: 32 bytes of a meal are read and summed, nothing else. The goal is 50 M meals a second on two cores.").AppendLine();
        page.AppendLine("| way | median | meals a second | × the plain loop |").AppendLine("|---|---:|---:|---:|");
        var plain = Median(summary, nameof(AbsorbBench.Scalar));
        foreach (var (method, said) in Rows)
        {
            var median = Median(summary, method);
            Row(page, said, median, plain);
        }

        if (r is null)
        {
            page.AppendLine("| the same equations in R | not measured: Rscript is not installed | | |");
        }
        else
        {
            Row(page, $"the same equations in R {r.Version}, whole vectors, one core (the peer)", r.Nanoseconds, plain);
        }

        return page.ToString();
    }

    private static void Row(StringBuilder page, string said, double median, double plain) => page.AppendLine(
        CultureInfo.InvariantCulture, $"| {said} | {median / 1e6:0.0} ms | {AbsorbBench.Meals / median * 1e3:0.0} M | {plain / median:0.0} |");

    private static double Median(Summary summary, string method) => summary.Reports
        .Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method).ResultStatistics?.Median ?? double.NaN;
}
