using NodaTime;

namespace NegotiationModel.Analysis;

/// <summary>The moves that make sense to try where a negotiation stands.</summary>
internal sealed class Candidates(ExplorationMoves moves, Negotiation talks)
{
    private readonly Instant[] ahead = [.. moves.NewLimits.Where(time => time > talks.Now).Order().Take(2)];
    private readonly int deals = talks.Proposals.Count(proposal => proposal.Move.Between.Count > 0);
    private readonly Proposal[] standing = [.. talks.Proposals.Where(proposal => proposal.IsOnTheTable)];

    public IEnumerable<Move> Of(Party party) =>
        Proposing(party)
            .Concat(ProposingDeals(party))
            .Concat(Responding(party))
            .Concat(OnConditions(party))
            .Concat(OnAgreements(party))
            .Concat(OnTheTalks(party))
            .Select(move => move with { At = talks.Now });

    private IEnumerable<Move> Proposing(Party party)
    {
        if (talks.Proposals.Count - deals >= moves.MaxTotalTableProposals)
            yield break;
        var theirs = standing.LastOrDefault(proposal => proposal.By != party.Id);
        var own = standing.LastOrDefault(proposal => proposal.By == party.Id);
        foreach (var terms in moves.Offers)
        {
            var offer = new Move.Propose(party.Id, terms);
            yield return offer;
            if (theirs is not null)
                yield return offer with
                {
                    CounterTo = theirs.Id,
                };
            if (own is not null && own.Terms != terms)
                yield return offer with
                {
                    Replaces = own.Id,
                };
            if (ahead.Length > 0)
                yield return offer with
                {
                    Expires = ahead[0],
                };
            if (ahead.Length > 1)
                yield return offer with
                {
                    FirmUntil = ahead[0],
                    Expires = ahead[1],
                };
            if (ahead.Length > 0 && talks.Setting.Protocol.AllowsSilentAcceptance)
                yield return offer with
                {
                    SilenceAccepts = true,
                    Expires = ahead[0],
                };
        }

        foreach (var change in Changing(party))
            yield return change;
    }

    // A principal to others, and whoever is none to any.
    private IEnumerable<Move> ProposingDeals(Party party) =>
        deals >= moves.MaxTotalSideDeals
            ? []
            : moves
                .Between.Where(some => party.Role != Role.Principal || some.Contains(party.Id))
                .SelectMany(_ => moves.Offers, (some, terms) => party.Proposes(terms) with { Between = some });

    // The newest of what stands is amended; what is over is revived as it was.
    private IEnumerable<Move> Changing(Party party)
    {
        if (talks.Agreements.LastOrDefault(agreement => agreement.Settles) is { } newest)
            foreach (var terms in moves.Offers)
                if (terms != newest.Terms)
                    yield return party.ProposesToAmend(newest.Id, terms);
        if (talks.Agreements.LastOrDefault(agreement => IsRevivable(agreement)) is { } over)
            yield return party.ProposesToRevive(over.Id);
    }

    private static bool IsRevivable(Agreement agreement) => agreement.IsOver && agreement.Status != AgreementStatus.Superseded;

    private IEnumerable<Move> Responding(Party party)
    {
        foreach (var proposal in standing)
        {
            var accept = party.Accepts(proposal.Id);
            yield return accept;
            var inPart =
                (talks.Setting.Protocol.Settlement == Settlement.Package && talks.Setting.Protocol.Baskets.Count == 0)
                || proposal.Terms.Count == 1
                    ? []
                    : proposal.Terms.Select(term => accept with { Issues = [term.Issue] }).ToArray();
            foreach (var part in inPart)
                yield return part;
            if (MaySetMore)
                foreach (var condition in Subject(proposal))
                    yield return accept with
                    {
                        Conditions = [condition],
                    };
            yield return party.Rejects(proposal.Id);
            foreach (var part in inPart)
                yield return party.Rejects(proposal.Id) with
                {
                    Issues = part.Issues,
                };
            if (talks.Setting.Protocol.AllowsAbstention)
                yield return party.Abstains(proposal.Id);
            yield return party.Withdraws(proposal.Id);
        }
    }

