using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Sanguine.Bench;

// bench/run calls this with the file to write, what is known of the commit, the peer in R, and what alone to measure.
var config = ManualConfig.CreateMinimumViable()
    .AddLogger(ConsoleLogger.Unicode)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(9));
var (file, commit, script) = (args.ElementAtOrDefault(0), args.ElementAtOrDefault(1) ?? "unknown", args.ElementAtOrDefault(2));
var absorbOnly = args.ElementAtOrDefault(3) == "absorb";
var summary = absorbOnly ? null : BenchmarkRunner.Run<AssessBench>(config);
var absorb = BenchmarkRunner.Run<AbsorbBench>(config);
var before = summary is null ? AbsorbResults.Before(File.ReadAllText(file!)) : Results.Of(summary, commit);
var table = before + AbsorbResults.Of(absorb, commit, script is null ? null : RPeer.Run(script));
Console.WriteLine(table);
if (file is not null)
{
    File.WriteAllText(file, table);
}

return (summary?.Reports ?? []).Concat(absorb.Reports).All(report => report.Success) ? 0 : 1;
