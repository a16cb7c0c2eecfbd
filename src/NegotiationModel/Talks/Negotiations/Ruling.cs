using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>
/// What a negotiation says to a move: permitted, with the talks after it and what it changed; or refused, with the reason,
/// which is put into words only when it is asked for.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly partial struct Ruling
{
    private readonly Negotiation before;
    private readonly Negotiation? after;

    private readonly Transition[]? told;

    /// <summary>A move that is permitted; where time had to pass for it, what time and the move have changed.</summary>
    internal Ruling(Negotiation before, Move move, Negotiation after, Transition[]? told) =>
        (this.before, Move, this.after, this.told) = (before, move, after, told);

    internal Ruling(Negotiation before, Move move, RefusalCode code) => (this.before, Move, Code) = (before, move, code);

    /// <summary>The move that was ruled on; a permitted one with its ids filled in.</summary>
    public Move Move { get; }

    /// <summary>Whether the move is permitted; if not, <see cref="Refusal"/> and <see cref="Code"/> say why.</summary>
    [MemberNotNullWhen(false, nameof(Refusal), nameof(Code))]
    public bool IsPermitted => after is not null;

    /// <summary>The talks after the move; when it is refused, the talks as they were.</summary>
    public Negotiation Talks => after ?? before;

    /// <summary>What the move changed, those of time passing first; empty when it is refused. Found anew each time it is asked
    /// for.</summary>
    public ValueList<Transition> Transitions =>
        told is not null ? new(told)
        : after is null ? default
        : Changes();

    /// <summary>Why the move is refused; null when it is permitted.</summary>
    public RefusalCode? Code { get; }

    /// <summary>Why the move is refused, in full; null when it is permitted.</summary>
    public Refusal? Refusal => Code is { } code ? before.Explain(Move, code) : null;

    /// <summary>What the move acts on; null for a move that creates something, such as a proposal, and for any other that names nothing,
    /// such as walking away. As in <see cref="PermittedMove.ActsOn"/>, it is a proposal, a condition, an agreement, or the talks of whose
    /// limit it is.</summary>
    public Subject? ActsOn => Move is null ? null : MoveDescriptor.Of(Move).SubjectOf(in before.Table, Move);

    private ValueList<Transition> Changes()
    {
        var told = new List<Transition>();
        TableDifference.Tell(in before.Table, in after!.Table, told);
        return [.. told];
    }

    /// <summary>The move, and whether it is permitted or why not: "permitted: seller proposes p1 (price: 9000)".</summary>
    public override string ToString() =>
        Move is null ? "no ruling"
        : Refusal is { } refusal ? $"refused: {Move}: {refusal}"
        : $"permitted: {Move}";
}
