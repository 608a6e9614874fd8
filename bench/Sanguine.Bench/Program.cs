using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Sanguine.Bench;
using Sanguine.Bench.Nights;

// bench/run calls this with the file to write, what is known of the commit, the peer in R, and what alone to measure.
var config = ManualConfig.CreateMinimumViable()
    .AddLogger(ConsoleLogger.Unicode)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(9));
var (file, commit, script) = (args.ElementAtOrDefault(0), args.ElementAtOrDefault(1) ?? "unknown", args.ElementAtOrDefault(2));
var parts = new (string Name, Func<(string Text, Summary? Summary)> Measure)[]
{
    ("assess", () => BenchmarkRunner.Run<AssessBench>(config) is var summary ? (Results.Of(summary, commit), summary) : default),
    ("absorb", () => BenchmarkRunner.Run<AbsorbBench>(config) is var summary ? (AbsorbResults.Of(summary, commit, script is null ? null : RPeer.Run(script)), summary) : default),
    ("nights", () => (NightsResults.Of(), null)),
};
var only = args.ElementAtOrDefault(3) is { Length: > 0 } part ? part : null;
if (only is not null && parts.All(each => each.Name != only))
{
    Console.Error.WriteLine($"bench/run: '{only}' is not measured here; {string.Join(", ", parts.Select(each => each.Name))} are.");
    return 2;
}

var page = file is not null && File.Exists(file) ? File.ReadAllText(file) : "";
var good = true;
foreach (var (name, measure) in parts.Where(each => only is null || each.Name == only))
{
    var (text, summary) = measure();
    Console.WriteLine(text);
    page = Page.With(page, text);
    good &= summary is null || summary.Reports.All(report => report.Success);
    if (file is not null)
    {
        File.WriteAllText(file, page);
    }
}

return good ? 0 : 1;
