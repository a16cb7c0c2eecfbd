using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does it cost to ask whether a move is permitted, and what to find all that a party may do?</summary>
[MemoryDiagnoser]
public class PermittedMoves
{
    private readonly Case[] cases = Case.Mixed();
    private int next;

    private Case Next => cases[next = (next + 1) % cases.Length];

    [Benchmark(Baseline = true)]
    public bool One() => Next is var one && one.Talks.Permits(one.Move);

    [Benchmark]
    public int All()
    {
        var count = 0;
        var one = Next;
        foreach (var _ in one.Talks.PermittedMoves(PriceTalk.Principals[next % 2]))
            count++;
        return count;
    }
}
