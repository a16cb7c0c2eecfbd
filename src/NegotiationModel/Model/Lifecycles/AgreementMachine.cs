using NegotiationModel.Lifecycles;
using Stateless;
using static NegotiationModel.AgreementStatus;
using static NegotiationModel.Lifecycles.AgreementTrigger;

namespace NegotiationModel;

/// <summary>The life of an agreement, declared once.</summary>
internal static class AgreementMachine
{
    public const int SomethingOutstanding = 1;

    public static readonly StatusGroup<AgreementStatus> Standing = new(Provisional, Pending, InForce),
        Settled = new(Pending, InForce);

    public static readonly ValueList<string> FactNames = [nameof(SomethingOutstanding)];

    private static readonly Guard Waits = new("it waits for a ratification or a condition", SomethingOutstanding, SomethingOutstanding),
        WaitsForNothing = new("it waits for nothing", SomethingOutstanding, 0);

    public static StateMachine<Enum, Enum> Declare(GuardFacts facts)
    {
        var agreement = new StateMachine<Enum, Enum>(Provisional);

        agreement
            .Configure(Provisional)
            .PermitIf(Close, Pending, facts.Are(Waits), Waits.Text)
            .PermitIf(Close, InForce, facts.Are(WaitsForNothing), WaitsForNothing.Text)
            .Permit(Dissolve, Dissolved)
            .Permit(Supersede, Superseded)
            .Permit(AgreementTrigger.End, Ended)
            .Permit(Lapse, Lapsed);

        agreement
            .Configure(Pending)
            .Permit(Ratify, InForce)
            .Permit(RefuseRatification, Unratified)
            .Permit(Dissolve, Dissolved)
            .Permit(Supersede, Superseded)
            .Permit(AgreementTrigger.End, Ended);

        agreement.Configure(InForce).Permit(Dissolve, Dissolved).Permit(Supersede, Superseded).Permit(AgreementTrigger.End, Ended);

        agreement.Configure(Dissolved).Permit(Reinstate, InForce);
        agreement.Configure(Ended).Permit(Reinstate, InForce);
        agreement.Configure(Lapsed).Permit(Reinstate, InForce);
        agreement.Configure(Unratified).Permit(Reinstate, InForce);

        return agreement;
    }
}
