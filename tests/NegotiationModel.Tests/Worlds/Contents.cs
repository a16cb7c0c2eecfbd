using NodaTime;

namespace NegotiationModel.Tests.Worlds;

/// <summary>Many ways in which a party might make one pair of a kind of move and its subject, at the present instant. What they have in
/// common is found once.</summary>
internal sealed class Contents(Negotiation talks)
{
    private IReadOnlyList<(IssueId Issue, Value[] Values)> Values =>
        field ??= [.. talks.Agenda.Select(item => (item.Issue.Id, ValuesOf(item)))];

    private IReadOnlyList<Terms> TermsToTry => field ??= [.. AllTerms().Where(terms => terms.Count > 0)];

    public IEnumerable<Move> Of(PartyId by, Pair pair) =>
        Own(by, pair).SelectMany((move, index) => index == 0 ? Through(move) : [move]).Select(move => move with { At = talks.Now });

    // The first is also made through each of the party's people.
    private IEnumerable<Move> Through(Move move) =>
        (talks.Seats.Find(move.By.Value)?.Party.Representatives ?? [])
            .Select(person => move with { Representative = person.Id })
            .Prepend(move);

    /// <summary>Whether it is the same whoever makes it, but for who does: what answers or replaces depends on whose that is, a condition
    /// may ask the mover, whoever joins is described, and people speak for their own party.</summary>
    public static bool IsAnybodys(Move move) =>
        move.Representative is null
        && move is not (Move.Propose or Move.Join)
        && !(move is Move.Accept accept && accept.Conditions.Any(one => one.AskedParty is not null));

    private IEnumerable<Move> Own(PartyId by, Pair pair) =>
        pair.Kind switch
        {
            MoveKind.Propose => Proposals(by),
            MoveKind.Accept => Acceptances(by, talks.Proposals[pair.Subject!.Value.Id]),
            MoveKind.Reject => Rejections(by, talks.Proposals[pair.Subject!.Value.Id]),
            MoveKind.Abstain => Abstentions(by, talks.Proposals[pair.Subject!.Value.Id]),
            MoveKind.Withdraw when pair.Subject is { Kind: SubjectKind.Agreement } left => [Move.Withdraw.From(by, left.Id)],
            MoveKind.Resume when pair.Subject is { } stayed => [new Move.Resume(by) { Agreement = stayed.Id }],
            MoveKind.Withdraw => [new Move.Withdraw(by, pair.Subject!.Value.Id)],
            MoveKind.MeetCondition => [new Move.MeetCondition(by, pair.Subject!.Value.Id)],
            MoveKind.WaiveCondition => [new Move.WaiveCondition(by, pair.Subject!.Value.Id)],
            MoveKind.RefuseCondition => [new Move.RefuseCondition(by, pair.Subject!.Value.Id)],
            MoveKind.FailCondition => [new Move.FailCondition(by, pair.Subject!.Value.Id)],
            MoveKind.Suspend when pair.Subject is { Kind: SubjectKind.Agreement } still =>
            [
                new Move.Suspend(by) { Agreement = still.Id },
                new Move.Suspend(by) { Agreement = still.Id, Until = talks.Now + Duration.FromHours(1) },
            ],
            MoveKind.Suspend => [new Move.Suspend(by), new Move.Suspend(by) { Until = talks.Now + Duration.FromHours(1) }],
            MoveKind.Resume => [new Move.Resume(by)],
            MoveKind.SetDeadline =>
            [
                new Move.SetDeadline(by, null),
                new Move.SetDeadline(by, talks.Now + Duration.Epsilon),
                new Move.SetDeadline(by, talks.Now + Duration.FromDays(99)),
            ],
            MoveKind.Ratify => [new Move.Ratify(by, pair.Subject!.Value.Id)],
            MoveKind.RefuseRatification => [new Move.RefuseRatification(by, pair.Subject!.Value.Id)],
            MoveKind.WalkAway => [new Move.WalkAway(by)],
            MoveKind.Reopen => [new Move.Reopen(by)],
            MoveKind.ExtendAgenda =>
            [
                new Move.ExtendAgenda(by, [Issue.Text("news")]),
                new Move.ExtendAgenda(by, [.. talks.Agenda.Select(item => item.Issue)]),
            ],
            MoveKind.SetLimit => LimitsOf(pair.Subject!.Value.Kind)
                .SelectMany(limit =>
                    new[] { End.Never, talks.Now + Duration.FromDays(99) }.Select(until => new Move.SetLimit(
                        by,
                        pair.Subject!.Value.Id,
                        until
                    )
                    {
                        Limit = limit,
                    })
                ),
            MoveKind.Join => Joining(by).Select(party => new Move.Join(party)),
            _ => Enum.GetValues<StatementKind>().Select(kind => new Move.MakeStatement(by, kind)),
        };

