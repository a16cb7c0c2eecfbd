using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class WithdrawFromAgreementDescriptor : AgreementMoveDescriptor
{
    public override Objection CheckSubject(in MoveInContext it)
    {
        var index = IndexIn(it.Table, it.Move);
        return index >= 0 && AgreementPartyRules.IsLeaving(it.Table, index, it.Seat) && InstrumentRules.Stands(it.Table, index)
            ? AlreadyDone
            : AgreementPartyRules.MayDeal(it, index, index >= 0 && InstrumentRules.Settles(it.Table, index))
                || (AgreementPartyRules.NoticeOf(it.Table, index, it.Move.By, it.At) is null ? ExitNotAllowed : None);
    }

    public override Objection CheckContent(in MoveInContext it)
    {
        var effective = ((Move.Withdraw)it.Move).GoneFrom;
        return LimitRules.IsNotAfter(it, effective) ? TimeNotAfterMove
            : LimitRules.IsUnknown(it.Table, effective) ? UnknownIdInEnd
            : None;
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat)
    {
        var index = IndexIn(step.Table, move);
        var notice = AgreementPartyRules.NoticeOf(step.Table, index, move.By, step.Table.Now)!.Value;
        AgreementDeparture.Leave(ref step, index, seat, AgreementPartyRules.GoneFrom(notice, ((Move.Withdraw)move).GoneFrom));
    }

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        Move.Withdraw.From(by, table.Agreements[place].Id) with
        {
            At = table.SampleTime,
        };
}
