using System.Diagnostics;

namespace NegotiationModel.Telemetry;

/// <summary>
/// Rulings that traces and metrics tell of, through the platform's own <see cref="ActivitySource"/> and
/// <see cref="System.Diagnostics.Metrics.Meter"/>, both named <see cref="Name"/>; the model itself knows nothing of it.
/// Ids, kinds and statuses are told, never names, terms or texts. Nothing is spent when nobody listens.
/// <list type="table">
/// <listheader><term>span <c>negotiation.rule</c></term><description>one ruling</description></listheader>
/// <item><term><c>negotiation.id</c></term><description>the id of the negotiation</description></item>
/// <item><term><c>negotiation.move.kind</c></term><description>such as <c>propose</c>, as documents write it</description></item>
/// <item><term><c>negotiation.move.by</c></term><description>the id of the party</description></item>
/// <item><term><c>negotiation.move.subject</c></term><description>such as <c>proposal p1</c>; absent where the move acts on
/// nothing</description></item>
/// <item><term><c>negotiation.ruling.outcome</c></term><description><c>allowed</c> or <c>refused</c></description></item>
/// <item><term><c>negotiation.refusal.code</c></term><description>such as <c>notYourTurn</c>; absent where the move is
/// allowed</description></item>
/// <item><term><c>negotiation.ruling.transitions</c></term><description>what changed, in words, a list; absent where nothing
/// did</description></item>
/// <item><term><c>negotiation.status</c></term><description>where the talks stand after the ruling</description></item>
/// </list>
/// <list type="table">
/// <listheader><term>counter</term><description>unit and tags</description></listheader>
/// <item><term><c>negotiation.moves</c></term><description><c>{move}</c>: moves ruled on, by <c>negotiation.move.kind</c>,
/// <c>negotiation.ruling.outcome</c> and, where refused, <c>negotiation.refusal.code</c></description></item>
/// <item><term><c>negotiation.transitions</c></term><description><c>{transition}</c>: changes of status, by
/// <c>negotiation.transition.machine</c>, <c>negotiation.transition.from</c> and <c>negotiation.transition.to</c></description></item>
/// <item><term><c>negotiation.agreements</c></term><description><c>{agreement}</c>: agreements made, by
/// <c>negotiation.agreement.status</c>, that in which the ruling leaves them; what one goes through later is a
/// transition</description></item>
/// </list>
/// </summary>
public static class NegotiationTelemetry
{
    /// <summary>The name of the source of activities, and of the meter.</summary>
    public const string Name = "NegotiationModel";

    private static readonly ActivitySource Source = new(Name, Version);

    internal static string? Version => typeof(NegotiationTelemetry).Assembly.GetName().Version?.ToString(3);

    /// <summary>Rulings of one negotiation.</summary>
    /// <param name="talks">The talks.</param>
    extension(Negotiation talks)
    {
        /// <summary>
        /// Rules on a move as <see cref="Negotiation.Rule"/> does, and tells whoever listens. It counts rulings: a move that
        /// is ruled on again, as after a stale write, counts again. A refusal is an answer and no error: the span has no error status.
        /// </summary>
        /// <param name="move">The move.</param>
        /// <returns>The ruling that <see cref="Negotiation.Rule"/> gives.</returns>
        /// <exception cref="ArgumentNullException">There is no negotiation or no move.</exception>
        public Ruling RuleWithTelemetry(Move move)
        {
            ArgumentNullException.ThrowIfNull(talks);
            using var span = Source.StartActivity("negotiation.rule");
            var ruling = talks.Rule(move);
            if (span is { IsAllDataRequested: true })
                RulingSpan.Tell(span, ruling);
            RulingCounters.Count(talks, ruling);
            return ruling;
        }
    }
}
