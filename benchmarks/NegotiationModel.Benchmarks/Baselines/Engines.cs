using NegotiationModel.Benchmarks.Baselines.Machines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Baselines;

/// <summary>Plays moves from the beginning, with each of those compared.</summary>
internal static class Engines
{
    public static MinimalDecider ByHand(PartyId[] principals, ReadOnlySpan<Move> moves)
    {
        var talk = new MinimalDecider(principals, PriceTalk.Price, 0, 20_000, default);
        foreach (var move in moves)
            talk.Make(move);
        return talk;
    }

    public static StatelessTalk Machines(PartyId[] principals, ReadOnlySpan<Move> moves, bool shared)
    {
        var talk = new StatelessTalk(principals, PriceTalk.Price, 0, 20_000, default, shared);
        foreach (var move in moves)
            talk.Make(move);
        return talk;
    }

    public static Negotiation Model(Negotiation convened, ReadOnlySpan<Move> moves)
    {
        var talks = convened;
        foreach (var move in moves)
            talks = talks.Rule(move).Talks;
        return talks;
    }
}
