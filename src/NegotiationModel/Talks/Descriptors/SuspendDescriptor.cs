using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class SuspendDescriptor() : MoveDescriptor(new(Rights.Steer, TalksRequirement.Active))
{
    public override Objection CheckTalks(in MoveInContext it) =>
        TalksRules.MaySteer(it, it.Table.Protocol.SuspendedBy) ? None : SuspensionNotYours;

    public override Objection CheckContent(in MoveInContext it) =>
        LimitRules.IsNotAfter(it, ((Move.Suspend)it.Move).Until) ? TimeNotAfterMove
        : LimitRules.IsUnknown(it.Table, ((Move.Suspend)it.Move).Until) ? UnknownIdInEnd
        : LimitRules.LeadsTo(it.Table, it.Table.Setting.Id, ((Move.Suspend)it.Move).Until) ? CircularEnd
        : None;

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        TalksEffects.Suspend(ref step, ((Move.Suspend)move).Until, seat);

    public override Move? Sample(in Table table, PartyId by, int place, int most) => new Move.Suspend(by) { At = table.SampleTime };
}
