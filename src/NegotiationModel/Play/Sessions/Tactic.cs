using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// How a party chooses what to offer, the offering part of a strategy: a description that can be used again and again. What it
/// remembers during one session is in the <see cref="BidSequence"/> that it begins. By itself a tactic is the strategy that offers so and
/// accepts what it aspires to (<see cref="AcceptanceStrategy.AtAspiration"/>); <see cref="ComposedStrategy"/> joins it to another rule of
/// acceptance.
/// </summary>
/// <remarks>
/// The B of BOA: T. Baarslag and others, Decoupling Negotiating Agents to Explore the Space of Negotiation Strategies, Novel Insights in
/// Agent-based Complex Automated Negotiation (2014) 61–83; "tactic" is the word of P. Faratin, C. Sierra, N. Jennings (1998).
/// </remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract class Tactic : Strategy
{
    /// <summary>A tactic that remembers nothing: what it aspires to follows from the turn.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="aspiration">What an offer must be worth at least; should depend on nothing else.</param>
    public static Tactic Create(string name, Func<Turn, double> aspiration) => new Given(name, aspiration);

    /// <summary>Begins to choose offers in a session.</summary>
    /// <param name="ranking">The party's own preferences over what can be agreed.</param>
    /// <param name="seed">From which all its chance follows.</param>
    public abstract BidSequence BeginBidding(Ranking ranking, ulong seed);

    /// <summary>Begins to play in a session: offers so, and accepts what it aspires to.</summary>
    /// <inheritdoc/>
    public sealed override Negotiator Begin(Ranking ranking, ulong seed) =>
        new ComposedStrategy(Name, this, AcceptanceStrategy.AtAspiration).Begin(ranking, seed);

    private sealed class Given(string name, Func<Turn, double> aspire) : Tactic
    {
        public override string Name => name;

        public override BidSequence BeginBidding(Ranking ranking, ulong seed) => new Asked(aspire);

        private sealed class Asked(Func<Turn, double> aspire) : AspirationBidSequence
        {
            protected override double AspirationAt(Turn turn) => aspire(turn);
        }
    }
}

/// <summary>What a party would offer now.</summary>
/// <param name="Aspiration">The least utility that it aims at.</param>
/// <param name="OutcomeIndex">The number of the outcome; −1 where there is nothing that it could offer, so that it gives up.</param>
public readonly record struct Bid(double Aspiration, long OutcomeIndex)
{
    /// <summary>It gives up, as there is nothing that it could offer: it walks away, unless it accepts what the others offer.</summary>
    public static Bid GiveUp { get; } = new(double.PositiveInfinity, -1);

    /// <summary>The number of the outcome, and what is aspired to: "outcome 17, aspiring to 0.82".</summary>
    public override string ToString() =>
        OutcomeIndex < 0 ? "gives up" : $"outcome {OutcomeIndex}, aspiring to {NumberText.Short(Aspiration)}";
}
