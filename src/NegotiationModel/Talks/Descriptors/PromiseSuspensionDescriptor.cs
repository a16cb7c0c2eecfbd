using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>What suspending and resuming a promise have in common.</summary>
internal abstract class PromiseSuspensionDescriptor(ConditionStatus from) : MoveDescriptor(new(Rights.None, TalksRequirement.Always))
{
    public sealed override SubjectKind? ActsOnKind => SubjectKind.Condition;

    public sealed override bool IsOpenToLeaver(in MoveInContext it) => ConditionRules.IsOwn(it);

    public sealed override Objection CheckSubject(in MoveInContext it) =>
        it.Table.Conditions.Find(it.Move.ActsOn!.Value.Id) is not { } promise ? UnknownCondition
        : ConditionRules.WhoSuspends(promise) != it.Move.By ? NotYourCondition
        : promise.Status != from ? ConditionNotOutstanding
        : None;
}

/// <summary>A promise is suspended: its time stands still.</summary>
internal sealed class SuspendPromiseDescriptor() : PromiseSuspensionDescriptor(ConditionStatus.Outstanding)
{
    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        PromiseEffects.Suspend(ref step, step.Table.Conditions.IndexOf(move.ActsOn!.Value.Id));

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Suspend(by) { Condition = table.Conditions[place].Id, At = table.SampleTime };
}

/// <summary>A suspended promise goes on, with as much time left as it had; one that has none left does so only when its due is set
/// anew.</summary>
internal sealed class ResumePromiseDescriptor() : PromiseSuspensionDescriptor(ConditionStatus.Suspended)
{
    public override Objection CheckContent(in MoveInContext it) =>
        PromiseEffects.DueOnceResumed(it.Table, it.Table.Conditions.Find(it.Move.ActsOn!.Value.Id)!, it.At) <= it.At
            ? TimeNotAfterMove
            : None;

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        PromiseEffects.Resume(ref step, step.Table.Conditions.IndexOf(move.ActsOn!.Value.Id));

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Resume(by) { Condition = table.Conditions[place].Id, At = table.SampleTime };
}
