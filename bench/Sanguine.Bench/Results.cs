using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Reports;

namespace Sanguine.Bench;

/// <summary>The page people read: the machine, the commit, medians, and what one entry costs.</summary>
internal static class Results
{
    private static readonly string[] Order =
        [nameof(AssessBench.Tokens), nameof(AssessBench.Read), nameof(AssessBench.Fold), nameof(AssessBench.Cold), nameof(AssessBench.Cached)];

    public static string Of(Summary summary, string commit)
    {
        var page = new StringBuilder();
        page.AppendLine("## Assess: one journal to assessment and plan").AppendLine();
        page.AppendLine(CultureInfo.InvariantCulture, $"- Machine: {summary.HostEnvironmentInfo.Cpu.Value?.ProcessorName?.Trim() ?? "unknown processor"}, {Environment.ProcessorCount} threads, {RuntimeInformation.OSDescription}");
        page.AppendLine(CultureInfo.InvariantCulture, $"- .NET {Environment.Version}, BenchmarkDotNet {summary.HostEnvironmentInfo.BenchmarkDotNetVersion}");
        page.AppendLine(CultureInfo.InvariantCulture, $"- Commit: {commit}").AppendLine();
        page.AppendLine("*Tokens* is the floor: the JSON tokens of the same bytes and nothing made of them. *Read* makes entries,");
        page.AppendLine("*Fold* a record, *Cold* the whole review from bytes, *Cached* the review from a folded record.").AppendLine();
        page.AppendLine("| journal | step | median | an entry | × tokens | allocated |");
        page.AppendLine("|---|---|---:|---:|---:|---:|");
        foreach (var days in summary.Reports.GroupBy(Days).OrderBy(group => group.Key))
        {
            var entries = ExampleJournal.Of(days.Key).Count(letter => letter == '\n');
            var tokens = Median(days.Single(report => Step(report) == nameof(AssessBench.Tokens)));
            foreach (var report in days.OrderBy(report => Array.IndexOf(Order, Step(report))))
            {
                page.AppendLine(CultureInfo.InvariantCulture, $"| {Length(days.Key)}, {entries:N0} entries | {Step(report)} | {Milliseconds(Median(report))} | {Median(report) / entries:0} ns | {Median(report) / tokens:0.0} | {Allocated(report)} |");
            }
        }

        return page.ToString();
    }

    private static int Days(BenchmarkReport report) =>
        (int)report.BenchmarkCase.Parameters.Items.Single(item => item.Name == nameof(AssessBench.Days)).Value;

    private static string Step(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethod.Name;

    private static double Median(BenchmarkReport report) => report.ResultStatistics?.Median ?? double.NaN;

    private static string Length(int days) => days switch { 1 => "1 day", 365 => "1 year", _ => "10 years" };

    private static string Milliseconds(double nanoseconds) => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.000} ms");

    private static string Allocated(BenchmarkReport report) =>
        string.Create(CultureInfo.InvariantCulture, $"{(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1e6:0.00} MB");
}
