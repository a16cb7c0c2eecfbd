using NegotiationModel.Analysis;
using NegotiationModel.Hosting;
using NegotiationModel.Play;

namespace NegotiationModel.Classroom;

/// <summary>A strategy on a seat among people. What it does follows from the log, so that it goes on after a restart as if there had been
/// none.</summary>
internal static class Bot
{
    /// <summary>The offers that it makes at most; strategies measure time by them where the clock does not go faster.</summary>
    private const int Rounds = 12;

    private const ulong Seed = 1;

    /// <summary>Whether a bot can play a party: a principal of which the document says what it wants.</summary>
    public static bool CanPlay(NegotiationDocument document, PartyId party) =>
        document.Preferences.Any(wants => wants.Party == party)
        && document.Setting.Parties.Any(one => one.Id == party && one.Role == Role.Principal);

    /// <summary>The move that the bot makes now; null where it waits.</summary>
    public static Move? Next(DeskState table, PartyId party, string strategy)
    {
        var talks = table.Talks;
        if (!CanPlay(table.InitialDocument, party) || talks.IsClosed || Strategies.Find(strategy) is not { } played)
            return null;
        var permitted = talks.PermittedMoves(party).ToList();
        if (permitted.Find(one => one.Kind == MoveKind.Ratify) is { Example: var ratified })
            return ratified;
        if (talks.Turn is { } turn ? turn != party : !IsAsked(talks, party))
            return null;
        return Wished(table, party, played).FirstOrDefault(talks.Permits);
    }

    // Where turns are free it speaks when it is answered or asked, and opens where nobody is there to do so.
    private static bool IsAsked(Negotiation talks, PartyId party)
    {
        if (Offered(talks, party) is not null)
            return true;
        var own = talks.Proposals.LastOrDefault(proposal => proposal.By == party);
        return own is null ? talks.Proposals.Count > 0 : own is { IsStanding: false, Status: not ProposalStatus.Accepted };
    }

    private static Proposal? Offered(Negotiation talks, PartyId party) =>
        talks.OnTheTable.LastOrDefault(proposal => proposal.By != party && talks.Response(proposal.Id, party) == Answer.None);

    private static IEnumerable<Move> Wished(DeskState table, PartyId party, Strategy strategy)
    {
        // It knows its own sheet alone.
        var (talks, wants) = (table.Talks, table.InitialDocument.Preferences.First(one => one.Party == party));
        var space = OutcomeSpace.Of(
            [.. talks.Agenda.Select(item => item.Issue)],
            [wants],
            offers: [.. talks.Proposals.Select(proposal => proposal.Terms)]
        );
        var ranking = new Ranking(new UtilityMap(space, wants));
        var offers = talks.Proposals.Select(one => new Offer(one.By, space.IndexOf(one.Terms))).Where(one => one.Outcome >= 0).ToList();
        var offered = Offered(talks, party);
        var standing = offered is null ? -1 : space.IndexOf(offered.Terms);
        var decision = Decide(strategy.Begin(ranking, Seed), talks, party, ranking, offers, standing);
        var own = talks.OnTheTable.LastOrDefault(proposal => proposal.By == party);
        if (decision.Kind == DecisionKind.Accept && offered is not null)
            yield return new Move.Accept(party, offered.Id);
        if (decision.Kind == DecisionKind.WalkAway)
            yield return new Move.WalkAway(party);
        if (decision.Kind == DecisionKind.Offer)
        {
            var terms = space[decision.Outcome];
            yield return new Move.Propose(party, terms) { Answers = offered?.Id, Replaces = own?.Id };
            yield return new Move.Propose(party, terms) { Replaces = own?.Id };
            yield return new Move.Propose(party, terms) { Answers = offered?.Id };
            yield return new Move.Propose(party, terms);
        }

        if (offered is not null)
            yield return new Move.Reject(party, offered.Id);
    }

    // It is asked again all that it was asked before, so that it remembers.
    private static Decision Decide(
        Negotiator negotiator,
        Negotiation talks,
        PartyId party,
        Ranking ranking,
        List<Offer> offers,
        long standing
    )
    {
        var round = 1;
        for (var at = 0; at < offers.Count; at++)
            if (offers[at].By == party)
            {
                var before = offers.FindLastIndex(at, one => one.By != party);
                negotiator.Decide(
                    new(party, ranking, talks, offers[..at], before < 0 ? -1 : offers[before].Outcome, Math.Min(round++, Rounds), Rounds)
                );
            }

        return negotiator.Decide(
            new(party, ranking, talks, offers, standing, Math.Clamp(Math.Max(round, ByClock(talks)), 1, Rounds), Rounds)
        );
    }

    private static int ByClock(Negotiation talks) =>
        talks.Deadline is { } end && end > talks.Setting.Convened
            ? (int)(Rounds * ((talks.Now - talks.Setting.Convened) / (end - talks.Setting.Convened)))
            : 0;
}
