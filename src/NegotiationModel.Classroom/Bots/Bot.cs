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
    /// <param name="table">The talks.</param>
    /// <param name="party">The party that it plays.</param>
    /// <param name="strategy">What it plays by.</param>
    /// <param name="isQuiet">Whether there was time for others to open, so that it opens where nobody did.</param>
    public static Move? Next(DeskState table, PartyId party, string strategy, bool isQuiet = false)
    {
        var talks = table.Talks;
        if (!CanPlay(table.InitialDocument, party) || talks.IsClosed || Strategies.Find(strategy) is not { } played)
            return null;
        var permitted = talks.PermittedMoves(party).ToList();
        if (permitted.Find(one => one.Kind == MoveKind.Ratify) is { Example: var ratified })
            return ratified;
        if (talks.NextParty is { } turn ? turn != party : !IsAsked(talks, party) && !(isQuiet && talks.Proposals.Count == 0))
            return null;
        return Wished(table, party, played).FirstOrDefault(talks.Permits);
    }

    // Where turns are free it speaks once after others did, and never because of what it did itself.
    private static bool IsAsked(Negotiation talks, PartyId party)
    {
        var own = talks.Proposals.LastOrDefault(proposal => proposal.By == party);
        if (own is { Status: ProposalStatus.Lapsed })
            return true;
        if (talks.Log.Select(logged => logged.Move).LastOrDefault(IsMoved) is not { } last || last.By == party)
            return false;
        return Offered(talks, party) is not null
            || (own is null ? talks.Proposals.Count > 0 : own is { IsOnTheTable: false, Status: not ProposalStatus.Accepted });
    }

    // Talk moves nothing.
    private static bool IsMoved(Move move) => move is not Move.MakeStatement;

    private static Proposal? Offered(Negotiation talks, PartyId party) =>
        talks.OnTheTable.LastOrDefault(proposal => proposal.By != party && talks.AnswerOf(proposal.Id, party) == Answer.None);

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
        var offers = talks
            .Proposals.Select(one => new Offer(one.By, space.IndexOf(one.Terms)))
            .Where(one => one.OutcomeIndex >= 0)
            .ToList();
        var offered = Offered(talks, party);
        var standing = offered is null ? -1 : space.IndexOf(offered.Terms);
        var turns = Turns(talks, party);
        var decision = Decide(strategy.Begin(ranking, Seed), talks, party, ranking, offers, standing, turns);
        var own = talks.OnTheTable.LastOrDefault(proposal => proposal.By == party);
        if (decision.Kind == DecisionKind.Accept && offered is not null)
            yield return new Move.Accept(party, offered.Id);
        if (decision.Kind == DecisionKind.WalkAway)
            yield return new Move.WalkAway(party);
        if (
            decision.Kind == DecisionKind.Offer
            && (IsSaid(space[decision.OutcomeIndex]) ? Another() : space[decision.OutcomeIndex]) is { } terms
        )
        {
            yield return new Move.Propose(party, terms) { CounterTo = offered?.Id, Replaces = own?.Id };
            yield return new Move.Propose(party, terms) { Replaces = own?.Id };
            yield return new Move.Propose(party, terms) { CounterTo = offered?.Id };
            yield return new Move.Propose(party, terms);
        }

        if (offered is not null)
            yield return new Move.Reject(party, offered.Id);

        // What stands is not offered again; nor, where it has nothing more to give, what others did not want.
        bool IsSaid(Terms terms) =>
            talks.NextParty is null
            && talks.Proposals.LastOrDefault(proposal => proposal.By == party) is { } said
            && said.Terms == terms
            && (said.IsOnTheTable || turns[^1] >= Rounds);

        // Who has something to give answers an offer with one of its own: the next best that it has not said yet.
        Terms? Another() =>
            turns[^1] >= Rounds || offered is null ? null
            : NextBest(ranking, decision.OutcomeIndex, [.. offers.Where(offer => offer.By == party).Select(offer => offer.OutcomeIndex)])
                is { } next
                ? space[next]
            : null;
    }

    private static long? NextBest(Ranking ranking, long wished, HashSet<long> said)
    {
        var last = ranking.CountAtLeast(ranking.AcceptanceFloor);
        for (long rank = ranking.CountAtLeast(Math.BitIncrement(ranking[wished])); rank < last; rank++)
            if (ranking.OutcomeAt(rank) is var next && !said.Contains(next))
                return next;
        return null;
    }

    // Of each of its offers, and of the next: in which of its turns it is. A turn begins when others have moved.
    private static List<int> Turns(Negotiation talks, PartyId party)
    {
        var (turns, turn, isNew) = (new List<int>(), 1, false);
        foreach (var move in talks.Log.Select(logged => logged.Move).Where(IsMoved))
            if (move.By != party)
                isNew = true;
            else if (move is Move.Propose)
            {
                turn += isNew && turns.Count > 0 ? 1 : 0;
                isNew = false;
                turns.Add(turn);
            }

        turns.Add(turn + (isNew && turns.Count > 0 ? 1 : 0));
        return turns;
    }

    // It is asked again all that it was asked before, so that it remembers.
    private static Decision Decide(
        Negotiator negotiator,
        Negotiation talks,
        PartyId party,
        Ranking ranking,
        List<Offer> offers,
        long standing,
        List<int> turns
    )
    {
        var own = 0;
        for (var at = 0; at < offers.Count; at++)
            if (offers[at].By == party)
            {
                var before = offers.FindLastIndex(at, one => one.By != party);
                negotiator.Decide(
                    new(
                        party,
                        ranking,
                        talks,
                        offers[..at],
                        before < 0 ? -1 : offers[before].OutcomeIndex,
                        Math.Min(turns[own++], Rounds),
                        Rounds
                    )
                );
            }

        return negotiator.Decide(
            new(party, ranking, talks, offers, standing, Math.Clamp(Math.Max(turns[^1], ByClock(talks)), 1, Rounds), Rounds)
        );
    }

    private static int ByClock(Negotiation talks) =>
        talks.Deadline is { } end && end > talks.Setting.ConvenedAt
            ? (int)(Rounds * ((talks.Now - talks.Setting.ConvenedAt) / (end - talks.Setting.ConvenedAt)))
            : 0;
}
