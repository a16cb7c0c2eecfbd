using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

NegotiationModel.Benchmarks.SameAnswers.Check();
NegotiationModel.Benchmarks.SameDocuments.Check();

// Ratios within one run are what counts; short iterations are enough for them.
var quick = DefaultConfig.Instance.AddJob(Job.Default.WithWarmupCount(4).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(150)).AsDefault());
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, quick);
