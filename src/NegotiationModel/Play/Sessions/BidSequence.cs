using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>What a tactic offers in one session, bid by bid. A <see cref="Tactic"/> begins one for each session, so that it may remember
/// what happened there.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract class BidSequence
{
    /// <summary>What the party would offer now. Whether it does so is decided afterwards, so that nothing may be remembered as
    /// offered.</summary>
    /// <param name="turn">The table as the party sees it.</param>
    /// <param name="beliefs">What the others seem to want; null where the strategy has no model of them.</param>
    public abstract Bid Next(Turn turn, OpponentBeliefs? beliefs);

    /// <summary>The same without a copy of the turn.</summary>
    internal virtual Bid NextAt(in Turn turn, OpponentBeliefs? beliefs) => Next(turn, beliefs);
}

/// <summary>
/// A sequence of bids that says only what utility each must reach. The bid is the least outcome that reaches it, or the one just below
/// where that is nearer and misses it by a rounding. Where the strategy has a model of the others, it is what they like best among the
/// outcomes that are hardly better.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract class AspirationBidSequence : BidSequence
{
    private const double Rounding = 0.000001;

    private int near = int.MaxValue; // where the last one was found: before that, the best

    /// <inheritdoc/>
    public sealed override Bid Next(Turn turn, OpponentBeliefs? beliefs) => NextAt(turn, beliefs);

    internal sealed override Bid NextAt(in Turn turn, OpponentBeliefs? beliefs)
    {
        var aspiration = AspirationNow(turn);
        return new(aspiration, beliefs is null ? Least(turn.Ranking, aspiration) : beliefs.BestForOpponentsNear(turn.Ranking, aspiration));
    }

    /// <summary>What an offer must be worth at least.</summary>
    /// <param name="turn">The table as the party sees it.</param>
    protected abstract double AspirationAt(Turn turn);

    /// <summary>The same without a copy of the turn.</summary>
    private protected virtual double AspirationNow(in Turn turn) => AspirationAt(turn);

    private long Least(Ranking ranking, double aspiration)
    {
        var place = near = ranking.CountBelow(aspiration, near);
        if (place == ranking.OutcomeCount)
            return ranking.OutcomeFromWorst(ranking.CountBelow(ranking.BestUtility));
        if (
            place > 0
            && aspiration - ranking.UtilityFromWorst(place - 1) is var miss
            && miss <= Rounding
            && miss < ranking.UtilityFromWorst(place) - aspiration
        )
            return ranking.OutcomeFromWorst(ranking.CountBelow(ranking.UtilityFromWorst(place - 1)));
        return ranking.OutcomeFromWorst(place);
    }
}
