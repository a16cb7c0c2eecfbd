namespace NegotiationModel;

/// <summary>No package is accepted that says nothing on an essential issue. What is about an agreement, such as an amendment, and a deal
/// between some are no packages of the talks: they need none.</summary>
internal static class EssentialRules
{
    /// <summary>Whether a proposal is a package that says nothing on an issue without which none is accepted.</summary>
    public static bool IsLacking(in Table table, Proposal proposal)
    {
        if (table.Registers.Essentials == 0 || proposal.IsBesideTalks)
            return false;
        if (table.Registers.Baskets is { } baskets)
            return IsLacking(table, baskets, proposal);
        if (table.Protocol.Settlement != Settlement.Package)
            return false;
        var said = 0;
        foreach (var slot in proposal.Slots)
            said += table.Agenda[slot].Issue.IsEssential ? 1 : 0;
        return said < table.Registers.Essentials;
    }

    // Each basket on which it says something, and which is agreed as a package, needs its own.
    private static bool IsLacking(in Table table, BasketBook baskets, Proposal proposal)
    {
        int needed = 0,
            said = 0;
        var known = default(IndexSet);
        foreach (var slot in proposal.Slots)
            if (baskets.Of(slot) is var number && baskets.SettlementOf(number) == Settlement.Package)
            {
                needed += known.Contains(number) ? 0 : baskets.Count(number).Essentials;
                said += table.Agenda[slot].Issue.IsEssential ? 1 : 0;
                known.Mark(number, true);
            }

        return said < needed;
    }
}
