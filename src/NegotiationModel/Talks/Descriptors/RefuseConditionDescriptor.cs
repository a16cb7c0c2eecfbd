using NegotiationModel.Lifecycles;

namespace NegotiationModel;

internal sealed class RefuseConditionDescriptor : ConditionMoveDescriptor
{
    public override ValueList<PartyId> WhoMay(in Table table, Condition condition) => ConditionRules.WhoRefuses(table, condition);

    public override Objection CheckSubject(in MoveInContext it) =>
        base.CheckSubject(it)
        || (
            it.Table.Conditions.Find(it.Move.ActsOn!.Value.Id)
                is {
                    Kind: ConditionKind.EndsAgreementIfFailed,
                    Asks: not ConditionRequirement.Consent,
                    Status: not ConditionStatus.Demanded
                }
                ? RefusalCode.NotForConditionSubsequent
                : Objection.None
        );

    // Who would have to concede a demand may say no to it.
    protected override bool IsInTime(Condition condition) => condition.IsWaiting || condition.Status == ConditionStatus.Demanded;

    protected override bool MayDealWith(in MoveInContext it, Condition condition) => ConditionRules.MayRefuse(it, condition);

    protected override Votes? VotesOf(Move move) => ((Move.RefuseCondition)move).Votes;

    public override Objection CheckContent(in MoveInContext it) =>
        VotesOf(it.Move) is { } votes && VoteRules.Differ(it.Table.Conditions.Find(it.Move.ActsOn!.Value.Id)!, votes, isMet: false)
            ? RefusalCode.VotesContradictResult
            : Objection.None;

    protected override void Make(ref TableChange step, int condition)
    {
        if (RatificationRules.WordOf(step.Table, step.Table.Conditions[condition]) is var (agreement, seat))
        {
            Ratification.Refuse(ref step, agreement, seat);
            return;
        }

        ResubmissionEffects.Refuse(ref step.Table, step.Table.Conditions[condition]);
        ConditionEffects.Defeat(ref step, condition, ConditionTrigger.Refuse);
    }

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.RefuseCondition(by, table.Conditions[place].Id) { At = table.SampleTime };
}
