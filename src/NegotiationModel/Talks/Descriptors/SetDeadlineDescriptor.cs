using NodaTime;
using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class SetDeadlineDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.NotClosed))
{
    public override Objection CheckTalks(in MoveInContext it) =>
        TalksRules.MaySteer(it, it.Table.Protocol.DeadlineSetBy) ? None : DeadlineNotYours;

    // Who made a firm offer does not end it by a deadline; one that is no sooner than the present one ends nothing.
    public override Objection CheckSubject(in MoveInContext it) =>
        ((Move.SetDeadline)it.Move).Deadline is { } deadline
        && !(deadline >= it.Table.Clock.Deadline)
        && ProposalRules.Firmest(it.Table, it.Seat, it.At)?.IsFirmAt(deadline) == true
            ? ProposalFirm
            : None;

    public override Objection CheckContent(in MoveInContext it) =>
        LimitRules.IsNotAfter(((Move.SetDeadline)it.Move).Deadline, it.At) ? TimeNotAfterMove : None;

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        step.Table.Clock = step.Table.Clock.Until(((Move.SetDeadline)move).Deadline);

    // A week from now, or when the party's firm offers are over; where there is a deadline, or no week is left, none.
    public override Move? Sample(in Table table, PartyId by, int place, int most)
    {
        var week = Duration.FromDays(7);
        Instant? deadline =
            table.Clock.Deadline is not null || table.Now > DocumentTimeRange.Latest - week
                ? null
                : ProposalRules.Firmest(table, table.Seats.IndexOf(by.Value), table.Now + week)?.Move.FirmUntil ?? table.Now + week;
        return new Move.SetDeadline(by, deadline) { At = table.Now };
    }

    public override Proposal? Concerned(in Table table, Move move, RefusalCode code) =>
        code == ProposalFirm ? ProposalRules.Firmest(table, table.Seats.IndexOf(move.By.Value), table.Now) : null;
}
