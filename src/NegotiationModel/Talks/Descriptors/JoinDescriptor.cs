using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class JoinDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Active) { IsOpenToLeavers = true })
{
    // Who has left may always come back.
    public override Objection CheckTalks(in MoveInContext it) =>
        !it.Table.Protocol.AllowsJoining && !it.HasLeft ? JoiningNotAllowed
        : it.Seat >= 0 && !it.HasLeft ? AlreadyPresent
        : None;

    public override Objection CheckSubject(in MoveInContext it) =>
        it.Seat >= 0 && !IsAsListed(((Move.Join)it.Move).Party, it.Table.PartyAt(it.Seat)) ? DuplicateId : None;

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        AttendanceEffects.Join(ref step, ((Move.Join)move).Party, seat);

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Join(table.Seats.Find(by.Value)?.Party ?? Party.Principal(by)) { At = table.SampleTime };

    // Who comes back is as it was listed; what is left out says nothing else.
    private static bool IsAsListed(Party said, Party listed) =>
        said.Role == listed.Role
        && (said.Name == said.Id.Value || said.Name == listed.Name)
        && (said.Representatives.Count == 0 || said.Representatives == listed.Representatives);
}
