using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class AcceptDescriptor() : ProposalMoveDescriptor(new(Rights.Commit, TalksRequirement.Active) { UsesTurn = true })
{
    public override Objection CheckSubject(in MoveInContext it)
    {
        ref readonly var table = ref it.Table;
        var move = (Move.Accept)it.Move;
        var proposal = Named(it);
        var sets = move.Conditions.Count > 0; // most set none, and nothing more is asked of them
        var says = sets && ConditionDefinition.SayMore(move.Conditions);
        return sets && NamingRules.AnyUnknown(table, move.Conditions) ? UnknownParty
            : proposal is null ? UnknownProposal
            : says && NamingRules.AwaitUnknown(table, move.Conditions) ? UnknownCondition
            : sets && NamingRules.RepeatsId(table, move.Conditions) ? DuplicateId
            : move.CounterProposal is { } counter && NamingRules.IsTaken(table, counter.Value) ? DuplicateId
            : OwnProposalRules.ForbidsAccepting(it, proposal, move) ? OwnProposal
            : ProposalRules.Stands(proposal)
                || (
                    ProposalRules.HasAccepted(table, proposal, it.Seat, move.Issues) ? AlreadyDone
                    : sets && !table.Protocol.AllowsConditions ? ConditionsNotAllowed
                    : BasketRules.SplitsPackage(table, proposal, move.Issues)
                        || (
                            says && NamingRules.WatchUnknown(table, move.Conditions) ? UnknownSubject
                            : CountedParties.IsNotAddressed(table, proposal, it.Seat) ? ProposalNotAddressed
                            : says && ResubmissionRules.IsAskedAgain(table, move.Conditions, proposal.Terms) ? ConsentRefusedBefore
                            : None
                        )
                );
    }

    public override Objection CheckContent(in MoveInContext it)
    {
        var move = (Move.Accept)it.Move;
        var proposal = Named(it)!;
        var says = move.Issues is not null || move.Terms is not null; // most do not, and nothing more is asked of them
        var sets = move.Conditions.Count > 0;
        return (says ? CheckWhatItNames(it, proposal, move) : None)
            || (
                says && IsCounter(it.Table, move) ? None
                : sets && LimitRules.AnyNotAfter(it, move.Conditions) ? TimeNotAfterMove
                : EssentialRules.IsLacking(it.Table, proposal, move.Issues) ? EssentialIssueMissing
                : sets ? LimitRules.HangOnWhatIsThere(it.Table, move.Conditions, End.Never)
                : None
            );
    }

    private static Objection CheckWhatItNames(in MoveInContext it, Proposal proposal, Move.Accept move)
    {
        if (move.Issues is { Count: 0 } || move.Terms is { Count: 0 })
            return NothingNamed;
        foreach (var issue in move.Issues ?? [])
            if (proposal.Terms.IndexOf(issue) < 0)
                return UnknownIssue;
        return move.Terms is null ? None : OfRestated(it, proposal, move, move.Terms);
    }

    /// <summary>With other terms it tables what it says instead.</summary>
    public override void Make(ref TableChange step, Move move, object logged, int seat)
    {
        var accept = (Move.Accept)move;
        if (accept.CounterProposal is null)
            ResponseEffects.Accept(ref step, accept, logged, seat);
        else if (Restatement.Counter(step.Table, accept) is var counter)
            ProposalEffects.Propose(ref step, counter, LoggedMove.Kept(counter, step.Table.Now), seat);
    }

    public override Move WithNewIds(in Table table, Move move) =>
        move switch
        {
            Move.Accept { Conditions: var conditions } accept when NewIds.Lack(conditions) => accept with
            {
                Conditions = NewIds.Of(table, conditions),
            },
            Move.Accept { CounterProposal: null, Terms: not null } accept when Restatement.IsCounter(table, accept) => accept with
            {
                CounterProposal = ProposalId.Known(table.Proposals.FirstFree),
            },
            _ => move,
        };

    // The id of a counter-proposal stands only where there is one.
    public override Move Complete(in Table table, Move move) =>
        WithNewIds(
            table,
            move is Move.Accept { CounterProposal: not null } accept && !Restatement.IsCounter(table, accept)
                ? accept with
                {
                    CounterProposal = null,
                }
                : move
        );

    // What lacks an essential issue is accepted only in the baskets in which it lacks nothing, or with other terms: that is a
    // counter-proposal, where the protocol takes one so.
    public override Move? Sample(in Table table, PartyId by, int place, int most)
    {
        var proposal = table.Proposals[place];
        var accept = new Move.Accept(by, proposal.Id) { At = table.SampleTime };
        if (!EssentialRules.IsLacking(table, proposal))
            return accept;
        var complete = EssentialRules.Complete(table, proposal);
        return complete.Count > 0 && !ProposalRules.HasAccepted(table, proposal, table.Seats.IndexOf(by.Value), complete)
                ? accept with
                {
                    Issues = complete,
                }
            : table.Protocol.ChangedAcceptance == ChangedAcceptanceEffect.Counters
                ? accept with
                {
                    Terms = SampleTerms.Beside(table, proposal),
                }
            : accept;
    }

    private static Objection OfRestated(in MoveInContext it, Proposal proposal, Move.Accept move, Terms restated) =>
        ChangeRules.Fits(it.Table, proposal.Move.SupplementIssues, restated)
        || (
            Restatement.IsMirrorImage(it.Table, proposal, move) ? None
            : !IsCounter(it.Table, move) ? TermsDiffer
            : TermsRules.ContradictSettled(it.Table, restated) ? IssueAlreadySettled // what it does not restate is as in the proposal
            : None
        );

    private static bool IsCounter(in Table table, Move.Accept move) => move.Terms is not null && Restatement.IsCounter(table, move);
}
