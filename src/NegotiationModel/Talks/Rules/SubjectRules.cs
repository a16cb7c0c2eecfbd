using NodaTime;
using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Whether what the move is about exists, is the mover's to deal with, and can still be dealt with.</summary>
internal static class SubjectRules
{
    public static Objection Check(in MoveInContext it) =>
        it.Move switch
        {
            Move.Propose propose => OfPropose(it, propose),
            Move.Accept accept => OfAccept(it, accept),
            Move.Reject reject => OfReject(it, reject),
            Move.Withdraw withdraw => OfWithdraw(it, withdraw),
            Move.Meet meet => OfCondition(it, meet.Condition),
            Move.Waive waive => OfCondition(it, waive.Condition),
            Move.Refuse refuse => OfCondition(it, refuse.Condition),
            Move.Fail fail => OfCondition(it, fail.Condition),
            Move.Ratify ratify => OfRatifier(it, ratify.Agreement),
            Move.RefuseRatification refuse => OfRatifier(it, refuse.Agreement),
            Move.SetDeadline set => OfDeadline(it, set),
            Move.WalkAway => Firmest(it.Table, it.Seat, it.At) is not null ? ProposalFirm : None,
            Move.State { About: { } about } => OfStatement(it, about),
            Move.Join join => it.Seat >= 0 && !IsAsListed(join.Party, it.Table.PartyAt(it.Seat)) ? DuplicateId : None,
            _ => None,
        };

    private static Objection OfPropose(in MoveInContext it, Move.Propose move)
    {
        ref readonly var table = ref it.Table;
        var areKnown = true;
        var (answered, replaced, revived) = (
            Find(table, move.Answers, ref areKnown),
            Find(table, move.Replaces, ref areKnown),
            Find(table, move.Revives, ref areKnown)
        );
        return AnyUnknown(table, move.With) ? UnknownParty
            : !areKnown ? UnknownProposal
            : move.Proposal is { } id && table.Names(id.Value) ? DuplicateId
            : answered is not null && answered.Seat == it.Seat ? OwnProposal
            : replaced is not null && replaced.Seat != it.Seat ? NotYourProposal
            : replaced is { HasExpired: true } ? ProposalExpired
            : replaced is { IsStanding: false } ? ProposalNotLive
            : revived is { IsStanding: true } ? ProposalStillLive
            : replaced is not null && replaced.IsFirmAt(it.At) ? ProposalFirm
            : None;
    }

    private static Objection OfAccept(in MoveInContext it, Move.Accept move)
    {
        ref readonly var table = ref it.Table;
        var proposal = table.Proposals.Find(move.Proposal.Value);
        return NamesUnknown(table, move.Conditions) ? UnknownParty
            : proposal is null ? UnknownProposal
            : RepeatsId(table, move.Conditions) ? DuplicateId
            : move.Counter is { } counter && table.Names(counter.Value) ? DuplicateId
            : proposal.Seat == it.Seat && (proposal.IsCommitted || Restatement.IsCounter(table, move)) ? OwnProposal
            : NotStanding(proposal)
                || (
                    HasAccepted(table, proposal, it.Seat, move.Issues) ? AlreadyResponded
                    : move.Conditions.Count > 0 && !table.Protocol.AllowsConditions ? ConditionsNotAllowed
                    : move.Issues is not null && table.Protocol.Settlement == Settlement.Package ? PartialAcceptanceNotAllowed
                    : None
                );
    }

    private static Objection OfReject(in MoveInContext it, Move.Reject move)
    {
        if (it.Table.Proposals.Find(move.Proposal.Value) is not { } proposal)
            return UnknownProposal;
        return proposal.IsCommitted && proposal.Seat == it.Seat
            ? OwnProposal
            : NotStanding(proposal)
                || (move.Issues is not null && it.Table.Protocol.Settlement == Settlement.Package ? PartialAcceptanceNotAllowed : None);
    }

    private static Objection OfWithdraw(in MoveInContext it, Move.Withdraw move) =>
        it.Table.Proposals.Find(move.Proposal.Value) is not { } proposal ? UnknownProposal
        : proposal.Seat != it.Seat ? NotYourProposal
        : NotStanding(proposal) || (proposal.IsFirmAt(it.At) ? ProposalFirm : None);

    private static Objection OfCondition(in MoveInContext it, ConditionId id) =>
        it.Table.Conditions.Find(id.Value) is not { } condition ? UnknownCondition
        : !ConditionRules.MayDealWith(it, condition) ? NotYourCondition
        : !condition.IsOutstanding ? ConditionNotOutstanding
        : it.Move is Move.Refuse && condition.Kind != ConditionKind.Precedent ? NotPrecedent
        : None;

