using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Sanguine.Bench;
using Sanguine.Bench.Nights;

// "nights" alone simulates people and measures nothing else.
if (args is ["nights"])
{
    Console.WriteLine(NightsResults.Of());
    return 0;
}

// bench/run calls this with the file to write, what is known of the commit, and the peer in R.
var config = ManualConfig.CreateMinimumViable()
    .AddLogger(ConsoleLogger.Unicode)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(9));
var summary = BenchmarkRunner.Run<AssessBench>(config);
var absorb = BenchmarkRunner.Run<AbsorbBench>(config);
var table = Results.Of(summary, commit: args.ElementAtOrDefault(1) ?? "unknown")
    + AbsorbResults.Of(absorb, args.ElementAtOrDefault(2) is { } script ? RPeer.Run(script) : null)
    + NightsResults.Of();
Console.WriteLine(table);
if (args is [var file, ..])
{
    File.WriteAllText(file, table);
}

return summary.Reports.Concat(absorb.Reports).All(report => report.Success) ? 0 : 1;
