using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>What the others at the table seem to want: an estimate for each that has offered something.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class OpponentBeliefs
{
    private readonly OpponentModel model;
    private readonly List<(PartyId Party, Estimate Estimate)> estimates = [];
    private readonly Func<long, double> likes;
    private int heard;

    internal OpponentBeliefs(OpponentModel model) => (this.model, likes) = (model, MinOpponentUtility);

    /// <summary>What a party seems to want; null while it has offered nothing.</summary>
    /// <param name="party">The party.</param>
    public Estimate? EstimateOf(PartyId party)
    {
        foreach (var (id, estimate) in estimates)
            if (id == party)
                return estimate;
        return null;
    }

    /// <summary>What an outcome seems to be worth to the one who likes it least, since all must agree; 0 while nobody has offered
    /// anything.</summary>
    /// <param name="outcomeIndex">From 0 to the number of outcomes − 1.</param>
    public double MinOpponentUtility(long outcomeIndex)
    {
        var least = estimates.Count == 0 ? 0 : double.PositiveInfinity;
        foreach (var (_, estimate) in estimates)
            least = Math.Min(least, estimate[outcomeIndex]);
        return least;
    }

    /// <summary>Among the outcomes that are worth so much to the party or hardly more (a twentieth of its range), the one that the others
    /// seem to like best; of equal ones the least it can do.</summary>
    /// <param name="ranking">The party's outcomes.</param>
    /// <param name="aspiration">What it must be worth at least, and hardly more; above the best, the best counts.</param>
    public long BestForOpponentsNear(Ranking ranking, double aspiration)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return ranking.BestForOthers(aspiration, likes);
    }

    internal void Update(in Turn turn)
    {
        for (; heard < turn.Offers.Count; heard++)
            if (turn.Offers[heard] is var offer && offer.By != turn.Party)
            {
                var estimate = EstimateOf(offer.By);
                if (estimate is null)
                    estimates.Add((offer.By, estimate = model.Begin(turn.Ranking.Space)));
                estimate.Update(offer.OutcomeIndex);
            }
    }
}
