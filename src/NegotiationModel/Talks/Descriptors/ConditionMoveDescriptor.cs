using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>What the moves that deal with a condition have in common.</summary>
internal abstract class ConditionMoveDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Always))
{
    public sealed override SubjectKind? ActsOnKind => SubjectKind.Condition;

    /// <summary>Those whom the condition names of those who may make the move.</summary>
    public abstract ValueList<PartyId> WhoMay(in Table table, Condition condition);

    public sealed override bool IsOpenToLeaver(in MoveInContext it) => ConditionRules.IsOwn(it);

    public override Objection CheckSubject(in MoveInContext it) =>
        it.Table.Conditions.Find(it.Move.ActsOn!.Value.Id) is not { } condition ? UnknownCondition
        : !MayDealWith(it, condition) ? NotYourCondition
        : !IsInTime(condition) ? ConditionNotOutstanding
        : None;

    /// <summary>The vote on which it reports; null for none.</summary>
    protected virtual Votes? VotesOf(Move move) => null;

    public override void Make(ref TableChange step, Move move, object logged, int seat)
    {
        var condition = step.Table.Conditions.IndexOf(move.ActsOn!.Value.Id);
        if (VotesOf(move) is { } votes)
            foreach (var one in RatificationRules.PlacesWith(step.Table, condition))
                step.Table.EditRegisters().EditCondition(one).Keep(votes);
        Make(ref step, condition);
    }

    /// <summary>Whether it can still be dealt with.</summary>
    protected virtual bool IsInTime(Condition condition) => condition.IsWaiting;

    protected abstract bool MayDealWith(in MoveInContext it, Condition condition);

    protected abstract void Make(ref TableChange step, int condition);
}
