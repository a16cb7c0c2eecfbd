namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>For what talks wait that are conditionally accepted: the conditions that hold up what was accepted.</summary>
    internal IEnumerable<Condition> Awaited =>
        Status != NegotiationStatus.ConditionallyAccepted
            ? []
            : Conditions.Where(condition =>
                condition is { IsOpen: true, HoldsUp: true, AcceptedProposal: { } accepted }
                && Proposals[accepted].Status == ProposalStatus.ConditionallyAccepted
            );
}
