using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Baselines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>Does replaying a log cost time in proportion to its length, whether its offers die or stay live? (Per move.)</summary>
[MemoryDiagnoser]
[IterationCount(40)] // a shared machine has slow seconds: the quickest quarter must lie outside them
public class LongLog
{
    private const int Short = 10_000,
        Long = 100_000;

    private readonly Move[][] dying = [LongTalk.Dying(1, Long), LongTalk.Dying(2, Long)],
        living = [LongTalk.Living(1, Long), LongTalk.Living(2, Long)];
    private int next;

    [Benchmark(Baseline = true, OperationsPerInvoke = Short)]
    public Negotiation Moves10_000() => PriceTalk.Convened.Make(dying[Next].AsSpan(0, Short));

    [Benchmark(OperationsPerInvoke = Long)]
    public Negotiation Moves100_000() => PriceTalk.Convened.Make(dying[Next]);

    [Benchmark(OperationsPerInvoke = Short)]
    public Negotiation AllLive10_000() => PriceTalk.Convened.Make(living[Next].AsSpan(0, Short));

    [Benchmark(OperationsPerInvoke = Long)]
    public Negotiation AllLive100_000() => PriceTalk.Convened.Make(living[Next]);

    [Benchmark(OperationsPerInvoke = Short)]
    public object ByHand10_000() => Engines.ByHand(PriceTalk.Principals, dying[Next].AsSpan(0, Short));

    [Benchmark(OperationsPerInvoke = Long)]
    public object ByHand100_000() => Engines.ByHand(PriceTalk.Principals, dying[Next]);

    private int Next => next = 1 - next;
}
