using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does it cost to keep an old value, from which others have gone on already, and to make another move from it?</summary>
[MemoryDiagnoser]
public class Forks
{
    private Course[] kept = [];
    private int next;

    [GlobalSetup(Target = nameof(After10))]
    public void BeYoung() => kept = Course.After(10);

    [GlobalSetup(Target = nameof(After100_000))]
    public void BeOld() => kept = Course.After(100_000);

    [Benchmark(Baseline = true)]
    public Negotiation After10() => Fork();

    [Benchmark]
    public Negotiation After100_000() => Fork();

    private Negotiation Fork()
    {
        var (old, moves) = kept[next = (next + 1) % kept.Length];
        return old.Rule(moves[0]).Talks;
    }
}
