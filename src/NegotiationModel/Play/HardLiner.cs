namespace NegotiationModel;

/// <summary>Offers what it likes best until the end, and takes nothing less.</summary>
/// <remarks>"Take it or leave it": H. Raiffa, The Art and Science of Negotiation (1982); as a baseline, T. Baarslag and others, Artificial Intelligence 198 (2013) 73–103.</remarks>
public sealed class HardLiner : Strategy
{
    /// <inheritdoc/>
    public override string Name => "hardliner";

    /// <inheritdoc/>
    public override Negotiator Begin(Ranking own, ulong seed) => new Insisting();

    private sealed class Insisting : Negotiator
    {
        public override Decision Decide(in Turn turn) =>
            turn.Own.IsHopeless ? Decision.WalkAway
            : turn.Offered >= turn.Own.Best ? Decision.Accept : Decision.Offer(turn.Own.At(turn.Own.From(turn.Own.Best)));
    }
}
