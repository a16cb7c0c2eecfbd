using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Baselines;

namespace NegotiationModel.Benchmarks;

/// <summary>What does a six-move price talk cost beside a decider written by hand for the same rules?</summary>
[MemoryDiagnoser]
public class SixMoves
{
    private readonly Move[][] scripts = PriceTalk.Scripts();
    private readonly PartyId[] principals = [PriceTalk.Seller.Id, PriceTalk.Buyer.Id];
    private int next;

    [Benchmark(Baseline = true)]
    public decimal ByHand()
    {
        var talk = new MinimalDecider(principals, PriceTalk.Price, 0, 20_000, default);
        foreach (var move in scripts[next++ % scripts.Length])
            talk.Make(move);
        return talk.IsConcluded ? talk.Price : throw new InvalidOperationException();
    }

    [Benchmark]
    public decimal Model()
    {
        var talks = PriceTalk.Convened;
        foreach (var move in scripts[next++ % scripts.Length])
            talks = talks.Rule(move).Negotiation;
        return talks.Status == NegotiationStatus.Concluded ? talks.Agreements[0].Terms[PriceTalk.Price] : throw new InvalidOperationException();
    }
}
