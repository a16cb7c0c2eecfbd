using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class RejectDescriptor() : MoveDescriptor(new(Rights.Commit, TalksRequirement.Active) { UsesTurn = true })
{
    public override SubjectKind? ActsOn => SubjectKind.Proposal;

    public override bool IsBesideTalks(in MoveInContext it) => Named(it) is { } named && ConcernRules.IsAbout(it.Table, named);

    public override bool IsOpenToLeaver(in MoveInContext it) => ConcernRules.IsOfParty(it, Named(it));

    public override Objection CheckSubject(in MoveInContext it)
    {
        var move = (Move.Reject)it.Move;
        return it.Table.Proposals.Find(move.Proposal.Value) is not { } proposal ? UnknownProposal
            : proposal.IsCommitted && proposal.Seat == it.Seat ? OwnProposal
            : ProposalRules.Stands(proposal)
                || (
                    move.Issues is not null
                    && (it.Table.Protocol.Settlement == Settlement.Package || ConcernRules.IsAbout(it.Table, proposal))
                        ? PartialAcceptanceNotAllowed
                    : ConcernRules.IsNotAddressed(it.Table, proposal, it.Seat) ? NotAddressed
                    : None
                );
    }

    // What was agreed cannot be rejected any more: something named is still to be settled.
    public override Objection CheckContent(in MoveInContext it)
    {
        if (it.Move is not Move.Reject { Issues: { } named } move)
            return None;
        if (named.Count == 0)
            return EmptyTerms;
        var (proposal, isToSettle) = (it.Table.Proposals[move.Proposal], false);
        foreach (var id in named)
            if (proposal.Terms.IndexOf(id) is >= 0 and var issue)
                isToSettle |= it.Table.IsToSettle(proposal, issue);
            else
                return UnknownIssue;
        return isToSettle ? None : IssueAlreadySettled;
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        ResponseEffects.Reject(ref step, (Move.Reject)move, seat);

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Reject(by, table.Proposals[place].Id) { At = table.Now };

    private static Proposal? Named(in MoveInContext it) => it.Table.Proposals.Find(((Move.Reject)it.Move).Proposal.Value);
}
