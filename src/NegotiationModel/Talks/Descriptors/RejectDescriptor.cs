namespace NegotiationModel;

internal sealed class RejectDescriptor() : ProposalMoveDescriptor(RejectionRules.Rule)
{
    public override Objection CheckSubject(in MoveInContext it) => RejectionRules.OfSubject(it, Named(it));

    public override Objection CheckContent(in MoveInContext it) => RejectionRules.OfContent(it, Named(it)!);

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        ResponseEffects.Reject(ref step, (Move.Reject)move, seat);

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Reject(by, table.Proposals[place].Id) { At = table.SampleTime };
}
