namespace NegotiationModel;

/// <summary>Who has said something on some issues of a proposal.</summary>
internal static class RepliesOnIssues
{
    /// <summary>The replies that may say something there: of few all, of many those on the whole and on these issues alone.</summary>
    public static Replies On(Proposal proposal, int[] issues) => On(proposal, issues, static voices => voices.All);

    /// <summary>Those that may say yes to some of it, as far as it counts and waits for nothing.</summary>
    public static Replies Accepting(Proposal proposal, int[] issues) => On(proposal, issues, static voices => voices.Accepting);

    private static Replies On(Proposal proposal, int[] issues, Func<Voices, IndexSet> those)
    {
        if (proposal.Totals is not { } totals)
            return proposal.Replies;
        var seats = those(totals.OnWhole);
        foreach (var issue in issues)
        {
            var some = those(totals.OnParts?[issue] ?? default);
            for (var seat = some.Next(0); seat >= 0; seat = some.Next(seat + 1))
                seats.Mark(seat, true);
        }

        var replies = new List<Reply>();
        for (var seat = seats.Next(0); seat >= 0; seat = seats.Next(seat + 1))
            replies.Add(proposal.ReplyOf(seat));
        return Replies.Some([.. replies]);
    }
}
