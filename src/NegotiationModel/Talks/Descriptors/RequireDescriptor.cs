using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Principals set conditions after the fact, and bodies whose consent is asked; on an agreement its parties, on suspended talks
/// who suspended them.</summary>
internal sealed class RequireDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Always))
{
    public override bool IsOpenToLeaver(in MoveInContext it) =>
        DemandRules.AgreementOf(it.Table, (Move.Require)it.Move) is >= 0 and var agreement
        && it.Table.PartiesTo(agreement).Contains(it.Seat);

    public override bool IsForRole(in MoveInContext it) =>
        it.Party!.May(Rights.Commit)
        || (it.Party!.May(Rights.Mediate) && IsOnTalks(it))
        || DemandRules.IsBodyAsked(it, DemandRules.AgreementOf(it.Table, (Move.Require)it.Move));

    public override Objection CheckTalks(in MoveInContext it) =>
        !IsOnTalks(it) ? None
        : it.Table.Status != NegotiationStatus.Suspended ? NotSuspended
        : it.Table.Registers.Suspension?.By != it.Seat ? SuspensionNotYours
        : None;

    public override Objection CheckSubject(in MoveInContext it)
    {
        ref readonly var table = ref it.Table;
        var move = (Move.Require)it.Move;
        var old = move.Replaces is { } named ? table.Conditions.Find(named.Value) : null;
        var agreement = DemandRules.AgreementOf(table, move);
        return NamingRules.AnyUnknown(table, move.Conditions) ? UnknownParty
            : (move.Replaces is not null && old is null) || NamingRules.AwaitUnknown(table, move.Conditions) ? UnknownCondition
            : NamingRules.RepeatsId(table, move.Conditions) ? DuplicateId
            : old is not null && !CanBeReplaced(old) ? ConditionNotOutstanding
            : IsOnTalks(it) && AnyIs(move.Conditions, ConditionKind.EndsAgreementIfFailed) ? NotForConditionSubsequent
            : move.On is not null && agreement >= 0 && IsTooLate(table, agreement, move.Conditions) ? AgreementNotPending
            : !table.Protocol.AllowsConditions ? ConditionsNotAllowed
            : (move.On is not null && !IsOnTalks(it) && agreement < 0) || NamingRules.WatchUnknown(table, move.Conditions) ? UnknownSubject
            : agreement >= 0 && !AgreementPartyRules.IsParty(table, agreement, it.Seat) && !DemandRules.IsBodyAsked(it, agreement)
                ? NotPartyToAgreement
            : move.On is not null && agreement >= 0 && table.Agreements[agreement].IsOver ? AgreementNotInForce
            : ResubmissionRules.IsAskedAgain(table, move) ? ConsentRefusedBefore
            : None;
    }

    public override Objection CheckContent(in MoveInContext it)
    {
        var move = (Move.Require)it.Move;
        return move.Conditions.Count == 0 ? NothingNamed
            : LimitRules.AnyNotAfter(it, move.Conditions) ? TimeNotAfterMove
            : LimitRules.HangOnWhatIsThere(it.Table, move.Conditions, End.Never);
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        RequireEffects.Require(ref step, (Move.Require)move, logged, seat);

    public override Move WithNewIds(in Table table, Move move) =>
        move is Move.Require { Conditions: var conditions } require && NewIds.Lack(conditions)
            ? require with
            {
                Conditions = NewIds.Of(table, conditions),
            }
            : move;

    private static readonly ValueList<ConditionDefinition> Said = [new ConditionDefinition("…", ConditionKind.Independent)];

    // Who stands between the sides says for what talks wait that it suspended; who left the table, what it asks of an agreement of its own.
    public override Move? Sample(in Table table, PartyId by, int place, int most)
    {
        var seat = table.Seats.IndexOf(by.Value);
        var on =
            seat >= 0 && table.Registers.Suspension?.By == seat ? table.Setting.Id
            : seat >= 0 && !table.IsPresent(seat) && OwnAgreement(table, seat, most) is { } own ? own
            : null;
        return Move.Require.Of(by, on, null, Said) is var sample && table.SampleTime is { } time ? sample with { At = time } : sample;
    }

    private static string? OwnAgreement(in Table table, int seat, int most)
    {
        for (var agreement = table.Agreements.Count - 1; agreement >= 0 && most-- > 0; agreement--)
            if (!table.Agreements[agreement].IsOver && AgreementPartyRules.IsParty(table, agreement, seat))
                return table.Agreements[agreement].Key;
        return null;
    }

    private static bool IsOnTalks(in MoveInContext it) => ((Move.Require)it.Move).On == it.Table.Setting.Id;

    // A demanded substitute is not replaced once more.
    private static bool CanBeReplaced(Condition old) =>
        old is { IsOpen: true, Status: not ConditionStatus.Suspended } && !(old.IsOnlyDemanded && old.Demand.Replaces is not null);

    // What comes before the agreement holds cannot come when it holds.
    private static bool IsTooLate(in Table table, int agreement, ValueList<ConditionDefinition> conditions) =>
        table.Agreements[agreement].Status is AgreementStatus.InForce or AgreementStatus.Suspended
        && AnyIs(conditions, ConditionKind.Precedent);

    private static bool AnyIs(ValueList<ConditionDefinition> conditions, ConditionKind kind)
    {
        foreach (var condition in conditions)
            if (condition.Kind == kind)
                return true;
        return false;
    }
}
