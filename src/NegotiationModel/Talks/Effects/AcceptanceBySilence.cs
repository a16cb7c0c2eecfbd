namespace NegotiationModel;

/// <summary>What silence means at the end of a proposal that says that it accepts.</summary>
internal static class AcceptanceBySilence
{
    /// <summary>Whoever counts and has said nothing to it has accepted it, where it says that silence accepts; but nobody accepts by
    /// silence what nobody may accept.</summary>
    public static void AcceptAtExpiry(ref TableChange step, int index)
    {
        if (!step.Proposal(index).Move.SilenceAccepts || EssentialRules.IsLacking(step.Table, step.Proposal(index)))
            return;
        var voters = CountedParties.Of(step.Table, step.Proposal(index));
        for (var seat = voters.Next(0); seat >= 0; seat = voters.Next(seat + 1))
            if (
                step.Proposal(index) is var proposal
                && !(proposal.IsCommitted && proposal.Seat == seat)
                && IsSilent(step.Table, proposal, seat)
            )
                ResponseEffects.Say(ref step, index, Response.BySilence(seat), where: null);
    }

    /// <summary>Keeps which of those who accepted an agreement on some issues did so by saying nothing, where that accepts.</summary>
    public static void Note(ref Table table, Proposal proposal, Agreement made, int place, int[] issues)
    {
        if (proposal.Move.SilenceAccepts)
            NoteSilent(ref table, proposal, made, place, issues);
    }

    private static void NoteSilent(ref Table table, Proposal proposal, Agreement made, int place, int[] issues)
    {
        var silent = new List<PartyId>();
        foreach (var party in made.AcceptedBy)
            if (proposal.ReplyOf(table.Seats.IndexOf(party.Value)) is { IsSilent: false } reply && IsBySilence(reply, issues))
                silent.Add(party);
        if (silent.Count > 0)
            table.EditRegisters().Silent(place, [.. silent]);
    }

    private static bool IsSilent(in Table table, Proposal proposal, int seat)
    {
        var reply = proposal.ReplyOf(seat);
        for (var issue = 0; issue < Math.Max(1, proposal.Slots.Length) && !reply.IsSilent; issue++)
            if (table.AnswerOf(reply.On(issue)) != Answer.None)
                return false;
        return true;
    }

    private static bool IsBySilence(in Reply reply, int[] issues)
    {
        foreach (var issue in issues)
            if (reply.On(issue) is not { IsBySilence: true })
                return false;
        return true;
    }
}
