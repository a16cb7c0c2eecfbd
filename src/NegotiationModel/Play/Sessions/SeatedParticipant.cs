namespace NegotiationModel.Play;

/// <summary>A participant in its seat, with its strategy at work.</summary>
internal sealed class SeatedParticipant(Participant participant, Negotiator negotiator, int seat)
{
    public Negotiator Negotiator { get; } = negotiator;

    public int Seat { get; } = seat;

    public PartyId Party { get; } = participant.Party;

    public Ranking Preferences { get; } = participant.PreparedRanking!;

    public Strategy Strategy { get; } = participant.Strategy;

    public Role Role { get; } = participant.Role;
}
