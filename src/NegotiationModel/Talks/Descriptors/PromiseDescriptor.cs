using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Any party promises, whatever its role, and whatever the state of the talks.</summary>
internal sealed class PromiseDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Always) { IsOpenToLeavers = true })
{
    public override Objection CheckSubject(in MoveInContext it)
    {
        ref readonly var table = ref it.Table;
        var move = (Move.Promise)it.Move;
        return NamingRules.AnyUnknown(table, move.Conditions) ? UnknownParty
            : NamingRules.AwaitUnknown(table, move.Conditions) ? UnknownCondition
            : NamingRules.RepeatsId(table, move.Conditions) ? DuplicateId
            : !table.Protocol.AllowsConditions ? ConditionsNotAllowed
            : move.About is { } about && !NamingRules.IsTaken(table, about) ? UnknownSubject
            : NamingRules.WatchUnknown(table, move.Conditions) ? UnknownSubject
            : None;
    }

    public override Objection CheckContent(in MoveInContext it)
    {
        var move = (Move.Promise)it.Move;
        return move.Conditions.Count == 0 ? NothingNamed
            : LimitRules.AnyNotAfter(it, move.Conditions) ? TimeNotAfterMove
            : LimitRules.HangOnWhatIsThere(it.Table, move.Conditions, End.Never);
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat)
    {
        var undertake = (Move.Promise)move;
        foreach (var promise in undertake.Conditions)
        {
            var condition = ConditionEffects.Set(ref step, new(promise, new ConditionPlace(logged, null), seat));
            if (undertake.IsDone)
                ConditionEffects.MeetByItself(ref step, condition);
        }
    }

    public override Move WithNewIds(in Table table, Move move) =>
        move is Move.Promise { Conditions: var conditions } undertake && NewIds.Lack(conditions)
            ? undertake with
            {
                Conditions = NewIds.Of(table, conditions),
            }
            : move;

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Promise(by, [new ConditionDefinition("…", ConditionKind.Independent) { AskedParty = by }]) { At = table.SampleTime };
}
