using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>A principal comes into an agreement of others, whether it sits at the table, has left it, or was gone from the
/// agreement.</summary>
internal sealed class AccedeDescriptor() : MoveDescriptor(new(Rights.Commit, TalksRequirement.Always) { IsOpenToLeavers = true })
{
    public override SubjectKind? ActsOnKind => SubjectKind.Agreement;

    public override Objection CheckSubject(in MoveInContext it)
    {
        ref readonly var table = ref it.Table;
        var move = (Move.Accept)it.Move;
        var index = table.Agreements.IndexOf(move.AccedesTo!.Value.Value);
        return NamingRules.AnyUnknown(table, move.Conditions) ? UnknownParty
            : NamingRules.AwaitUnknown(table, move.Conditions) ? UnknownCondition
            : index < 0 ? UnknownAgreement
            : NamingRules.RepeatsId(table, move.Conditions) ? DuplicateId
            : AgreementPartyRules.IsParty(table, index, it.Seat) ? AlreadyDone
            : move.Conditions.Count > 0 && !table.Protocol.AllowsConditions ? ConditionsNotAllowed
            : NamingRules.WatchUnknown(table, move.Conditions) ? UnknownSubject
            : !AccessionRules.IsOpen(table, index) ? AccessionNotAllowed
            : ResubmissionRules.IsAskedAgain(table, move.Conditions, table.Agreements[index].Terms) ? ConsentRefusedBefore
            : None;
    }

    public override Objection CheckContent(in MoveInContext it)
    {
        var conditions = it.Move.Brought;
        return LimitRules.AnyNotAfter(it, conditions) ? TimeNotAfterMove : LimitRules.HangOnWhatIsThere(it.Table, conditions, End.Never);
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        AccessionEffects.Accede(ref step, (Move.Accept)move, logged, seat);

    public override Move WithNewIds(in Table table, Move move) =>
        NewIds.Lack(move.Brought) ? (Move.Accept)move with { Conditions = NewIds.Of(table, move.Brought) } : move;

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        Move.Accept.AccedingTo(by, table.Agreements[place].Id) with
        {
            At = table.SampleTime,
        };
}
