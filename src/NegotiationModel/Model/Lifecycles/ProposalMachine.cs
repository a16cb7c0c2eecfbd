using NegotiationModel.Lifecycles;
using Stateless;
using static NegotiationModel.Lifecycles.ProposalTrigger;
using static NegotiationModel.ProposalStatus;

namespace NegotiationModel;

/// <summary>The life of a proposal, declared once.</summary>
internal static class ProposalMachine
{
    public static readonly StatusGroup<ProposalStatus> Standing = new(Live, ConditionallyAccepted);

    public static StateMachine<Enum, Enum> Declare(GuardFacts facts)
    {
        var proposal = new StateMachine<Enum, Enum>(Live);

        foreach (var status in Standing.Members)
            proposal.Configure(status).SubstateOf(ProposalPhase.Standing);

        proposal
            .Configure(ProposalPhase.Standing)
            .Permit(Accept, Accepted)
            .Permit(Reject, Rejected)
            .Permit(Counter, Countered)
            .Permit(Withdraw, Withdrawn)
            .Permit(Lapse, Lapsed)
            .Permit(Supersede, Superseded);

        proposal.Configure(Live).Permit(AcceptConditionally, ConditionallyAccepted);
        proposal.Configure(ConditionallyAccepted).Permit(FallBack, Live);

        return proposal;
    }
}