    private IEnumerable<ConditionDefinition> Subject(Proposal proposal)
    {
        yield return new("the proposer delivers first") { AskedParty = proposal.By };
        yield return new("the world turns out well");
        yield return new("the proposer keeps its word", ConditionKind.EndsAgreementIfFailed) { AskedParty = proposal.By };
        if (ahead.Length == 0)
            yield break;
        yield return new("in time") { Due = ahead[0] };
        yield return new("still so by then", ConditionKind.EndsAgreementIfFailed) { Due = ahead[0] };
        yield return new("nobody objects by then") { Due = ahead[0], IfSilent = SilenceEffect.Meet };
    }

    private IEnumerable<Move> OnConditions(Party party) =>
        talks
            .Conditions.Where(condition => condition.IsWaiting)
            .SelectMany(condition =>
                (Move[])
                    [
                        party.MeetsCondition(condition.Id),
                        party.WaivesCondition(condition.Id),
                        party.RefusesCondition(condition.Id),
                        party.ReportsFailed(condition.Id),
                    ]
            )
            .Concat(
                talks
                    .Conditions.Where(condition => condition.Status == ConditionStatus.Demanded)
                    .SelectMany(demand =>
                        (Move[])[party.ConcedesDemand(demand.Id), party.RefusesCondition(demand.Id), party.WaivesCondition(demand.Id)]
                    )
            );

    private IEnumerable<Move> OnAgreements(Party party) =>
        talks
            .Agreements.Where(agreement => agreement.AwaitsEntry)
            .SelectMany(agreement => (Move[])[party.Ratifies(agreement.Id), party.RefusesToRatify(agreement.Id)])
            .Concat(
                talks
                    .Agreements.Where((agreement, place) => !agreement.IsOver && IsOpen(place))
                    .SelectMany(agreement =>
                        (Move[])
                            [
                                party.WithdrawsFrom(agreement.Id),
                                party.SuspendsAgreement(agreement.Id),
                                party.RevokesSuspensionOrNotice(agreement.Id),
                            ]
                    )
            )
            .Concat(Acceding(party))
            .Concat(Requiring(party));

    // Who is no party, or not any more, comes into what stands.
    private IEnumerable<Move> Acceding(Party party)
    {
        if (party.Role != Role.Principal)
            yield break;
        var seat = talks.Table.Seats.IndexOf(party.Id.Value);
        for (var place = 0; place < talks.Agreements.Count; place++)
        {
            var agreement = talks.Agreements[place];
            if (!agreement.Settles || AgreementPartyRules.IsParty(talks.Table, place, seat))
                continue;
            yield return party.AccedesTo(agreement.Id);
            if (MaySetMore)
                yield return party.AccedesTo(agreement.Id, new ConditionDefinition("those at home agree"));
        }
    }

    // What ratifiers are asked for nobody sets.
    private bool MaySetMore =>
        talks.Setting.Protocol.AllowsConditions
        && talks.Conditions.Count(condition => !condition.IsRatification) < moves.MaxTotalConditions;

    private IEnumerable<Move> Requiring(Party party)
    {
        if (!MaySetMore)
            yield break;
        foreach (var agreement in talks.Agreements.Where(agreement => !agreement.IsOver))
        {
            yield return party.Demands(agreement.Id, new ConditionDefinition("something more", ConditionKind.EndsAgreementIfFailed));
            if (agreement.AwaitsEntry)
                yield return party.Demands(agreement.Id, new ConditionDefinition("something more before"));
        }

        if (talks.Status == NegotiationStatus.Suspended)
            yield return party.RequiresBeforeResuming(talks.Id, new ConditionDefinition("something before going on"));
    }

    private bool IsOpen(int agreement) => InstrumentRules.IsOpen(talks.Table, InstrumentRules.FirstOf(talks.Table, agreement));

    private IEnumerable<Move> OnTheTalks(Party party)
    {
        yield return party.Suspends();
        if (ahead.Length > 0)
            yield return party.Suspends(ahead[0]);
        yield return party.Resumes();
        foreach (var time in ahead)
            yield return party.SetsDeadline(time);
        yield return party.SetsDeadline(null);
        yield return party.WalksAway();
        yield return party.Reopens();
        yield return party.Joins();
        foreach (var issue in moves.NewIssues)
            yield return party.ExtendsAgenda(issue);
        yield return party.Says("…");
    }
}
