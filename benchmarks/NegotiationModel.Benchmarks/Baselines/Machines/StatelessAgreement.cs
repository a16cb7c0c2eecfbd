using NegotiationModel.Lifecycles;
using Stateless;
using static NegotiationModel.AgreementStatus;
using static NegotiationModel.Lifecycles.AgreementTrigger;

namespace NegotiationModel.Benchmarks.Baselines.Machines;

/// <summary>An agreement with a machine.</summary>
internal sealed class StatelessAgreement(decimal price, bool isShared)
    : Staged<StatelessAgreement, AgreementStatus, AgreementTrigger>(InForce, isShared),
        IDeclared<StatelessAgreement, AgreementStatus, AgreementTrigger>
{
    public decimal Price { get; } = price;

    public static void Declare(StateMachine<AgreementStatus, AgreementTrigger> machine, Func<StatelessAgreement> it)
    {
        machine.Configure(InForce).Permit(EndByFailedCondition, EndedByFailedCondition);
        machine.Configure(EndedByFailedCondition).Ignore(EndByFailedCondition);
    }
}
