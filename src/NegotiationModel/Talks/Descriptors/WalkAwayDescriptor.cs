using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class WalkAwayDescriptor() : MoveDescriptor(new(Rights.Commit, TalksRequirement.NotClosed) { UsesTurn = true })
{
    public override Objection CheckSubject(in MoveInContext it) => FirmOfferRules.EndsOneByLeaving(it) ? ProposalFirm : None;

    public override void Make(ref TableChange step, Move move, object logged, int seat) => AttendanceEffects.WalkAway(ref step, seat);

    public override Move? Sample(in Table table, PartyId by, int place, int most) => new Move.WalkAway(by) { At = table.SampleTime };

    public override Proposal? Concerned(in Table table, Move move, RefusalCode code) =>
        code == ProposalFirm ? FirmOfferRules.Firmest(table, table.Seats.IndexOf(move.By.Value), table.Now) : null;
}