    private static Objection OfRatifier(in MoveInContext it, AgreementId? id)
    {
        var index = id is { } named ? it.Table.Agreements.IndexOf(named.Value) : OnlyPending(it.Table);
        return index < 0 ? UnknownAgreement
            : !it.Table.Room.Ratifiers.Contains(it.Seat) ? NotARatifier
            : it.Table.Agreements[index].Ratifying.Heard.Contains(it.Seat) ? AlreadyResponded
            : it.Table.Agreements[index].Status != AgreementStatus.Pending ? AgreementNotPending
            : None;
    }

    // What a statement is about may be of any kind; an id shaped like one of ours says which kind was meant.
    private static Objection OfStatement(in MoveInContext it, string about) =>
        it.Table.Names(about) ? None
        : about.Length < 2 || about.AsSpan(1).ContainsAnyExceptInRange('0', '9') ? UnknownProposal
        : about[0] == 'c' ? UnknownCondition
        : about[0] == 'a' ? UnknownAgreement
        : UnknownProposal;

    // Who comes back is as it was listed; what is left out says nothing else.
    private static bool IsAsListed(Party said, Party listed) =>
        said.Role == listed.Role
        && (said.Name == said.Id.Value || said.Name == listed.Name)
        && (said.Representatives.Count == 0 || said.Representatives == listed.Representatives);

    /// <summary>The place of the only agreement pending, or −1 when there is none or more than one.</summary>
    public static int OnlyPending(in Table table)
    {
        var first = table.Books.Pending.Next(0);
        return first < 0 || table.Books.Pending.Next(first + 1) >= 0 ? -1 : first;
    }

    // Who made a firm offer does not end it by a deadline; one that is no sooner than the present one ends nothing.
    private static Objection OfDeadline(in MoveInContext it, Move.SetDeadline move) =>
        move.Deadline is { } deadline
        && !(deadline >= it.Table.Clock.Deadline)
        && Firmest(it.Table, it.Seat, it.At)?.IsFirmAt(deadline) == true
            ? ProposalFirm
            : None;

    /// <summary>Of the offers of a seat that are firm at an instant, the one that is firm longest; null for none.</summary>
    public static Proposal? Firmest(in Table table, int seat, Instant at)
    {
        Proposal? firmest = null;
        var all = table.Firm > 0 ? table.KnownOf(seat) : default;
        for (var index = all.Next(0); index >= 0; index = all.Next(index + 1))
            if (table.Proposals[index] is var own && own.Seat == seat && own.IsFirmAt(firmest?.Move.FirmUntil ?? at))
                firmest = own;
        return firmest;
    }

    private static Objection NotStanding(Proposal proposal) =>
        proposal.HasExpired ? ProposalExpired
        : !proposal.IsStanding ? ProposalNotLive
        : None;

    // Whether a principal has accepted outright every issue named; where none is, every one of the proposal.
    private static bool HasAccepted(in Table table, Proposal proposal, int seat, ValueList<IssueId>? named)
    {
        var reply = proposal.ReplyOf(seat);
        if (named is not { } some)
            return table.LeastOf(reply, proposal.Slots.Length) == Answer.Accepted;
        foreach (var id in some)
            if (proposal.Terms.IndexOf(id) is var issue && (issue < 0 || table.AnswerOf(reply.On(issue)) != Answer.Accepted))
                return false;
        return some.Count > 0;
    }

    private static Proposal? Find(in Table table, ProposalId? id, ref bool areKnown)
    {
        if (id is not { } named)
            return null;
        var found = table.Proposals.Find(named.Value);
        areKnown &= found is not null;
        return found;
    }

    private static bool AnyUnknown(in Table table, ValueList<PartyId> parties)
    {
        foreach (var party in parties)
            if (table.Seats.IndexOf(party.Value) < 0)
                return true;
        return false;
    }

    private static bool NamesUnknown(in Table table, ValueList<ConditionDefinition> conditions)
    {
        foreach (var condition in conditions)
            if (IsUnknown(table, condition.Of) || IsUnknown(table, condition.To) || AnyUnknown(table, condition.Judges))
                return true;
        return false;
    }

    private static bool IsUnknown(in Table table, PartyId? party) => party is { } named && table.Seats.IndexOf(named.Value) < 0;

    private static bool RepeatsId(in Table table, ValueList<ConditionDefinition> conditions)
    {
        foreach (var condition in conditions)
            if (condition.Id is { } id && table.Names(id.Value))
                return true;
        return conditions.Count > 1 && NamesOneTwice(conditions);
    }

    // A few are compared with each other, so that a refusal takes no memory.
    private static bool NamesOneTwice(ValueList<ConditionDefinition> conditions)
    {
        const int few = 8;
        if (conditions.Count > few)
        {
            var named = new HashSet<ConditionId>();
            foreach (var condition in conditions)
                if (condition.Id is { } id && !named.Add(id))
                    return true;
            return false;
        }

        for (var one = 1; one < conditions.Count; one++)
        for (var other = 0; other < one; other++)
            if (conditions[one].Id is { } id && id == conditions[other].Id)
                return true;
        return false;
    }
}
