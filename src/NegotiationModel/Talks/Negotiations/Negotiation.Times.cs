namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>Whether every move must say when it is made.</summary>
    public bool RequiresTimes { get; }

    /// <summary>
    /// The same talks, at which every move must say when it is made. For applications where offers expire: a move without
    /// <see cref="Move.At"/> is then an <see cref="ArgumentException"/> in <see cref="Rule"/>, <see cref="Make(Move)"/> and
    /// <see cref="Permits"/>, and not a move at <see cref="Now"/>, at which an offer may stand that is long over. It is asked of the
    /// program, not of the parties: documents do not hold it, so ask again after reading one.
    /// </summary>
    public Negotiation RequiringTimes() => RequiresTimes ? this : new(in table, log, true);

    private static ArgumentException Untimed(Move move) =>
        new(
            $"The talks require that every move says when it is made, and {move.GetType().Name} by {move.By} does not: set "
                + $"its {nameof(Move.At)}.",
            nameof(move)
        );
}
