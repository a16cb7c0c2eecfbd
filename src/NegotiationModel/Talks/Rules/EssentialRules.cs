namespace NegotiationModel;

/// <summary>No package is accepted that says nothing on an essential issue. What is about an agreement, such as an amendment, and a deal
/// between some are no packages of the talks: they need none.</summary>
internal static class EssentialRules
{
    /// <summary>Whether a proposal is a package that says nothing on an issue without which none is accepted; of several packages one on
    /// which issues are named, where some are.</summary>
    public static bool IsLacking(in Table table, Proposal proposal, ValueList<IssueId>? named = null) =>
        table.Registers.Essentials > 0
        && !proposal.IsBesideTalks
        && (
            table.Registers.Baskets is { } baskets
                ? IsLacking(table, baskets, proposal, named)
                : table.Protocol.Settlement == Settlement.Package && EssentialsOf(table, proposal) < table.Registers.Essentials
        );

    // How many essential issues it says something on.
    private static int EssentialsOf(in Table table, Proposal proposal)
    {
        var said = 0;
        foreach (var slot in proposal.Slots)
            said += table.Agenda[slot].Issue.IsEssential ? 1 : 0;
        return said;
    }

    // Each basket on which it says something, and which is agreed as a package, needs its own.
    private static bool IsLacking(in Table table, BasketBook baskets, Proposal proposal, ValueList<IssueId>? named)
    {
        int needed = 0,
            said = 0;
        IndexSet known = default,
            spokenOn = default;
        foreach (var id in named ?? default)
            if (proposal.Terms.IndexOf(id) is >= 0 and var issue)
                spokenOn.Mark(issue, true);
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
            if (
                baskets.Of(proposal.Slots[issue]) is var number
                && baskets.SettlementOf(number) == Settlement.Package
                && (named is null || spokenOn.Contains(issue))
            )
            {
                needed += known.Contains(number) ? 0 : baskets.Count(number).Essentials;
                said += table.Agenda[proposal.Slots[issue]].Issue.IsEssential ? 1 : 0;
                known.Mark(number, true);
            }

        return said < needed;
    }

    /// <summary>The issues of a proposal across baskets whose package lacks nothing, so that they can be accepted by themselves.</summary>
    public static ValueList<IssueId> Complete(Table table, Proposal proposal)
    {
        if (table.Registers.Baskets is not { } baskets)
            return [];
        var lacking = proposal
            .Slots.GroupBy(baskets.Of)
            .Where(slots =>
                baskets.SettlementOf(slots.Key) == Settlement.Package
                && slots.Count(slot => table.Agenda[slot].Issue.IsEssential) < baskets.Count(slots.Key).Essentials
            )
            .Select(slots => slots.Key)
            .ToHashSet();
        return [.. proposal.Slots.Where(slot => !lacking.Contains(baskets.Of(slot))).Select(slot => table.Agenda[slot].Issue.Id)];
    }
}
