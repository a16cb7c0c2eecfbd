using BenchmarkDotNet.Attributes;

namespace NegotiationModel.Benchmarks;

/// <summary>What does a six-move price talk cost beside the same talk written by hand?</summary>
[MemoryDiagnoser]
public class SixMoves
{
    private readonly Move[][] scripts = PriceTalk.Scripts();
    private int next;

    [Benchmark(Baseline = true)]
    public decimal ByHand()
    {
        var talk = new HandWritten();
        foreach (var move in scripts[next++ % scripts.Length])
            talk.Do(move);
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
