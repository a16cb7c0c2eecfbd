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
    /// reading one. For the same reason <see cref="PermittedMoves"/> and <see cref="ExampleRulings"/> need an instant then, unless the
    /// talks are those of <see cref="At"/>.
    /// </summary>
    public Negotiation RequireMoveTimes() =>
        RequiresMoveTimes ? this : new(in table, log, true) { StandsAtAskedInstant = StandsAtAskedInstant };

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

    // Who asks what may be done now says when that is, or has said so just before.
    private Negotiation ToAskAbout(Instant? at) =>
        at is null && RequiresMoveTimes && !StandsAtAskedInstant
            ? throw new ArgumentException(
                $"The talks require that every move says when it is made, so what is permitted depends on the instant: pass one, or "
                    + $"ask talks.{nameof(At)}(now).",
                nameof(at)
            )
            : Advanced(DocumentTimeRange.Checked(at ?? Now, nameof(at)));

    private bool StandsAtAskedInstant { get; init; }

    private static ArgumentException Untimed(Move move) =>
        new(
            $"The talks require that every move says when it is made, and {move.GetType().Name} by {move.By} does not: set "
                + $"its {nameof(Move.At)}.",
            nameof(move)
        );
}
