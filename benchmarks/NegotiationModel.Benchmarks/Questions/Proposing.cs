using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Inputs;
using NegotiationModel.Play;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does it cost to find what to offer, and what to put all outcomes in order before?</summary>
[MemoryDiagnoser]
public class Proposing
{
    private Rivals rivals = null!;
    private int round;

    [GlobalSetup(Targets = [nameof(Outcomes1_000), nameof(Ordering1_000)])]
    public void BeSmall() => rivals = new(issues: 3);

    [GlobalSetup(Targets = [nameof(Outcomes10_000), nameof(Ordering10_000)])]
    public void BeMiddling() => rivals = new(issues: 4);

    [GlobalSetup(Targets = [nameof(Outcomes100_000), nameof(Ordering100_000)])]
    public void BeLarge() => rivals = new(issues: 5);

    [GlobalSetup(Targets = [nameof(Outcomes1_000_000), nameof(Ordering1_000_000)])]
    public void BeHuge() => rivals = new(issues: 6);

    [Benchmark]
    public long Outcomes1_000() => Proposed();

    [Benchmark]
    public long Outcomes10_000() => Proposed();

    [Benchmark]
    public long Outcomes100_000() => Proposed();

    [Benchmark]
    public long Outcomes1_000_000() => Proposed();

    [Benchmark]
    public double Ordering1_000() => rivals.RankedAnew().BestUtility;

    [Benchmark]
    public double Ordering10_000() => rivals.RankedAnew().BestUtility;

    [Benchmark]
    public double Ordering100_000() => rivals.RankedAnew().BestUtility;

    [Benchmark]
    public double Ordering1_000_000() => rivals.RankedAnew().BestUtility;

    // A round that is never the one before, of a party that is not the one before.
    private long Proposed()
    {
        round = (round + 37) % 100;
        var own = rivals.Ranked();
        return TimeDependent
            .Boulware.BeginBidding(own, 0)
            .Next(new(own.Map.Preferences.Party, own, Talks, [], -1, round + 1, 100), null)
            .OutcomeIndex;
    }

    private static readonly Negotiation Talks = Negotiation.Convene(
        Protocol.AlternatingOffers,
        [Party.Principal("p0"), Party.Principal("p1")],
        [Issue.YesNo("i0")]
    );
}
