using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class AbstainDescriptor() : ProposalMoveDescriptor(RejectionRules.Rule)
{
    public override Objection CheckSubject(in MoveInContext it) =>
        RejectionRules.OfSubject(it, Named(it)) || (it.Table.Protocol.AllowsAbstention ? None : AbstentionNotAllowed);

    public override Objection CheckContent(in MoveInContext it) => RejectionRules.OfContent(it, Named(it)!);

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        ResponseEffects.Abstain(ref step, (Move.Abstain)move, seat);

    // Where nobody abstains it need not be said of every proposal.
    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        !table.Protocol.AllowsAbstention ? null : new Move.Abstain(by, table.Proposals[place].Id) { At = table.SampleTime };
}
