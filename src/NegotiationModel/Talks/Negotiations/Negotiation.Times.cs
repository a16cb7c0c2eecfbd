using NodaTime;

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

    /// <summary>When a proposal expires, as it was set last: the instant at which it is too late to answer it. Null for never, and where
    /// that hangs on what has not happened yet.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <exception cref="KeyNotFoundException">There is no such proposal.</exception>
    /// <example><code>talks = talks.Make(buyer.Proposes(price.Is(800)) with { Expires = Duration.FromHours(48) });
    /// Console.WriteLine(talks.ExpiryOf("p1"));</code></example>
    public Instant? ExpiryOf(ProposalId proposal) => table.Expires(Proposals[proposal]);

    /// <summary>When a condition is due, as it was set last. Null for never, and where that hangs on what has not happened yet.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="KeyNotFoundException">There is no such condition.</exception>
    public Instant? DueOf(ConditionId condition) => table.Due(Conditions[condition]);

    private static ArgumentException Untimed(Move move) =>
        new(
            $"The talks require that every move says when it is made, and {move.GetType().Name} by {move.By} does not: set "
                + $"its {nameof(Move.At)}.",
            nameof(move)
        );
}
