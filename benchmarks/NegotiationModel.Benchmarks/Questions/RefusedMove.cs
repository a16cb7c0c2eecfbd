using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Baselines;
using NegotiationModel.Benchmarks.Baselines.Machines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does a refused move cost, at 256 tables and for whatever reason, and what to have it explained?</summary>
[MemoryDiagnoser]
public class RefusedMove
{
    private readonly Case[] cases = Case.Refused();
    private readonly MinimalDecider[] byHand;
    private readonly StatelessTalk[] shared,
        own;
    private int next;

    public RefusedMove()
    {
        byHand = [.. cases.Select(one => Engines.ByHand(PriceTalk.Principals, one.Before))];
        shared = [.. cases.Select(one => Engines.Machines(PriceTalk.Principals, one.Before, shared: true))];
        own = [.. cases.Select(one => Engines.Machines(PriceTalk.Principals, one.Before, shared: false))];
    }

    private int Next => next = (next + 1) % cases.Length;

    [Benchmark(Baseline = true)]
    public bool ByHand() => byHand[Next].Make(cases[next].Move) is null;

    [Benchmark]
    public bool Model() => cases[Next].Talks.Rule(cases[next].Move).IsPermitted;

    [Benchmark]
    public bool SharedMachines() => shared[Next].Make(cases[next].Move);

    [Benchmark]
    public bool OwnMachines() => own[Next].Make(cases[next].Move);

    [Benchmark]
    public string Explained() => cases[Next].Talks.Rule(cases[next].Move).Refusal!.Message;
}
