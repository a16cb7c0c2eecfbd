using NegotiationModel.Analysis;
using NegotiationModel.Play;

namespace NegotiationModel.Teaching;

/// <summary>How a case is played alone.</summary>
/// <param name="Rules">By which rules: the document's own, or alternating offers where those who play cannot agree by them.</param>
/// <param name="Agenda">What is to be agreed.</param>
/// <param name="Space">The packages that strategies can weigh.</param>
/// <param name="Players">The principals that want something, and what.</param>
internal sealed record PracticeSetup(Protocol Rules, ValueList<Issue> Agenda, OutcomeSpace Space, ValueList<Preferences> Players)
{
    // So that a person can offer round numbers, ranges are looked at as closely as can be without making the others slow.
    private const int MaxOutcomes = 100_000;

    private static readonly int[] Points = [401, 201, 101, 41, 21];

    private Negotiation? Talks { get; init; }

    public static PracticeSetup Of(NegotiationDocument document, PartyId you)
    {
        var talks = document.Talks();
        ValueList<Preferences> players =
        [
            .. document.Preferences.Where(wants => talks.Seats.Find(wants.Party)?.Party.Role is null or Role.Principal),
        ];
        if (players.Count < 2)
            throw new ArgumentException(
                "Practice needs two principals whose preferences the document has; it has those of "
                    + $"{(players.Count == 0 ? "none" : players[0].Party.Value)}.",
                nameof(document)
            );
        if (players.All(wants => wants.Party != you))
            throw new ArgumentException(
                $"{you} is no principal whose preferences the document has; these are "
                    + $"{string.Join(", ", players.Select(wants => wants.Party))}.",
                nameof(you)
            );
        ValueList<PartyId> parties = [.. players.Select(wants => wants.Party)];
        ValueList<Issue> agenda = [.. talks.Agenda.Select(item => item.Issue)];
        return new(
            (talks.Setting.Protocol with { Ratifiers = [] }).RestrictedTo(parties, talks.Setting.Groups) ?? Protocol.AlternatingOffers,
            agenda,
            SpaceOf(agenda, players),
            players
        )
        {
            Talks = talks,
        };
    }

    public Preferences Wants(PartyId party) => Players.First(wants => wants.Party == party);

    public ValueList<Participant> Participants(Strategy person, PartyId you, Strategy others)
    {
        var told = others is InformedStrategy informed ? informed.WithKnowledge(BargainingProblem.Of(Space, Players)) : others;
        var players = Players.Select(wants => new Participant(new Ranking(new(Space, wants)), wants.Party == you ? person : told)
        {
            Name = NameOf(wants.Party),
        });
        return Rules.OnlyMediatorsPropose ? [Mediator(), .. players] : [.. players];
    }

    private Participant Mediator()
    {
        var seat = Talks!.Seats.FirstOrDefault(one => one.Party.Role == Role.Mediator);
        return Participant.Mediator(seat?.Party.Id ?? "mediator", SingleTextMediation.Mediator) with
        {
            Name = seat?.Party.Name ?? "Mediator",
        };
    }

    private string? NameOf(PartyId party) => Talks!.Seats.Find(party)?.Party.Name;

    private static OutcomeSpace SpaceOf(ValueList<Issue> agenda, ValueList<Preferences> players)
    {
        foreach (var points in Points)
            if (OutcomeSpace.Of(agenda, players, points) is { Count: <= MaxOutcomes } space)
                return space;
        return OutcomeSpace.Of(agenda, players);
    }
}
