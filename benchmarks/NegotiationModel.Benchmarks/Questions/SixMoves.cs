using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Baselines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What do six moves to an agreement of two parties cost, the moves being given?</summary>
[MemoryDiagnoser]
[IterationCount(40)] // a shared machine has slow seconds: the quickest quarter must lie outside them
public class SixMoves
{
    private readonly Move[][] scripts = PriceTalk.Scripts();
    private int next;

    private Move[] Script => scripts[next = (next + 1) % scripts.Length];

    [Benchmark(Baseline = true)]
    public bool ByHand() => Engines.ByHand(PriceTalk.Principals, Script).IsConcluded;

    [Benchmark]
    public NegotiationStatus Model() => Engines.Model(PriceTalk.Convened, Script).Status;

    [Benchmark]
    public NegotiationStatus SharedMachines() => Engines.Machines(PriceTalk.Principals, Script, shared: true).Status;

    [Benchmark]
    public NegotiationStatus OwnMachines() => Engines.Machines(PriceTalk.Principals, Script, shared: false).Status;
}
