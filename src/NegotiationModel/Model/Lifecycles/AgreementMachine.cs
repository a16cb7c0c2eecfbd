using Stateless;
using static NegotiationModel.AgreementStatus;
using static NegotiationModel.AgreementTrigger;

namespace NegotiationModel;

/// <summary>The life of an agreement, declared once.</summary>
internal static class AgreementMachine
{
    public const int ToBeRatified = 1;

    public static readonly StatusGroup<AgreementStatus> Standing = new(Provisional, Pending, InForce),
        Settled = new(Pending, InForce);

    public static readonly ValueList<string> FactNames = [nameof(ToBeRatified)];

    private static readonly Guard Ratifiers = new("there are ratifiers", ToBeRatified, ToBeRatified),
        NoRatifiers = new("there are none", ToBeRatified, 0);

    public static StateMachine<Enum, Enum> Declare(GuardFacts facts)
    {
        var agreement = new StateMachine<Enum, Enum>(Provisional);

        agreement
            .Configure(Provisional)
            .PermitIf(Close, Pending, facts.Are(Ratifiers), Ratifiers.Text)
            .PermitIf(Close, InForce, facts.Are(NoRatifiers), NoRatifiers.Text)
            .Permit(Dissolve, Dissolved)
            .Permit(Supersede, Superseded)
            .Permit(Lapse, Lapsed);

        agreement.Configure(Pending).Permit(Ratify, InForce).Permit(RefuseRatification, Unratified).Permit(Dissolve, Dissolved);

        agreement.Configure(InForce).Permit(Dissolve, Dissolved);

        return agreement;
    }
}
