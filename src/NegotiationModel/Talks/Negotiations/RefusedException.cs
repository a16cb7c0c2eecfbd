namespace NegotiationModel;

/// <summary>Thrown by <see cref="Negotiation.Make(Move)"/> when a move is refused; its message names the move and says why. It has this
/// one constructor, because without its refusal it says nothing.</summary>
/// <param name="refusal">Why the move is refused.</param>
public sealed class RefusedException(Refusal refusal) : InvalidOperationException($"Refused: {refusal?.Move}. {refusal}")
{
    /// <summary>Why the move is refused.</summary>
    public Refusal Refusal { get; } = refusal ?? throw new ArgumentNullException(nameof(refusal));
}
