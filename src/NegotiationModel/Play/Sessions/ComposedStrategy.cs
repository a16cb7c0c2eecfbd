using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// A strategy put together from its parts: how it offers, when it takes what is on offer, and what it thinks the others want. It takes
/// nothing that is worse than no agreement, whatever the parts say, and walks away where all outcomes are.
/// </summary>
/// <remarks>The BOA framework: T. Baarslag and others, Decoupling Negotiating Agents to Explore the Space of Negotiation Strategies, Novel
/// Insights in Agent-based Complex Automated Negotiation (2014) 61–83.</remarks>
/// <param name="name">What it is called.</param>
/// <param name="tactic">How it chooses what to offer.</param>
/// <param name="acceptance">When it takes what is on offer.</param>
/// <param name="opponentModel">How it learns what others want; left out, it does not.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class ComposedStrategy(string name, Tactic tactic, AcceptanceStrategy acceptance, OpponentModel? opponentModel = null)
    : Strategy
{
    /// <inheritdoc/>
    public override string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>How it chooses what to offer.</summary>
    public Tactic Tactic { get; } = tactic ?? throw new ArgumentNullException(nameof(tactic));

    /// <summary>When it takes what is on offer.</summary>
    public AcceptanceStrategy Acceptance { get; } = acceptance ?? throw new ArgumentNullException(nameof(acceptance));

    /// <summary>How it learns what others want; null where it does not.</summary>
    public OpponentModel? OpponentModel => opponentModel;

    /// <inheritdoc/>
    public override Negotiator Begin(Ranking ranking, ulong seed) =>
        new Playing(
            ranking ?? throw new ArgumentNullException(nameof(ranking)),
            Tactic.BeginBidding(ranking, seed),
            Acceptance,
            opponentModel is null ? null : new(opponentModel)
        );

    private sealed class Playing(Ranking ranking, BidSequence bids, AcceptanceStrategy accepts, OpponentBeliefs? beliefs) : Negotiator
    {
        private double aspiration = double.NaN;
        private string? because;

        public override double? Aspiration => double.IsFinite(aspiration) ? aspiration : null;

        public override string? AcceptanceReason => because;

        public override OpponentBeliefs? OpponentBeliefs => beliefs;

        public override Decision Decide(Turn turn) => DecideAt(turn);

        internal override Decision DecideAt(in Turn turn)
        {
            if (ranking.HasNoAcceptableOutcome)
                return Decision.WalkAway;
            beliefs?.Update(turn);
            var next = bids.NextAt(turn, beliefs);
            aspiration = next.Aspiration;
            if (turn.OfferedOutcomeIndex < 0 || ranking[turn.OfferedOutcomeIndex] < ranking.Reservation || !accepts.AcceptsAt(turn, next))
                return next.OutcomeIndex < 0 ? Decision.WalkAway : Decision.Offer(next.OutcomeIndex);
            because = accepts.AcceptanceReason(turn, next);
            return Decision.Accept;
        }
    }
}
