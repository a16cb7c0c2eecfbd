using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Inputs;
using NegotiationModel.Play;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does one negotiation cost to its end, Boulware against Boulware, with the whole log: with all set-up, and with outcomes in
/// order beforehand?</summary>
[MemoryDiagnoser]
[IterationCount(40)] // a shared machine has slow seconds: the quickest quarter must lie outside them
[WarmupCount(40)] // much code, few turns of it a time: it takes many to be optimized
public class Negotiating
{
    private Rivals rivals = null!;

    [GlobalSetup(Targets = [nameof(SetUp1_000), nameof(Ready1_000), nameof(ProtocolAlone)])]
    public void BeSmall() => rivals = new(issues: 3);

    [GlobalSetup(Targets = [nameof(SetUp10_000), nameof(Ready10_000)])]
    public void BeMiddling() => rivals = new(issues: 4);

    [Benchmark]
    public int SetUp1_000() => rivals.Begun(Strategies.Boulware, Strategies.Boulware).Run().Talks.Log.Count;

    [Benchmark]
    public int SetUp10_000() => rivals.Begun(Strategies.Boulware, Strategies.Boulware).Run().Talks.Log.Count;

    [Benchmark]
    public int Ready1_000() => rivals.Ready(Strategies.Boulware, Strategies.Boulware).Run().Talks.Log.Count;

    [Benchmark]
    public int Ready10_000() => rivals.Ready(Strategies.Boulware, Strategies.Boulware).Run().Talks.Log.Count;

    /// <summary>Two hundred offers that nobody takes, and that nobody thinks about.</summary>
    [Benchmark]
    public int ProtocolAlone()
    {
        var from = rivals.Number * 31;
        var idle = Strategy.Create("idle", turn => Decision.Offer((from + (turn.Round * 7)) % turn.Ranking.OutcomeCount));
        return rivals.Ready(idle, idle).Run().Talks.Log.Count;
    }
}
