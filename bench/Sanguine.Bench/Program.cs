using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Sanguine.Bench;
using Sanguine.Bench.Nights;

// "nights" alone simulates people and measures nothing else; it writes its part of the page and leaves the others.
if (args is ["nights", var page, ..])
{
    var written = File.ReadAllText(page);
    var before = written.IndexOf(NightsResults.Heading, StringComparison.Ordinal) is >= 0 and var from ? written[..from] : written;
    File.WriteAllText(page, before.TrimEnd() + "\n\n" + NightsResults.Of());
    return 0;
}

// bench/run calls this with the file to write and what is known of the commit.
var config = ManualConfig.CreateMinimumViable()
    .AddLogger(ConsoleLogger.Unicode)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(9));
var summary = BenchmarkRunner.Run<AssessBench>(config);
var absorb = BenchmarkRunner.Run<AbsorbBench>(config);
var table = Results.Of(summary, commit: args.ElementAtOrDefault(1) ?? "unknown") + AbsorbResults.Of(absorb) + "\n" + NightsResults.Of();
Console.WriteLine(table);
if (args is [var file, ..])
{
    File.WriteAllText(file, table);
}

return summary.Reports.Concat(absorb.Reports).All(report => report.Success) ? 0 : 1;
