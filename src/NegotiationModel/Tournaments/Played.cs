namespace NegotiationModel;

/// <summary>What has to be known of an encounter that is over; all else follows from the tournament.</summary>
internal sealed record Played(long Outcome, ValueList<double> Utilities, NegotiationStatus Status, int Rounds, int Offers)
{
    public static Played Of(Session session) => new(session.Agreed, session.Utilities, session.Talks.Status, session.RoundsBegun, session.Offers.Count);
}
