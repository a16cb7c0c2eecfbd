using NodaTime;
using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>What moves on proposals have in common: whether one stands, is firm, and can be accepted.</summary>
internal static class ProposalRules
{
    public static Objection Stands(Proposal proposal) =>
        proposal.HasExpired ? ProposalExpired
        : !proposal.IsOnTheTable ? ProposalNotLive
        : None;

    /// <summary>A proposal that is named, and whether all until now are known; null where none is named or known.</summary>
    public static Proposal? Find(in Table table, ProposalId? id, ref bool areKnown)
    {
        if (id is not { } named)
            return null;
        var found = table.Proposals.Find(named.Value);
        areKnown &= found is not null;
        return found;
    }

    /// <summary>Of the offers of a seat that are firm at an instant, the one that is firm longest; null for none.</summary>
    public static Proposal? Firmest(in Table table, int seat, Instant at)
    {
        Proposal? firmest = null;
        var all = table.Firm > 0 ? table.KnownOf(seat) : default;
        for (var index = all.Next(0); index >= 0; index = all.Next(index + 1))
            if (
                table.Proposals[index] is var own
                && own.Seat == seat
                && !AgreementProposalRules.IsAbout(table, own) // which outlives the talks
                && table.IsFirmAt(own, firmest is null ? at : table.FirmUntil(firmest) ?? DocumentTimeRange.Latest)
            )
                firmest = own;
        return firmest;
    }

    /// <summary>Whether a new deadline would end a firm offer of who sets it; one that is no sooner than the present one ends
    /// nothing.</summary>
    public static bool EndsFirmOffer(in MoveInContext it, End deadline) =>
        it.Table.Firm > 0
        && LimitRules.Known(it, deadline) is { } at
        && !(at >= it.Table.Clock.Deadline)
        && Firmest(it.Table, it.Seat, it.At) is { } firmest
        && it.Table.IsFirmAt(firmest, at);

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
