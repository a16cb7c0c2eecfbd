using NegotiationModel.Lifecycles;

namespace NegotiationModel;

internal sealed class WaiveConditionDescriptor : ConditionMoveDescriptor
{
    public override ValueList<PartyId> WhoMay(in Table table, Condition condition) => ConditionRules.WhoWaives(condition).All;

    // What is only demanded may be dropped.
    protected override bool IsInTime(Condition condition) => condition.IsWaiting || condition.Status == ConditionStatus.Demanded;

    protected override bool MayDealWith(in MoveInContext it, Condition condition) => ConditionRules.MayWaive(it, condition);

    protected override void Make(ref TableChange step, int condition) =>
        ConditionEffects.Fulfil(ref step, condition, ConditionTrigger.Waive);

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.WaiveCondition(by, table.Conditions[place].Id) { At = table.SampleTime };
}
