using NegotiationModel.Lifecycles;
using Stateless;
using static NegotiationModel.AgreementStatus;
using static NegotiationModel.Lifecycles.AgreementTrigger;

namespace NegotiationModel;

/// <summary>The life of an agreement, declared once.</summary>
internal static class AgreementMachine
{
    public const int SomethingOutstanding = 1,
        ApplicationBegun = 2;

    public static readonly StatusGroup<AgreementStatus> Standing =
            new(ProvisionallyAgreed, Pending, ProvisionallyApplied, InForce, Suspended),
        Settled = new(Pending, ProvisionallyApplied, InForce, Suspended),
        AwaitingEntry = new(Pending, ProvisionallyApplied);

    public static readonly ValueList<string> FactNames = [nameof(SomethingOutstanding), nameof(ApplicationBegun)];

    private static readonly Guard Waits =
            new("it waits for a ratification or a condition", SomethingOutstanding | ApplicationBegun, SomethingOutstanding),
        WaitsApplied =
            new(
                "it waits and its provisional application has begun",
                SomethingOutstanding | ApplicationBegun,
                SomethingOutstanding | ApplicationBegun
            ),
        WaitsForNothing = new("it waits for nothing", SomethingOutstanding, 0);

    public static StateMachine<Enum, Enum> Declare(GuardFacts facts)
    {
        var agreement = new StateMachine<Enum, Enum>(ProvisionallyAgreed);

        agreement
            .Configure(ProvisionallyAgreed)
            .PermitIf(SettleLastIssue, Pending, facts.Are(Waits), Waits.Text)
            .PermitIf(SettleLastIssue, ProvisionallyApplied, facts.Are(WaitsApplied), WaitsApplied.Text)
            .PermitIf(SettleLastIssue, InForce, facts.Are(WaitsForNothing), WaitsForNothing.Text)
            .Permit(EndByFailedCondition, EndedByFailedCondition)
            .Permit(Supersede, Superseded)
            .Permit(AgreementTrigger.End, Ended)
            .Permit(LapseWithTalks, LapsedWithTalks);

        agreement.Configure(Pending).Permit(Apply, ProvisionallyApplied);
        foreach (var status in AwaitingEntry.Members)
            agreement
                .Configure(status)
                .Permit(EnterIntoForce, InForce)
                .Permit(FailEntryIntoForce, EntryIntoForceFailed)
                .Permit(EndByFailedCondition, EndedByFailedCondition)
                .Permit(Supersede, Superseded)
                .Permit(AgreementTrigger.End, Ended);

        agreement
            .Configure(InForce)
            .Permit(Suspend, Suspended)
            .Permit(EndByFailedCondition, EndedByFailedCondition)
            .Permit(Supersede, Superseded)
            .Permit(AgreementTrigger.End, Ended);

        agreement
            .Configure(Suspended)
            .Permit(Resume, InForce)
            .Permit(EndByFailedCondition, EndedByFailedCondition)
            .Permit(Supersede, Superseded)
            .Permit(AgreementTrigger.End, Ended);

        agreement.Configure(EndedByFailedCondition).Permit(Revive, InForce);
        agreement.Configure(Ended).Permit(Revive, InForce);
        agreement.Configure(LapsedWithTalks).Permit(Revive, InForce);
        agreement.Configure(EntryIntoForceFailed).Permit(Revive, InForce);

        return agreement;
    }
}
