using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Baselines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What do the same six moves cost when they are built anew each time?</summary>
[MemoryDiagnoser]
public class SixMovesBuilt
{
    private int next;

    private Move[] Script => PriceTalk.Moves(next = (next + 1) % 1_024);

    [Benchmark(Baseline = true)]
    public bool ByHand() => Engines.ByHand(PriceTalk.Principals, Script).IsConcluded;

    [Benchmark]
    public NegotiationStatus Model() => Engines.Model(PriceTalk.Convened, Script).Status;

    [Benchmark]
    public NegotiationStatus SharedMachines() => Engines.Machines(PriceTalk.Principals, Script, shared: true).Status;

    [Benchmark]
    public NegotiationStatus OwnMachines() => Engines.Machines(PriceTalk.Principals, Script, shared: false).Status;
}
