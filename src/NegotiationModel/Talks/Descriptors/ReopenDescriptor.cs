using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class ReopenDescriptor() : MoveDescriptor(new(Rights.Steer, TalksRequirement.Closed))
{
    // What has failed may be reopened; what concluded, only after its agreement was dissolved.
    public override Objection CheckTalks(in MoveInContext it) =>
        it.Table.Protocol.AllowsReopening && (it.Table.Status != NegotiationStatus.Concluded || it.Table.IsUndone)
            ? None
            : ReopeningNotAllowed;

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        TalksEffects.Reopen(ref step, step.Table.IsUndone);

    public override Move? Sample(in Table table, PartyId by, int place, int most) => new Move.Reopen(by) { At = table.SampleTime };
}
