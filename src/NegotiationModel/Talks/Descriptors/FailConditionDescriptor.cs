using NegotiationModel.Lifecycles;

namespace NegotiationModel;

internal sealed class FailConditionDescriptor : ConditionMoveDescriptor
{
    public override ValueList<PartyId> WhoMay(in Table table, Condition condition) => ConditionRules.WhoReportsFailed(condition).All;

    protected override bool MayDealWith(in MoveInContext it, Condition condition) => ConditionRules.MayReportFailed(it, condition);

    protected override void Make(ref TableChange step, int condition)
    {
        if (RatificationRules.WordOf(step.Table, step.Table.Conditions[condition]) is var (agreement, seat))
            Ratification.Refuse(ref step, agreement, seat, ConditionTrigger.Fail);
        else
            ConditionEffects.Defeat(ref step, condition, ConditionTrigger.Fail);
    }

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.FailCondition(by, table.Conditions[place].Id) { At = table.SampleTime };
}
