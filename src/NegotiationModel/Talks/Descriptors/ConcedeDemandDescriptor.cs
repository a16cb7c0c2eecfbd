using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class ConcedeDemandDescriptor : ConditionMoveDescriptor
{
    public override ValueList<PartyId> WhoMay(in Table table, Condition condition) => DemandRules.WhoConcedes(table, condition);

    public override Objection CheckSubject(in MoveInContext it)
    {
        ref readonly var table = ref it.Table;
        return table.Conditions.Find(it.Move.ActsOn!.Value.Id) is not { } demand ? UnknownCondition
            : demand.Status != ConditionStatus.Demanded ? ConditionNotDemanded
            : DemandRules.IsTooLate(table, demand) ? ConditionNotOutstanding
            : MayDealWith(it, demand) ? (demand.Demand.ConcededBy.Contains(it.Seat) ? AlreadyDone : None)
            : IsOfOthers(it, demand) ? NotPartyToAgreement
            : NotYourCondition;
    }

    protected override bool MayDealWith(in MoveInContext it, Condition condition) =>
        DemandRules.MayConcede(it.Table, condition, it.Move.By);

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        RequireEffects.Concede(ref step, step.Table.Conditions.IndexOf(move.ActsOn!.Value.Id), seat);

    protected override void Make(ref TableChange step, int condition) => throw new System.Diagnostics.UnreachableException();

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.ConcedeDemand(by, table.Conditions[place].Id) { At = table.SampleTime };

    // Its setter is not asked, party or not.
    private static bool IsOfOthers(in MoveInContext it, Condition demand) =>
        demand.By != it.Move.By
        && DemandRules.AgreementOf(it.Table, demand) is >= 0 and var agreement
        && !AgreementPartyRules.IsParty(it.Table, agreement, it.Seat);
}
