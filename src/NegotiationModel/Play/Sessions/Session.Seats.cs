using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

public sealed partial class Session
{
    private static void Check(Protocol protocol, ValueList<Participant> participants)
    {
        WritableArgument.Items(participants, nameof(participants));
        var (principals, mediators, first) = (0, 0, default(Ranking));
        foreach (var participant in participants)
        {
            principals += participant.Role == Role.Principal ? 1 : 0;
            mediators += participant.Role == Role.Mediator ? 1 : 0;
            if (
                participant.PreparedRanking is not null
                && participant.PreparedRanking.Space != (first ??= participant.PreparedRanking).Space
            )
                throw new ArgumentException("All preferences of a session are over the same outcomes.", nameof(participants));
        }

        if (principals < 2)
            throw new ArgumentException("A session has two principals or more.", nameof(participants));
        if (mediators > 0 && protocol.TurnOrder == TurnOrder.Alternating)
            throw new ArgumentException("Where turns alternate, mediators have none.", nameof(participants));
        if (mediators == 0 && protocol.OnlyMediatorsPropose)
            throw new ArgumentException("Where only mediators propose, one must take part.", nameof(participants));
    }

    // Otherwise the session could be played, and its document not be read.
    private static void CheckAgenda(ValueList<Issue> agenda, ValueList<Participant> participants)
    {
        foreach (var participant in participants)
            if (PreferencesNamesCheck.Problem(participant.Preferences, agenda) is { } problem)
                throw new ArgumentException(
                    $"The preferences of {participant.Party} name what the agenda lacks: {problem}. A document's moves may have made "
                        + "its agenda longer; the talks that they lead to have all of it.",
                    nameof(participants)
                );
    }

    private static void CheckPace(Pace pace, int rounds, ValueList<Participant> participants)
    {
        if ((DocumentTimeRange.Latest - pace.Start).TotalDays <= pace.TurnDuration.TotalDays * rounds * participants.Count)
            throw new ArgumentException($"At this pace, so many rounds would end after {DocumentTimeRange.Latest}.", "options");
    }

    private static void CheckSeats(Negotiation talks, ValueList<Participant> participants)
    {
        if (!talks.Table.IsActive)
            throw new ArgumentException($"The talks are {EnumNames.Words(EnumNames.Name(talks.Status))}.", nameof(talks));
        var played = default(IndexSet);
        foreach (var participant in participants)
            if (
                talks.Seats.IndexOf(participant.Party.Value) is var seat
                && seat >= 0
                && talks.Seats[seat] is { IsPresent: true, Party.Role: var role }
                && role == participant.Role
                && !played.Contains(seat)
            )
                played.Mark(seat, true);
            else
                throw new ArgumentException(
                    $"{participant.Party} is not at the table as {EnumNames.Name(participant.Role)}, or takes part twice.",
                    nameof(participants)
                );
        for (var seat = 0; seat < talks.Seats.Count; seat++)
            if (!played.Contains(seat) && talks.Seats[seat] is { IsPresent: true, Party: { Role: Role.Principal, Id: var idle } })
                throw new ArgumentException($"{idle} is a principal at the table and takes no part.", nameof(participants));
    }

    private void Seat(Participant participant, KeyedList<PartyId, Seat> seats, ulong seed)
    {
        var seat = seats.IndexOf(participant.Party.Value);
        players[seat] = new(participant, participant.Strategy.Begin(participant.PreparedRanking!, seed), seat);
    }

    private static PartyId[] Ids(KeyedList<PartyId, Seat> seats)
    {
        var ids = new PartyId[seats.Count];
        for (var seat = 0; seat < ids.Length; seat++)
            ids[seat] = seats[seat].Party.Id;
        return ids;
    }

    private SeatedParticipant[] Movers(KeyedList<PartyId, Seat> seats)
    {
        var (movers, count) = (new SeatedParticipant[participants.Count], 0);
        foreach (var participant in participants)
            if (participant.TakesTurns)
                movers[count++] = players[seats.IndexOf(participant.Party.Value)]!;
        return count == movers.Length ? movers : movers[..count];
    }

    // What was tabled before counts as offered, where it is one of the outcomes.
    private void AddEarlierOffers(KeyedList<ProposalId, Proposal> proposals)
    {
        for (var at = 0; at < proposals.Count; at++)
            if (space.IndexOf(proposals[at].Terms) is >= 0 and var outcome)
                offers.Add(proposals[at].Seat, outcome, at);
    }
}
