namespace NegotiationModel;

/// <summary>Acceptances that restate the terms.</summary>
internal static class Restatement
{
    /// <summary>The mirror-image rule: what is restated is the proposal, or the part of it that is accepted.</summary>
    public static bool IsMirrorImage(in Table table, Proposal proposal, Move.Accept move)
    {
        if (Changes(table, proposal, move.Terms!))
            return false;
        if (move.Terms!.Count == proposal.Terms.Count)
            return true;
        if (move.Issues is not { } named)
            return false;
        var part = new HashSet<IssueId>(named);
        return part.Count == move.Terms.Count && part.All(issue => move.Terms.IndexOf(issue) >= 0);
    }

    /// <summary>Whether the terms say something else than the proposal on an issue, or something on one more; what they leave out is no
    /// change.</summary>
    public static bool Changes(in Table table, Proposal proposal, Terms restated)
    {
        foreach (var (issue, value) in restated.AsSpan())
            if (
                proposal.Terms.Find(issue) is not { } proposed
                || !ChangeRules.Will(table, proposal.Move.SupplementIssues, issue)!.Same(value, proposed)
            )
                return true;
        return false;
    }

    /// <summary>
    /// Whether an acceptance is a counter-proposal in disguise, and the protocol takes it as one. Whoever may not propose makes none,
    /// an acceptance with conditions is none, and nothing takes the place of a text that has more than terms.
    /// </summary>
    public static bool IsCounter(in Table table, Move.Accept move) =>
        table.Protocol.ChangedAcceptance == ChangedAcceptanceEffect.Counters
        && move is { Terms: { } restated, Conditions.Count: 0 }
        && move.Proposal is { } id
        && table.Proposals.Find(id.Value) is { IsBesideTalks: false, Move.HasText: false } offer
        && Changes(table, offer, restated)
        && table.Seats.Find(move.By.Value) is { } seat
        && table.Protocol.MayPropose(seat.Party);

    /// <summary>The counter-proposal: the offer's terms with the restated values in place, and what is new after them.</summary>
    public static Move.Propose Counter(in Table table, Move.Accept move)
    {
        var offer = table.Proposals[move.Proposal!.Value.Value];
        var terms = new List<Term>();
        foreach (var term in offer.Terms.AsSpan())
            terms.Add(new(term.Issue, move.Terms!.Find(term.Issue) ?? term.Value));
        foreach (var term in move.Terms!.AsSpan())
            if (offer.Terms.IndexOf(term.Issue) < 0)
                terms.Add(term);
        return new(move.By, [.. terms])
        {
            Proposal = move.CounterProposal,
            CounterTo = offer.Id,
            Representative = move.Representative,
            At = move.At,
            Precision = move.Precision,
            Text = move.Text,
            Citations = move.Citations,
        };
    }
}
