namespace NegotiationModel;

/// <summary>Who has said something on some issues of a proposal.</summary>
internal static class RepliesOnIssues
{
    /// <summary>The replies that may say something there: of few all, of many those on the whole and on these issues alone.</summary>
    public static Replies On(Proposal proposal, int[] issues)
    {
        if (proposal.Totals is not { } totals)
            return proposal.Replies;
        var seats = totals.OfWhole;
        foreach (var issue in issues)
            if (totals.OfParts?[issue] is { } those)
                for (var seat = those.Next(0); seat >= 0; seat = those.Next(seat + 1))
                    seats.Mark(seat, true);
        var replies = new List<Reply>();
        for (var seat = seats.Next(0); seat >= 0; seat = seats.Next(seat + 1))
            replies.Add(proposal.ReplyOf(seat));
        return Replies.Some([.. replies]);
    }
}
