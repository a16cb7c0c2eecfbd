using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// How a party negotiates: a description that can be used again and again. What it remembers during one session is in the player that
/// it begins. A strategy of one's own is put together from parts (<see cref="ComposedStrategy"/>), is a function given to
/// <see cref="Create(string, Func{Turn, Decision})"/>, or derives from this class.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract partial class Strategy
{
    /// <summary>What it is called.</summary>
    public abstract string Name { get; }

    /// <summary>A strategy that remembers nothing: what it does follows from the turn.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="decide">What it does at its turn; should depend on nothing else.</param>
    public static Strategy Create(string name, Func<Turn, Decision> decide) =>
        new Given(name ?? throw new ArgumentNullException(nameof(name)), decide ?? throw new ArgumentNullException(nameof(decide)));

    /// <summary>Begins to play in a session.</summary>
    /// <param name="ranking">The party's own preferences over what can be agreed; it learns nobody else's.</param>
    /// <param name="seed">From which all its chance follows.</param>
    /// <exception cref="InvalidOperationException">It must first be told what all want (<see cref="InformedStrategy"/>).</exception>
    public abstract Negotiator Begin(Ranking ranking, ulong seed);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private sealed class Given(string name, Func<Turn, Decision> decide) : Strategy
    {
        public override string Name => name;

        public override Negotiator Begin(Ranking ranking, ulong seed) => new Asked(decide);

        private sealed class Asked(Func<Turn, Decision> decide) : Negotiator
        {
            public override Decision Decide(Turn turn) => decide(turn);

            internal override Decision DecideAt(in Turn turn) => decide(turn);
        }
    }
}

/// <summary>A strategy at work in one session.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract class Negotiator
{
    /// <summary>What the party does at its turn.</summary>
    /// <param name="turn">The table as the party sees it.</param>
    public abstract Decision Decide(Turn turn);

    /// <summary>The same without a copy of the turn: a session asks so at every turn, and what is part of the library answers so.</summary>
    internal virtual Decision DecideAt(in Turn turn) => Decide(turn);

    /// <summary>Whether the party ratifies what was agreed, where it is a ratifier. Unless overridden, it does where that is no worse to it
    /// than no agreement, and where what was agreed is not one of the outcomes.</summary>
    /// <param name="turn">The table as the party sees it; what was agreed is what is on offer.</param>
    public virtual bool Ratifies(Turn turn) => turn.OfferedUtility is not { } worth || worth >= turn.Ranking.Reservation;

    /// <summary>The least utility that it aimed at when it decided last; null where it does not say.</summary>
    public virtual double? Aspiration => null;

    /// <summary>Why it took what was on offer, to be read after "because"; null where it took nothing, or does not say.</summary>
    public virtual string? AcceptanceReason => null;

    /// <summary>What it thinks the others want; null where it has no model of them.</summary>
    public virtual OpponentBeliefs? OpponentBeliefs => null;
}
