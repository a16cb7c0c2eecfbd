using NodaTime;

namespace NegotiationModel.Analysis;

/// <summary>
/// The moves that an exploration tries: how many proposals and conditions, on which terms, with which times.
/// They are candidates, permitted or not; the rules decide. Bounded in every direction, so that a state space has an end.
/// </summary>
public sealed record ExplorationMoves
{
    /// <summary>What the parties do, when nothing else is said: all but statements, deadlines, suspensions, and changes of the agenda or
    /// the seats.</summary>
    public static readonly ValueList<MoveKind> DefaultKinds =
    [
        MoveKind.Propose,
        MoveKind.Accept,
        MoveKind.Reject,
        MoveKind.Withdraw,
        MoveKind.MeetCondition,
        MoveKind.RefuseCondition,
        MoveKind.FailCondition,
        MoveKind.WaiveCondition,
        MoveKind.Require,
        MoveKind.ConcedeDemand,
        MoveKind.Ratify,
        MoveKind.RefuseRatification,
        MoveKind.Resume,
        MoveKind.WalkAway,
        MoveKind.Reopen,
        MoveKind.Abstain,
    ];

    /// <summary>The kinds of moves; others are left out.</summary>
    public ValueList<MoveKind> Kinds { get; init; } = DefaultKinds;

    /// <summary>The terms that may be put forward, each by any party.</summary>
    public ValueList<Terms> Offers
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Offers));
    }

    /// <summary>Between whom offers may be made besides those to all at the table: each names two principals or more. Left out, nobody
    /// makes a deal of some.</summary>
    public ValueList<ValueList<PartyId>> Between { get; init; }

    /// <summary>Up to how many offers between some in all, those made before included.</summary>
    public int MaxTotalSideDeals { get; init; } = 1;

    /// <summary>Up to how many proposals to all at the table in all, those tabled before included and side deals left out.</summary>
    public int MaxTotalTableProposals { get; init; } = 1;

    /// <summary>Up to how many conditions in all, those set before included.</summary>
    public int MaxTotalConditions { get; init; } = 1;

    /// <summary>The instants used for expiry, firmness, dues, deadlines and suspensions: the first two that lie ahead. Empty for
    /// none.</summary>
    public ValueList<Instant> NewLimits { get; init; }

    /// <summary>The parties that may join.</summary>
    public ValueList<Party> Newcomers
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Newcomers));
    }

    /// <summary>The issues that may be added to the agenda.</summary>
    public ValueList<Issue> NewIssues
    {
        get;
        init => field = WritableArgument.Items(value, nameof(NewIssues));
    }

    /// <summary>
    /// From where a negotiation stands: the terms tabled so far, or else an example of each issue in one proposal; one proposal
    /// more, and one condition more where the protocol has conditions. So it is with offers between some, between those between whom
    /// there were offers so far.
    /// </summary>
    /// <param name="talks">The talks.</param>
    public static ExplorationMoves Default(Negotiation talks)
    {
        ArgumentNullException.ThrowIfNull(talks);
        var deals = talks.Proposals.Where(proposal => proposal.Move.Between.Count > 0).ToList();
        var tabled = talks.Proposals.Select(proposal => proposal.Terms).Distinct();
        return new()
        {
            Offers =
                talks.Proposals.Count > 0
                    ? [.. tabled]
                    :
                    [
                        [.. talks.Agenda.Select(item => new Term(item.Issue.Id, item.Issue.Sample))],
                    ],
            Between = [.. deals.Select(deal => deal.Move.Between).Distinct()],
            MaxTotalSideDeals = deals.Count + 1,
            MaxTotalTableProposals = talks.Proposals.Count - deals.Count + 1,
            MaxTotalConditions = talks.Conditions.Count + 1,
        };
    }

    /// <summary>The moves to try where a negotiation stands, by every party, permitted or not.</summary>
    /// <param name="talks">The talks.</param>
    public IEnumerable<Move> Moves(Negotiation talks)
    {
        ArgumentNullException.ThrowIfNull(talks);
        var candidates = new Candidates(this, talks);
        return talks
            .Seats.Select(seat => seat.Party)
            .Concat(Newcomers)
            .DistinctBy(party => party.Id)
            .SelectMany(candidates.Of)
            .Where(move => Kinds.AsSpan().Contains(move.Kind));
    }

    /// <summary>How many kinds of moves and how many offers there are: "16 kinds, 2 offers".</summary>
    public override string ToString() => $"{NumberText.Count(Kinds.Count, "kind")}, {NumberText.Count(Offers.Count, "offer")}";
}
