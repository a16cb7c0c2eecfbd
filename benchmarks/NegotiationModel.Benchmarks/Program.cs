using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using NegotiationModel.Benchmarks;
using NegotiationModel.Benchmarks.Reports;
using Perfolizer.Horology;

SameAnswers.Check();
SameDocuments.Check();
SameAnalysis.Check();
SamePlay.Check();

// Ratios within one run are what counts; short iterations are enough for them.
var isQuick = args is ["--quick", ..];
var (warmups, iterations, milliseconds) = isQuick ? (4, 3, 100) : (20, 9, 150);
var job = Job
    .Default.WithClock(new CpuClock())
    .WithGcConcurrent(false)
    .WithGcForce(false) // a forced collection gives memory back, and taking it again would be measured
    .WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0") // code is optimized at once, not when a busy machine comes to it
    .WithWarmupCount(warmups)
    .WithIterationCount(iterations)
    .WithIterationTime(TimeInterval.FromMilliseconds(milliseconds));
var config = DefaultConfig.Instance.AddJob(job.AsDefault());

if (args.Length > (isQuick ? 1 : 0))
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args[(isQuick ? 1 : 0)..], config);
    return;
}

var run = new Results(BenchmarkRunner.Run(typeof(Program).Assembly, config.WithOptions(ConfigOptions.JoinSummary)));
(string, string)[] tables =
[
    ("table", Readme.Text(Rows.Of(run))),
    ("shown", Shown.Table(run)),
    ("others", Others.Analysis(run)),
    ("play", Others.Play(run)),
];
foreach (var (name, table) in tables)
{
    Console.WriteLine(table);
    if (!isQuick)
        Readme.Write(name, table);
}
