using NodaTime;

namespace NegotiationModel;

/// <summary>Why a move is not allowed, as a value.</summary>
/// <param name="Code">The first rule that the move breaks.</param>
/// <param name="Rule">That rule, in words.</param>
/// <param name="Message">One sentence on this move and this table.</param>
public sealed record Refusal(RefusalCode Code, string Rule, string Message)
{
    /// <summary>The parties concerned, the mover first.</summary>
    public ValueList<PartyId> Parties { get; init; }

    /// <summary>The proposals, conditions and agreements concerned.</summary>
    public ValueList<Subject> Subjects { get; init; }

    /// <summary>The instants concerned, that of the move first.</summary>
    public ValueList<Instant> Instants { get; init; }

    /// <summary>What the party could do instead, looking at no more than twenty proposals, conditions and agreements each; found one by one as they are asked for.</summary>
    public IEnumerable<PermittedMove> Instead { get; init; } = [];

    /// <summary>The sentence.</summary>
    public override string ToString() => Message;
}
