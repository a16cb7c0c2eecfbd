using NodaTime;

namespace NegotiationModel;

/// <summary>Time passing is no move: it lets proposals and conditions lapse, suspensions end, and the deadline expire.</summary>
internal static class Passing
{
    public static void To(ref Step step, Instant at)
    {
        while (step.Table.NextDue is { } due && due <= at)
        {
            step.Table.Now = due;
            Due(ref step, due);
            step.Seal();
        }

        step.Table.Now = at;
    }

    // At one instant: conditions, proposals, suspension, deadline.
    private static void Due(ref Step step, Instant now)
    {
        while (!step.Table.Limits.IsEmpty && step.Table.Limits.Min is var limit && limit.At <= now)
        {
            if (limit.Of == LimitOf.Proposal)
                step.Fire(limit.Index, ProposalTrigger.Lapse);
            else
                Conditioning.Defeat(ref step, limit.Index, step.Table.Conditions[limit.Index].Kind == ConditionKind.Precedent ? ConditionTrigger.Lapse : ConditionTrigger.Fail);
        }

        if (step.Table.ResumesAt <= now)
            Course.Resume(ref step);
        if (!step.Table.IsClosed && step.Table.Deadline <= now)
            Course.Fail(ref step, NegotiationTrigger.Expire);
    }
}
