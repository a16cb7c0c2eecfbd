namespace NegotiationModel.Play;

/// <summary>
/// A strategy put together from its parts: how it offers, when it takes what is on offer, and what it thinks the others want. It takes
/// nothing that is worse than no agreement, whatever the parts say, and walks away where all outcomes are.
/// </summary>
/// <remarks>The BOA framework: T. Baarslag and others, Decoupling Negotiating Agents to Explore the Space of Negotiation Strategies, Novel
/// Insights in Agent-based Complex Automated Negotiation (2014) 61–83.</remarks>
/// <param name="name">What it is called.</param>
/// <param name="offers">How it chooses what to offer.</param>
/// <param name="accepts">When it takes what is on offer.</param>
/// <param name="model">How it learns what others want; left out, it does not.</param>
public sealed class ComposedStrategy(string name, Tactic offers, AcceptanceStrategy accepts, OpponentModel? model = null) : Strategy
{
    /// <inheritdoc/>
    public override string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>How it chooses what to offer.</summary>
    public Tactic Offers { get; } = offers ?? throw new ArgumentNullException(nameof(offers));

    /// <summary>When it takes what is on offer.</summary>
    public AcceptanceStrategy Accepts { get; } = accepts ?? throw new ArgumentNullException(nameof(accepts));

    /// <summary>How it learns what others want; null where it does not.</summary>
    public OpponentModel? Model => model;

    /// <inheritdoc/>
    public override Negotiator Begin(Ranking own, ulong seed) =>
        new Playing(
            own ?? throw new ArgumentNullException(nameof(own)),
            Offers.Begin(own, seed),
            Accepts,
            model is null ? null : new(model)
        );

    private sealed class Playing(Ranking own, Bidder bidder, AcceptanceStrategy accepts, OpponentBeliefs? others) : Negotiator
    {
        private double aspiration = double.NaN;
        private string? because;

        public override double? Aspiration => double.IsFinite(aspiration) ? aspiration : null;

        public override string? Because => because;

        public override OpponentBeliefs? Others => others;

        public override Decision Decide(in Turn turn)
        {
            if (own.IsHopeless)
                return Decision.WalkAway;
            others?.Hear(turn);
            var next = bidder.Next(turn, others);
            aspiration = next.Aspiration;
            if (turn.OfferOnTheTable < 0 || own[turn.OfferOnTheTable] < own.Reservation || !accepts.Accepts(turn, next))
                return next.Outcome < 0 ? Decision.WalkAway : Decision.Offer(next.Outcome);
            because = accepts.Because(turn, next);
            return Decision.Accept;
        }
    }
}
