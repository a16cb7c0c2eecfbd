using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>Does a move cost more after a long history? (Per move; of 32 moves played on, the first forks.)</summary>
[MemoryDiagnoser]
public class LongHistory
{
    private Course[] young = [],
        old = [];
    private int next;

    [GlobalSetup(Target = nameof(After10))]
    public void BeYoung() => young = Course.After(10);

    [GlobalSetup(Target = nameof(After100_000))]
    public void BeOld() => old = Course.After(100_000);

    [Benchmark(Baseline = true, OperationsPerInvoke = Course.Length)]
    public Negotiation After10() => young[next = (next + 1) % young.Length].Play();

    [Benchmark(OperationsPerInvoke = Course.Length)]
    public Negotiation After100_000() => old[next = (next + 1) % old.Length].Play();
}
