namespace NegotiationModel;

/// <summary>
/// How a party negotiates: a description that can be used again and again. What it remembers during one session is in the player that
/// it begins. A strategy of one's own derives from this class, or is a function given to <see cref="Of(string, Func{Turn, Decision})"/>.
/// </summary>
public abstract class Strategy
{
    /// <summary>What it is called.</summary>
    public abstract string Name { get; }

    /// <summary>A strategy that remembers nothing: what it does follows from the turn.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="decide">What it does at its turn; should depend on nothing else.</param>
    public static Strategy Of(string name, Func<Turn, Decision> decide) => new Given(name, decide);

    /// <summary>Begins to play in a session.</summary>
    /// <param name="own">The party's own preferences over what can be agreed; it learns nobody else's.</param>
    /// <param name="seed">From which all its chance follows.</param>
    public abstract Negotiator Begin(Ranking own, ulong seed);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private sealed class Given(string name, Func<Turn, Decision> decide) : Strategy
    {
        public override string Name => name;

        public override Negotiator Begin(Ranking own, ulong seed) => new Asked(decide);

        private sealed class Asked(Func<Turn, Decision> decide) : Negotiator
        {
            public override Decision Decide(in Turn turn) => decide(turn);
        }
    }
}

/// <summary>A strategy at work in one session.</summary>
public abstract class Negotiator
{
    /// <summary>What the party does at its turn.</summary>
    /// <param name="turn">The table as the party sees it.</param>
    public abstract Decision Decide(in Turn turn);
}
