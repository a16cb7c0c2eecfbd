using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>Does a move cost more while many proposals are live? (Per move: one is turned down, a new one is made.)</summary>
[MemoryDiagnoser]
public class ManyLive
{
    private readonly Course[] few = [.. Enumerable.Range(0, 16).Select(seed => Course.Amid(live: 1, seed))];
    private readonly Course[] many = [.. Enumerable.Range(0, 16).Select(seed => Course.Amid(live: 1_000, seed))];
    private int next;

    [Benchmark(Baseline = true, OperationsPerInvoke = Course.Length)]
    public Negotiation Amid1() => few[next = (next + 1) % few.Length].Play();

    [Benchmark(OperationsPerInvoke = Course.Length)]
    public Negotiation Amid1_000() => many[next = (next + 1) % many.Length].Play();
}
