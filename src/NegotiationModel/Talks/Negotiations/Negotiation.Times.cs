namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>Whether every move must say when it is made.</summary>
    public bool RequiresMoveTimes { get; }

    /// <summary>
    /// The same talks, at which every move must say when it is made. A move without <see cref="Move.At"/> is then an
    /// <see cref="ArgumentException"/> in <see cref="Rule"/>, <see cref="Make(Move)"/> and <see cref="Permits"/>. Otherwise it would be
    /// a move at <see cref="Now"/>, when an offer that has expired since may still stand. Documents do not hold this: ask again after
    /// reading one.
    /// </summary>
    public Negotiation RequireMoveTimes() => RequiresMoveTimes ? this : new(in table, log, true);

    private static ArgumentException Untimed(Move move) =>
        new(
            $"The talks require that every move says when it is made, and {move.GetType().Name} by {move.By} does not: set "
                + $"its {nameof(Move.At)}.",
            nameof(move)
        );
}
