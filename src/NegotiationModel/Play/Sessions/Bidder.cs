using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>A tactic at work in one session.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract class Bidder
{
    /// <summary>What the party would offer now. Whether it does so is decided afterwards, so that nothing may be remembered as
    /// offered.</summary>
    /// <param name="turn">The table as the party sees it.</param>
    /// <param name="beliefs">What the others seem to want; null where the strategy has no model of them.</param>
    public abstract Bid Next(in Turn turn, OpponentBeliefs? beliefs);
}

/// <summary>
/// A tactic at work that says only what to aspire to. Offered is the least outcome that reaches it, or the one just below it where that is
/// nearer and misses it by a rounding; where the strategy has a model of the others, what they like best among those that are hardly
/// better.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract class AspirationBidder : Bidder
{
    private const double Rounding = 0.000001;

    private int near = int.MaxValue; // where the last one was found: before that, the best

    /// <inheritdoc/>
    public sealed override Bid Next(in Turn turn, OpponentBeliefs? beliefs)
    {
        var aspiration = AspirationAt(turn);
        return new(aspiration, beliefs is null ? Least(turn.Ranking, aspiration) : beliefs.BestForOpponents(turn.Ranking, aspiration));
    }

    /// <summary>What an offer must be worth at least.</summary>
    /// <param name="turn">The table as the party sees it.</param>
    protected abstract double AspirationAt(in Turn turn);

    private long Least(Ranking ranking, double aspiration)
    {
        var place = near = ranking.PlaceAtLeast(aspiration, near);
        if (place == ranking.Count)
            return ranking.OutcomeAtPlace(ranking.PlaceAtLeast(ranking.Best));
        if (
            place > 0
            && aspiration - ranking.UtilityAtPlace(place - 1) is var miss
            && miss <= Rounding
            && miss < ranking.UtilityAtPlace(place) - aspiration
        )
            return ranking.OutcomeAtPlace(ranking.PlaceAtLeast(ranking.UtilityAtPlace(place - 1)));
        return ranking.OutcomeAtPlace(place);
    }
}
