using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace Sanguine.Bench;

/// <summary>The part of the page about absorbed iron: meals a second, and how often the plain loop's speed.</summary>
internal static class AbsorbResults
{
    private static readonly (string Method, string Said)[] Rows =
    [
        (nameof(AbsorbBench.Scalar), "plain scalar loop, one core (the peer)"), (nameof(AbsorbBench.OneCore), "several at once, one core"),
        (nameof(AbsorbBench.TwoCores), "several at once, every core"), (nameof(AbsorbBench.Read), "reading the numbers only, one core (the floor)"),
    ];

    public static string Of(Summary summary)
    {
        var page = new StringBuilder();
        page.AppendLine().AppendLine("## Absorb: iron absorbed from 1,000,000 meals").AppendLine();
        page.AppendLine("Both ways were checked to give the same answers (within 10⁻¹²) on all meals of the same run.").AppendLine();
        page.AppendLine("| way | median | meals a second | × the plain loop |").AppendLine("|---|---:|---:|---:|");
        var plain = Median(summary, nameof(AbsorbBench.Scalar));
        foreach (var (method, said) in Rows)
        {
            var median = Median(summary, method);
            page.AppendLine(CultureInfo.InvariantCulture, $"| {said} | {median / 1e6:0.0} ms | {AbsorbBench.Meals / median * 1e3:0.0} M | {plain / median:0.0} |");
        }

        return page.ToString();
    }

    private static double Median(Summary summary, string method) => summary.Reports
        .Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method).ResultStatistics?.Median ?? double.NaN;
}