    // The deadline of the talks is listed as a move of its own, which does the same.
    private static LimitKind?[] LimitsOf(SubjectKind subject) =>
        subject == SubjectKind.Negotiation
            ? [LimitKind.FirmUntil, LimitKind.SuspendedUntil]
            : [null, LimitKind.FirmUntil, LimitKind.SuspendedUntil];

    // On each issue by itself and on all at once, anything that fits; what comes first also in answer to others or in place of one's own.
    private IEnumerable<Move> Proposals(PartyId by) => AtTable(by).Concat(OnAgreements(by));

    // Of each agreement that it is over, or as it was.
    private IEnumerable<Move> OnAgreements(PartyId by) =>
        talks.Agreements.SelectMany(one =>
            new Move.Propose[]
            {
                new(by, Terms.Empty) { Ends = one.Id },
                new(by, Terms.Empty) { RevivesProposalOrAgreement = one.Id.Value },
                new(by, one.Terms) { Amends = one.Id },
                new(by, one.Terms) { Supplements = one.Id },
            }
        );

    private IEnumerable<Move> AtTable(PartyId by)
    {
        var moves = TermsToTry.Select(terms => new Move.Propose(by, terms)).ToList();
        return moves
            .Concat(
                moves.Take(1).Select(move => move with { LeavesProposerUncommitted = true, Expires = talks.Now + Duration.FromDays(1) })
            )
            .Concat(
                moves
                    .Take(1)
                    .SelectMany(move =>
                        talks.Proposals.Select(other =>
                            other.By == by ? move with { Replaces = other.Id } : move with { CounterTo = other.Id }
                        )
                    )
            );
    }

    private IEnumerable<Terms> AllTerms()
    {
        foreach (var (issue, values) in Values)
        foreach (var value in values)
            yield return [new Term(issue, value)];
        yield return [.. talks.Agenda.Select(item => new Term(item.Issue.Id, item.Issue.Sample))];
        yield return [.. Values.Select(one => new Term(one.Issue, one.Values[^1]))];
    }

    // A sample, and what has been proposed on it, the latest last.
    private Value[] ValuesOf(AgendaItem item) =>
        [item.Issue.Sample, .. talks.Proposals.Select(one => one.Terms.Find(item.Issue.Id)).OfType<Value>().Distinct().TakeLast(2)];

    private IEnumerable<Move> Acceptances(PartyId by, Proposal proposal)
    {
        var whole = new Move.Accept(by, proposal.Id);
        yield return whole;
        yield return whole with
        {
            Terms = proposal.Terms,
        };
        yield return whole with
        {
            Conditions = [new("first this")],
        };
        yield return whole with
        {
            Conditions = [new("then that", ConditionKind.EndsAgreementIfFailed) { AskedParty = by }],
        };
        foreach (var term in proposal.Terms.Take(1).Concat(proposal.Terms.TakeLast(1)))
            yield return whole with
            {
                Issues = [term.Issue],
            };
        foreach (var part in ByBasket(proposal))
            yield return whole with
            {
                Issues = part,
            };
        foreach (var (issue, values) in Values)
        foreach (var value in values)
            yield return whole with
            {
                Terms = [new Term(issue, value)],
            };
    }

    private IEnumerable<ValueList<IssueId>> ByBasket(Proposal proposal) =>
        talks.Table.Registers.Baskets is not { } baskets
            ? []
            : proposal
                .Slots.GroupBy(baskets.Of)
                .Select(slots => (ValueList<IssueId>)[.. slots.Select(slot => talks.Table.Agenda[slot].Issue.Id)]);

    private static IEnumerable<Move> Rejections(PartyId by, Proposal proposal)
    {
        var whole = new Move.Reject(by, proposal.Id);
        return [whole, .. proposal.Terms.Take(1).Concat(proposal.Terms.TakeLast(1)).Select(term => whole with { Issues = [term.Issue] })];
    }

    private static IEnumerable<Move> Abstentions(PartyId by, Proposal proposal)
    {
        var whole = new Move.Abstain(by, proposal.Id);
        return [whole, .. proposal.Terms.Take(1).Concat(proposal.Terms.TakeLast(1)).Select(term => whole with { Issues = [term.Issue] })];
    }

    private IEnumerable<Party> Joining(PartyId by) =>
        talks.Seats.Find(by.Value)?.Party is { } listed ? [listed] : Enum.GetValues<Role>().Select(role => new Party(by, role));
}
