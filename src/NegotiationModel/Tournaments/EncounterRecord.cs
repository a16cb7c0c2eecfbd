using NegotiationModel.Play;

namespace NegotiationModel.Tournaments;

/// <summary>What has to be known of an encounter that is over; all else follows from the tournament.</summary>
internal sealed record EncounterRecord(long OutcomeIndex, ValueList<double> Utilities, NegotiationStatus Status, int Rounds, int OfferCount)
{
    public static EncounterRecord Of(Session session) =>
        new(session.AgreedOutcomeIndex, session.UndiscountedUtilities, session.Talks.Status, session.RoundsBegun, session.Offers.Count);
}
