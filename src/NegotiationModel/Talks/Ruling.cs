namespace NegotiationModel;

/// <summary>
/// What a negotiation says to a move: allowed, with the negotiation after it and what it changed; or refused, with the reason,
/// which is put into words only when it is asked for.
/// </summary>
public readonly struct Ruling
{
    private readonly Negotiation before;
    private readonly Negotiation? after;

    internal Ruling(Negotiation before, Move move, Negotiation after, ValueList<Transition> transitions)
    {
        (this.before, Move, this.after, Transitions) = (before, move, after, transitions);
    }

    internal Ruling(Negotiation before, Move move, RefusalCode code) => (this.before, Move, Code) = (before, move, code);

    /// <summary>The move that was ruled on; an allowed one with its ids filled in.</summary>
    public Move Move { get; }

    /// <summary>Whether the move is allowed.</summary>
    public bool IsAllowed => after is not null;

    /// <summary>The negotiation after the move; when it is refused, the negotiation as it was.</summary>
    public Negotiation Negotiation => after ?? before;

    /// <summary>What the move changed, those of time passing first; empty when it is refused.</summary>
    public ValueList<Transition> Transitions { get; }

    /// <summary>Why the move is refused; null when it is allowed.</summary>
    public RefusalCode? Code { get; }

    /// <summary>Why the move is refused, in full; null when it is allowed.</summary>
    public Refusal? Refusal => Code is { } code ? before.Explain(Move, code) : null;
}
