namespace NegotiationModel;

/// <summary>
/// Gives as it is given: what the other's last offer brought it, in its own utility, it concedes in turn, but never below no agreement.
/// It takes what is worth as much as what it would offer next.
/// </summary>
/// <remarks>
/// The absolute tit-for-tat of P. Faratin, C. Sierra, N. Jennings, Robotics and Autonomous Systems 24 (1998) 159–182, section 4.2.3, measured in
/// utility as by T. Baarslag, K. Hindriks, C. Jonker, A Tit for Tat Negotiation Strategy for Real-Time Bilateral Negotiations (2013).
/// </remarks>
public sealed class TitForTat : Strategy
{
    /// <inheritdoc/>
    public override string Name => "titfortat";

    /// <inheritdoc/>
    public override Negotiator Begin(Ranking own, ulong seed) => new Replying(own);

    private sealed class Replying(Ranking own) : Negotiator
    {
        private double target = own.Best;
        private double? before;

        public override Decision Decide(in Turn turn)
        {
            if (own.IsHopeless)
                return Decision.WalkAway;
            if (turn.Offered is { } offered)
            {
                target = Math.Clamp(target - Math.Max(0, offered - (before ?? offered)), Math.Max(own.Worst, own.Reservation), own.Best);
                before = offered;
                if (offered >= target && offered >= own.Reservation)
                    return Decision.Accept;
            }

            return Decision.Offer(own.At(own.From(target)));
        }
    }
}
