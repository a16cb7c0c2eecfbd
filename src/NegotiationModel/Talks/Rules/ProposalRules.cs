using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>What moves on proposals have in common: whether one stands, and can be accepted.</summary>
internal static class ProposalRules
{
    public static Objection Stands(Proposal proposal) =>
        proposal.HasExpired ? ProposalExpired
        : !proposal.IsOnTheTable ? ProposalNotLive
        : None;

    /// <summary>A proposal that is named, and whether all until now are known; null where none is named or known.</summary>
    public static Proposal? Find(in Table table, string? id, ref bool areKnown)
    {
        if (id is null)
            return null;
        var found = table.Proposals.Find(id);
        areKnown &= found is not null;
        return found;
    }

    /// <summary>Whether a principal has accepted outright every issue named; where none is, every one of the proposal.</summary>
    public static bool HasAccepted(in Table table, Proposal proposal, int seat, ValueList<IssueId>? named)
    {
        var reply = proposal.ReplyOf(seat);
        if (named is not { } some)
            return table.LeastOf(reply, proposal.Slots.Length) == Answer.Accepted;
        foreach (var id in some)
            if (proposal.Terms.IndexOf(id) is var issue && (issue < 0 || table.AnswerOf(reply.On(issue)) != Answer.Accepted))
                return false;
        return some.Count > 0;
    }
}
