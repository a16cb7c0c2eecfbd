namespace NegotiationModel;

/// <summary>What nobody does with a proposal of its own: whoever made it with commitment has said yes by that, takes it back by
/// withdrawing, and changes it by another in its place.</summary>
internal static class OwnProposalRules
{
    public static bool ForbidsAccepting(in MoveInContext it, Proposal proposal, Move.Accept move) =>
        proposal.Seat == it.Seat && (proposal.IsCommitted || Restatement.IsCounter(it.Table, move));

    public static bool ForbidsRejecting(in MoveInContext it, Proposal proposal) => proposal.Seat == it.Seat && proposal.IsCommitted;

    public static bool ForbidsCountering(in MoveInContext it, Proposal? answered) => answered is not null && answered.Seat == it.Seat;
}
