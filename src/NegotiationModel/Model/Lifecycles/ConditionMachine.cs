using NegotiationModel.Lifecycles;
using Stateless;
using static NegotiationModel.ConditionStatus;
using static NegotiationModel.Lifecycles.ConditionTrigger;

namespace NegotiationModel;

/// <summary>The life of a condition, declared once.</summary>
internal static class ConditionMachine
{
    public static readonly StatusGroup<ConditionStatus> Fulfilled = new(Met, Waived),
        Waiting = new(Outstanding, ConsentPostponed),
        Open = new(Demanded, Outstanding, ConsentPostponed, Suspended),
        Defeated = new(Refused, Failed, Lapsed);

    /// <summary>What an <c>if</c> takes its <c>else</c> for. The text lists those that are defeated. One that is moot can no longer be
    /// met either: undecided for ever, its end would stay the earlier of both.</summary>
    public static readonly StatusGroup<ConditionStatus> Unmet = new(Refused, Failed, Lapsed, ConditionStatus.Moot);

    public static StateMachine<Enum, Enum> Declare(GuardFacts facts)
    {
        var condition = new StateMachine<Enum, Enum>(Outstanding);

        // What was demanded may be so already when it is conceded.
        foreach (var status in (ConditionStatus[])[Demanded, .. Waiting.Members])
            condition
                .Configure(status)
                .Permit(Meet, Met)
                .Permit(Waive, Waived)
                .Permit(Refuse, Refused)
                .Permit(Fail, Failed)
                .Permit(Lapse, Lapsed)
                .Permit(Replace, Replaced)
                .Permit(ConditionTrigger.Moot, ConditionStatus.Moot);
        condition.Configure(Demanded).Permit(Concede, Outstanding);
        condition.Configure(Outstanding).Permit(PostponeConsent, ConsentPostponed).Permit(Suspend, Suspended);
        condition.Configure(Suspended).Permit(Resume, Outstanding).Permit(ConditionTrigger.Moot, ConditionStatus.Moot);

        return condition;
    }
}
