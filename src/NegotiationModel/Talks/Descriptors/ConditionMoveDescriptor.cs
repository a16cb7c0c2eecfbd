using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>What the moves that deal with a condition have in common.</summary>
internal abstract class ConditionMoveDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Always))
{
    public sealed override SubjectKind? ActsOn => SubjectKind.Condition;

    /// <summary>Those whom the condition names of those who may make the move.</summary>
    public abstract ValueList<PartyId> WhoMay(in Table table, Condition condition);

    public override Objection CheckSubject(in MoveInContext it) =>
        it.Table.Conditions.Find(it.Move.Subject!.Value.Id) is not { } condition ? UnknownCondition
        : !MayDealWith(it, condition) ? NotYourCondition
        : !condition.IsOutstanding ? ConditionNotOutstanding
        : None;

    public sealed override void Make(ref TableChange step, Move move, object logged, int seat) =>
        Make(ref step, step.Table.Conditions.IndexOf(move.Subject!.Value.Id));

    protected abstract bool MayDealWith(in MoveInContext it, Condition condition);

    protected abstract void Make(ref TableChange step, int condition);
}
