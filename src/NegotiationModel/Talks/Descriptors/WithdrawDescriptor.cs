using NegotiationModel.Lifecycles;
using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class WithdrawDescriptor() : ProposalMoveDescriptor(new(Rights.None, TalksRequirement.NotClosed))
{
    public override Objection CheckSubject(in MoveInContext it) =>
        Named(it) is not { } proposal ? UnknownProposal
        : proposal.Seat != it.Seat ? NotYourProposal
        : ProposalRules.Stands(proposal) || (FirmOfferRules.ForbidsWithdrawal(it, proposal) ? ProposalFirm : None);

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        step.Fire(step.Table.Proposals.IndexOf(((Move.Withdraw)move).Proposal!.Value.Value), ProposalTrigger.Withdraw);

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Withdraw(by, table.Proposals[place].Id) { At = table.SampleTime };
}
