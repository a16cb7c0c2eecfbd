using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class SuspendAgreementDescriptor : AgreementMoveDescriptor
{
    public override Objection CheckTalks(in MoveInContext it) =>
        NotYours(
            IndexIn(it.Table, it.Move) is not (>= 0 and var index)
                || InstrumentRules.MayBeSuspended(it.Table, InstrumentRules.FirstOf(it.Table, index))
        );

    public override Objection CheckSubject(in MoveInContext it)
    {
        var index = IndexIn(it.Table, it.Move);
        return AgreementPartyRules.MayDeal(
            it,
            index,
            index >= 0 && AgreementSuspensionRules.IsAny(it.Table, index, AgreementStatus.InForce)
        );
    }

    public override Objection CheckContent(in MoveInContext it)
    {
        var until = ((Move.Suspend)it.Move).Until;
        return LimitRules.IsNotAfter(it, until) ? TimeNotAfterMove
            : LimitRules.IsUnknown(it.Table, until) ? UnknownIdInEnd
            : InstrumentRules.LeadsTo(it.Table, IndexIn(it.Table, it.Move), until) ? CircularEnd
            : None;
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        AgreementSuspensionEffects.Suspend(ref step, IndexIn(step.Table, move), seat, ((Move.Suspend)move).Until);

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Suspend(by) { Agreement = table.Agreements[place].Id, At = table.SampleTime };
}
