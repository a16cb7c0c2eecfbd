using NegotiationModel.Lifecycles;
using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class PostponeConsentDescriptor : ConditionMoveDescriptor
{
    public override ValueList<PartyId> WhoMay(in Table table, Condition condition) => condition.AskedParty is { } asked ? [asked] : [];

    // What is postponed already is not postponed again.
    public override Objection CheckSubject(in MoveInContext it) =>
        base.CheckSubject(it) || (it.Table.Conditions.Find(it.Move.ActsOn!.Value.Id)!.IsOutstanding ? None : ConditionNotOutstanding);

    protected override bool MayDealWith(in MoveInContext it, Condition condition) => condition.AskedParty == it.Move.By;

    protected override void Make(ref TableChange step, int condition) => step.Fire(condition, ConditionTrigger.PostponeConsent);

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.PostponeConsent(by, table.Conditions[place].Id) { At = table.SampleTime };
}
