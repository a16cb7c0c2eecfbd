namespace NegotiationModel;

/// <summary>Whose answers count for a proposal: those of the principals at the table, of the parties between whom it is, or of the parties
/// to the agreement that it is about.</summary>
internal static class CountedParties
{
    /// <summary>Whose word a proposal needs: the parties' to the agreement that it is about, or that of principals at the table, of all or
    /// of those between whom it is.</summary>
    public static IndexSet Of(in Table table, Proposal proposal)
    {
        if (!proposal.IsBesideTalks)
            return table.Seating.Principals;
        if (AgreementProposalRules.FirstOf(table, proposal) is >= 0 and var first)
            return InstrumentRules.Parties(table, first);
        var voters = table.Registers.AgreementConditions!.Sides!.Parties(SideDealRules.CircleOf(table, proposal));
        for (var seat = voters.Next(0); seat >= 0; seat = voters.Next(seat + 1))
            if (!table.Counts(seat))
                voters = voters.Remove(seat);
        return voters;
    }

    /// <summary>Whether a seat is among those who answer it.</summary>
    public static bool IsAddressed(in Table table, Proposal proposal, int seat) =>
        !proposal.IsBesideTalks ? table.Counts(seat)
        : AgreementProposalRules.FirstOf(table, proposal) is >= 0 and var first ? AgreementPartyRules.IsParty(table, first, seat)
        : table.Counts(seat) && table.Registers.AgreementConditions!.Sides!.Parties(SideDealRules.CircleOf(table, proposal)).Contains(seat);

    /// <summary>Whether a proposal that is about an agreement, or between some, is not for a seat to answer.</summary>
    public static bool IsNotAddressed(in Table table, Proposal? proposal, int seat) =>
        proposal is { IsBesideTalks: true } && !IsAddressed(table, proposal, seat);
}
