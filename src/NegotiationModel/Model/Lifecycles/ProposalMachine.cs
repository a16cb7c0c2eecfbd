using Stateless;
using static NegotiationModel.ProposalPhase;
using static NegotiationModel.ProposalStatus;
using static NegotiationModel.ProposalTrigger;

namespace NegotiationModel;

/// <summary>The life of a proposal, declared once.</summary>
internal static class ProposalMachine
{
    public static StateMachine<Enum, Enum> Declare(GuardFacts facts)
    {
        var proposal = new StateMachine<Enum, Enum>(Live);

        proposal.Configure(Standing)
            .Permit(Accept, Accepted)
            .Permit(Reject, Rejected)
            .Permit(Counter, Countered)
            .Permit(Withdraw, Withdrawn)
            .Permit(Lapse, Lapsed)
            .Permit(Supersede, Superseded);

        proposal.Configure(Live).SubstateOf(Standing)
            .Permit(AcceptConditionally, ConditionallyAccepted);
        proposal.Configure(ConditionallyAccepted).SubstateOf(Standing)
            .Permit(FallBack, Live);

        return proposal;
    }
}
