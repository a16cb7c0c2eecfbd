using NodaTime;
using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class SetDeadlineDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.NotClosed))
{
    public override Objection CheckTalks(in MoveInContext it) =>
        TalksRules.MaySteer(it, it.Table.Protocol.DeadlineSetBy) ? None : DeadlineNotYours;

    public override Objection CheckSubject(in MoveInContext it) =>
        FirmOfferRules.EndsOneByDeadline(it, ((Move.SetDeadline)it.Move).Deadline) ? ProposalFirm : None;

    public override Objection CheckContent(in MoveInContext it) =>
        LimitRules.IsNotAfter(it, ((Move.SetDeadline)it.Move).Deadline) ? TimeNotAfterMove
        : LimitRules.IsUnknown(it.Table, ((Move.SetDeadline)it.Move).Deadline) ? UnknownIdInEnd
        : LimitRules.LeadsTo(it.Table, it.Table.Setting.Id, ((Move.SetDeadline)it.Move).Deadline) ? CircularEnd
        : None;

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        TalksEffects.SetDeadline(ref step, ((Move.SetDeadline)move).Deadline);

    // A week from now, or when the party's firm offers are over; where there is a deadline, or no week is left, none.
    public override Move? Sample(in Table table, PartyId by, int place, int most)
    {
        var week = Duration.FromDays(7);
        Instant? deadline =
            table.Clock.Deadline is not null || table.Now > DocumentTimeRange.Latest - week ? null
            : FirmOfferRules.Firmest(table, table.Seats.IndexOf(by.Value), table.Now + week) is { } firm ? table.FirmUntil(firm)
            : table.Now + week;
        return new Move.SetDeadline(by, deadline) { At = table.SampleTime };
    }

    public override Proposal? Concerned(in Table table, Move move, RefusalCode code) =>
        code == ProposalFirm ? FirmOfferRules.Firmest(table, table.Seats.IndexOf(move.By.Value), table.Now) : null;
}
