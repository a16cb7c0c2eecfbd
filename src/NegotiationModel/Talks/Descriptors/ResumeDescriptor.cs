using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class ResumeDescriptor() : MoveDescriptor(new(Rights.Steer, TalksRequirement.Suspended))
{
    public override Objection CheckTalks(in MoveInContext it) =>
        TalksRules.MaySteer(it, it.Table.Protocol.SuspendedBy)
            ? (SuspensionRules.Waits(it.Table) ? ResumptionConditionOutstanding : None)
            : SuspensionNotYours;

    public override void Make(ref TableChange step, Move move, object logged, int seat) => TalksEffects.Resume(ref step);

    public override Move? Sample(in Table table, PartyId by, int place, int most) => new Move.Resume(by) { At = table.SampleTime };
}
