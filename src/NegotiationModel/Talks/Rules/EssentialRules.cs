namespace NegotiationModel;

/// <summary>No package is accepted that says nothing on an essential issue. What is about an agreement, such as an amendment, and a deal
/// between some are no packages of the talks: they need none.</summary>
internal static class EssentialRules
{
    /// <summary>Whether a proposal is a package that says nothing on an issue without which none is accepted; of several packages one on
    /// which issues are named, where some are. Without baskets all that is on the agenda is one.</summary>
    public static bool IsLacking(in Table table, Proposal proposal, ValueList<IssueId>? named = null)
    {
        if (table.Registers.Essentials == 0 || proposal.IsBesideTalks)
            return false;
        int needed = 0,
            said = 0;
        IndexSet counted = default,
            spokenOn = default;
        foreach (var id in named ?? default)
            if (proposal.Terms.IndexOf(id) is >= 0 and var issue)
                spokenOn.Mark(issue, true);
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
            if (
                (named is null || spokenOn.Contains(issue))
                && BasketOf(table, proposal.Slots[issue]) is var basket
                && IsPackage(table, basket)
            )
            {
                needed += counted.Contains(basket) ? 0 : EssentialsOf(table, basket);
                said += table.Agenda[proposal.Slots[issue]].Issue.IsEssential ? 1 : 0;
                counted.Mark(basket, true);
            }

        return said < needed;
    }

    /// <summary>The essential issues on which it says nothing.</summary>
    public static IEnumerable<Issue> Missing(Table table, Proposal proposal, ValueList<IssueId>? named)
    {
        var packages = proposal
            .Slots.Where(slot => named is not { } some || some.Contains(table.Agenda[slot].Issue.Id))
            .Select(slot => BasketOf(table, slot))
            .Where(basket => IsPackage(table, basket))
            .ToHashSet();
        return Enumerable
            .Range(0, table.Agenda.Count)
            .Except(proposal.Slots)
            .Where(slot => packages.Contains(BasketOf(table, slot)))
            .Select(slot => table.Agenda[slot].Issue)
            .Where(issue => issue.IsEssential);
    }

    /// <summary>The issues of a proposal across baskets whose package lacks nothing, so that they can be accepted by themselves.</summary>
    public static ValueList<IssueId> Complete(Table table, Proposal proposal)
    {
        if (table.Registers.Baskets is not { } baskets)
            return [];
        var lacking = proposal
            .Slots.GroupBy(baskets.Of)
            .Where(slots => IsLacking(table, proposal, [.. slots.Select(slot => table.Agenda[slot].Issue.Id)]))
            .Select(slots => slots.Key)
            .ToHashSet();
        return [.. proposal.Slots.Where(slot => !lacking.Contains(baskets.Of(slot))).Select(slot => table.Agenda[slot].Issue.Id)];
    }

    private static int BasketOf(in Table table, int slot) => table.Registers.Baskets?.Of(slot) ?? 0;

    private static bool IsPackage(in Table table, int basket) =>
        (table.Registers.Baskets?.SettlementOf(basket) ?? table.Protocol.Settlement) == Settlement.Package;

    private static int EssentialsOf(in Table table, int basket) =>
        table.Registers.Baskets?.Count(basket).Essentials ?? table.Registers.Essentials;
}
