using BenchmarkDotNet.Attributes;

namespace NegotiationModel.Benchmarks;

/// <summary>Does replaying a log cost time in proportion to its length, whether its proposals die or stay live? (Time is per move.)</summary>
[MemoryDiagnoser]
public class LongLog
{
    private const int Short = 1_000, Long = 100_000;

    private static readonly Negotiation Convened = Negotiation.Convene(Protocol.Diplomacy, [PriceTalk.Seller, PriceTalk.Buyer], [PriceTalk.Price]);

    private readonly Move[] living = [.. Enumerable.Range(0, Long).Select(Offer)];
    private readonly Move[] dying = [.. Enumerable.Range(0, Long / 2).SelectMany(number => new[] { Offer(number), PriceTalk.Buyer.Rejects($"p{number + 1}") })];

    [Benchmark(Baseline = true, OperationsPerInvoke = Short)]
    public Negotiation ShortLiving() => Replay(living.AsSpan(0, Short));

    [Benchmark(OperationsPerInvoke = Long)]
    public Negotiation LongLiving() => Replay(living);

    [Benchmark(OperationsPerInvoke = Short)]
    public Negotiation ShortDying() => Replay(dying.AsSpan(0, Short));

    [Benchmark(OperationsPerInvoke = Long)]
    public Negotiation LongDying() => Replay(dying);

    private static Negotiation Replay(ReadOnlySpan<Move> moves) => Convened.Make(moves);

    private static Move Offer(int number) => PriceTalk.Seller.Proposes(PriceTalk.Price.Is(number % 20_000));
}
