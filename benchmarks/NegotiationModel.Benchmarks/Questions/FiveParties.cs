using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Baselines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What do eleven moves of five parties cost, with conditions precedent and subsequent, the moves being given?</summary>
[MemoryDiagnoser]
[IterationCount(40)] // a shared machine has slow seconds: the quickest quarter must lie outside them
public class FiveParties
{
    private readonly Move[][] scripts = FivePartyTalk.Scripts();
    private readonly Move[][] baskets = BasketTalk.Scripts();
    private int next;

    private Move[] Script => scripts[next = (next + 1) % scripts.Length];

    [Benchmark(Baseline = true)]
    public bool ByHand() => Engines.ByHand(FivePartyTalk.Principals, Script).IsConcluded;

    [Benchmark]
    public NegotiationStatus Model() => Engines.Model(FivePartyTalk.Convened, Script).Status;

    [Benchmark]
    public NegotiationStatus SharedMachines() => Engines.Machines(FivePartyTalk.Principals, Script, shared: true).Status;

    [Benchmark]
    public NegotiationStatus OwnMachines() => Engines.Machines(FivePartyTalk.Principals, Script, shared: false).Status;

    [Benchmark]
    public NegotiationStatus WithBaskets() => Engines.Model(BasketTalk.Convened, baskets[next = (next + 1) % baskets.Length]).Status;
}
