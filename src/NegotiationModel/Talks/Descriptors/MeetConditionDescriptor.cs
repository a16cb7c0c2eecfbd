using NegotiationModel.Lifecycles;

namespace NegotiationModel;

internal sealed class MeetConditionDescriptor : ConditionMoveDescriptor
{
    public override ValueList<PartyId> WhoMay(in Table table, Condition condition) => ConditionRules.WhoReportsMet(condition).All;

    protected override bool MayDealWith(in MoveInContext it, Condition condition) => ConditionRules.MayReportMet(it, condition);

    protected override Votes? VotesOf(Move move) => ((Move.MeetCondition)move).Votes;

    public override Objection CheckContent(in MoveInContext it) =>
        VotesOf(it.Move) is { } votes && VoteRules.Differ(it.Table.Conditions.Find(it.Move.ActsOn!.Value.Id)!, votes, isMet: true)
            ? RefusalCode.VotesContradictResult
            : Objection.None;

    protected override void Make(ref TableChange step, int condition)
    {
        if (RatificationRules.WordOf(step.Table, step.Table.Conditions[condition]) is var (agreement, seat))
            Ratification.Ratify(ref step, agreement, seat);
        else
            ConditionEffects.Fulfil(ref step, condition, ConditionTrigger.Meet);
    }

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.MeetCondition(by, table.Conditions[place].Id) { At = table.SampleTime };
}
