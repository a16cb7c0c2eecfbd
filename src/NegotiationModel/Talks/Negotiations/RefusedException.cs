using NegotiationModel.Texts;

namespace NegotiationModel;

/// <summary>Thrown by <see cref="Negotiation.Make(Move)"/> when a move is refused; its message names the move and says why. The usual
/// constructors are missing, because without its refusal it says nothing.</summary>
public sealed class RefusedException : InvalidOperationException
{
    /// <summary>Says why a move is refused.</summary>
    /// <param name="refusal">Why.</param>
    public RefusedException(Refusal refusal)
        : this(refusal, null) { }

    internal RefusedException(Refusal refusal, Negotiation? talks)
        : base(refusal is null ? null : $"Refused: {Mover(refusal)} {Action(refusal.Move, talks)}. {refusal}") =>
        Refusal = refusal ?? throw new ArgumentNullException(nameof(refusal));

    /// <summary>Why the move is refused.</summary>
    public Refusal Refusal { get; }

    private static string Action(Move move, Negotiation? talks) => NegotiationTexts.English.DescribeAction(move, TalksFacts.Context(talks));

    private static string Mover(Refusal refusal) => refusal.PartyNames.Count > 0 ? refusal.PartyNames[0] : refusal.Move.By.Value;
}
