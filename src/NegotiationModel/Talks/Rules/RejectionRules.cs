using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Who may say no to a proposal and when, and on what: an abstention is said so too.</summary>
internal static class RejectionRules
{
    /// <summary>By whom and when.</summary>
    public static readonly MoveRule Rule = new(Rights.Commit, TalksRequirement.Active) { UsesTurn = true };

    public static Objection OfSubject(in MoveInContext it, Proposal? proposal) =>
        proposal is null ? UnknownProposal
        : OwnProposalRules.ForbidsRejecting(it, proposal) ? OwnProposal
        : ProposalRules.Stands(proposal)
            || BasketRules.SplitsPackage(it.Table, proposal, it.Move.NamedIssues)
            || (CountedParties.IsNotAddressed(it.Table, proposal, it.Seat) ? ProposalNotAddressed : None);

    /// <summary>What was agreed cannot be rejected any more: something named is still to be settled.</summary>
    public static Objection OfContent(in MoveInContext it, Proposal proposal)
    {
        if (it.Move.NamedIssues is not { } named)
            return None;
        if (named.Count == 0)
            return NothingNamed;
        var isToSettle = false;
        foreach (var id in named)
            if (proposal.Terms.IndexOf(id) is >= 0 and var issue)
                isToSettle |= it.Table.IsToSettle(proposal, issue);
            else
                return UnknownIssue;
        return isToSettle ? None : IssueAlreadySettled;
    }
}
