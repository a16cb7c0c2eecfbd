namespace NegotiationModel;

internal sealed class RejectDescriptor() : MoveDescriptor(new(Rights.Commit, TalksRequirement.Active) { UsesTurn = true })
{
    public override SubjectKind? ActsOn => SubjectKind.Proposal;

    public override bool IsBesideTalks(in MoveInContext it) => Named(it) is { } named && ConcernRules.IsAbout(it.Table, named);

    public override bool IsOpenToLeaver(in MoveInContext it) => ConcernRules.IsOfParty(it, Named(it));

    public override Objection CheckSubject(in MoveInContext it) => RejectionRules.OfSubject(it, ((Move.Reject)it.Move).Proposal);

    public override Objection CheckContent(in MoveInContext it) => RejectionRules.OfContent(it, ((Move.Reject)it.Move).Proposal);

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        ResponseEffects.Reject(ref step, (Move.Reject)move, seat);

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Reject(by, table.Proposals[place].Id) { At = table.Now };

    private static Proposal? Named(in MoveInContext it) => it.Table.Proposals.Find(((Move.Reject)it.Move).Proposal.Value);
}
