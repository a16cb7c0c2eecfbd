using BenchmarkDotNet.Attributes;

namespace NegotiationModel.Benchmarks;

/// <summary>What does a refusal cost beside an allowed move, and does it allocate?</summary>
[MemoryDiagnoser]
public class RefusedMove
{
    private readonly Negotiation[] tables = [.. PriceTalk.Scripts().Select(script => PriceTalk.Convened.Make(script[0]))];
    private readonly Move allowed = PriceTalk.Buyer.Rejects("p1"), refused = PriceTalk.Seller.Accepts("p1");
    private int next;

    [Benchmark(Baseline = true)]
    public bool Allowed() => tables[next++ % tables.Length].Rule(allowed).IsAllowed;

    [Benchmark]
    public bool Refused() => tables[next++ % tables.Length].Rule(refused).IsAllowed;

    [Benchmark]
    public string RefusedAndExplained() => tables[next++ % tables.Length].Rule(refused).Refusal!.Message;

    [Benchmark]
    public bool Permits() => tables[next++ % tables.Length].Permits(allowed);
}
