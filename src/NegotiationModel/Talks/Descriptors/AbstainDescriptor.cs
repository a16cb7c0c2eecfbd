using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class AbstainDescriptor() : MoveDescriptor(new(Rights.Commit, TalksRequirement.Active) { UsesTurn = true })
{
    public override SubjectKind? ActsOn => SubjectKind.Proposal;

    public override bool IsBesideTalks(in MoveInContext it) => Named(it) is { } named && ConcernRules.IsAbout(it.Table, named);

    public override bool IsOpenToLeaver(in MoveInContext it) => ConcernRules.IsOfParty(it, Named(it));

    public override Objection CheckSubject(in MoveInContext it) =>
        RejectionRules.OfSubject(it, ((Move.Abstain)it.Move).Proposal)
        || (it.Table.Protocol.AllowsAbstention ? None : AbstentionNotAllowed);

    public override Objection CheckContent(in MoveInContext it) => RejectionRules.OfContent(it, ((Move.Abstain)it.Move).Proposal);

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        ResponseEffects.Abstain(ref step, (Move.Abstain)move, seat);

    // Where nobody abstains it need not be said of every proposal.
    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        !table.Protocol.AllowsAbstention ? null : new Move.Abstain(by, table.Proposals[place].Id) { At = table.Now };

    private static Proposal? Named(in MoveInContext it) => it.Table.Proposals.Find(((Move.Abstain)it.Move).Proposal.Value);
}
