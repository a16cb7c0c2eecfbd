using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Which rules an issue follows: those of its basket, or of the protocol.</summary>
internal static class BasketRules
{
    public static AcceptanceRule AcceptanceOf(in Table table, int slot) =>
        table.Registers.Baskets is { } baskets ? baskets.AcceptanceOf(baskets.Of(slot)) : table.Protocol.Acceptance;

    /// <summary>Who ratifies an agreement.</summary>
    public static ValueList<PartyId> RatifiersOf(in Table table, int agreement) =>
        table.Registers.Baskets is not { } baskets ? table.Protocol.Ratifiers
        : table.Agreements[agreement].Terms.Count == 0 && table.Registers.AgreementConditions?.Instruments?.LinkOf(agreement) is { } link
            ? RatifiersOf(table, link.Agreement)
        : baskets.RatifiersOf(table.Registers.BasketOf(table.Agreements[agreement]));

    /// <summary>Whether a seat is among those who ratify an agreement.</summary>
    public static bool Ratifies(in Table table, int agreement, int seat) =>
        table.Registers.Baskets is null
            ? table.Seating.Ratifiers.Contains(seat)
            : seat >= 0 && RatifiersOf(table, agreement).Contains(table.PartyAt(seat).Id);

    /// <summary>Whether an answer names issues where they are settled together: nobody answers a part of a package, but baskets are
    /// answered one by one.</summary>
    public static Objection SplitsPackage(in Table table, Proposal proposal, ValueList<IssueId>? named) =>
        named is { } some
        && (
            proposal.IsBesideTalks
            || (
                table.Registers.Baskets is { } baskets
                    ? baskets.HasPackages && Splits(baskets, proposal, some)
                    : table.Protocol.Settlement == Settlement.Package
            )
        )
            ? PartialAcceptanceNotAllowed
            : None;

    /// <summary>Whether the terms of a proposal are on issues of several baskets, those that it brings itself among them.</summary>
    public static bool AreAcross(in Table table, Move.Propose move)
    {
        if (table.Registers.Baskets is not { } baskets)
            return false;
        for (var at = 1; at < move.Terms.Count; at++)
            if (Number(table, baskets, move, at) != Number(table, baskets, move, 0))
                return true;
        return false;
    }

    /// <summary>Whether an extension of the agenda names a basket that is not there, or another one than that of an issue that stands
    /// somewhere.</summary>
    public static bool Misplaces(in Table table, Issue issue) =>
        issue.AddedToBasket is { } named
        && (
            table.Registers.Baskets is not { } baskets
            || baskets.Numbered(named) is var number && number == 0
            || (table.Agenda.IndexOf(issue.Id.Value) is >= 0 and var slot && baskets.Of(slot) != number)
        );

    private static int Number(in Table table, BasketBook baskets, Move.Propose move, int at)
    {
        var id = move.Terms.IssueAt(at);
        if (table.Agenda.IndexOf(id.Value) is >= 0 and var slot)
            return baskets.Of(slot);
        foreach (var issue in move.SupplementIssues)
            if (issue.Id == id)
                return issue.AddedToBasket is { } named ? baskets.Numbered(named) : 0;
        return 0;
    }

    private static bool Splits(BasketBook baskets, Proposal proposal, ValueList<IssueId> named)
    {
        IndexSet issues = default,
            within = default,
            without = default;
        foreach (var id in named)
            if (proposal.Terms.IndexOf(id) is >= 0 and var issue)
                issues.Mark(issue, true);
        var isOne = true;
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
        {
            var number = baskets.Of(proposal.Slots[issue]);
            isOne &= number == baskets.Of(proposal.Slots[0]);
            if (baskets.SettlementOf(number) != Settlement.Package)
                continue;
            if (issues.Contains(issue))
                within.Mark(number, true);
            else
                without.Mark(number, true);
        }

        if (isOne)
            return !within.IsEmpty || !without.IsEmpty;
        for (var number = within.Next(0); number >= 0; number = within.Next(number + 1))
            if (without.Contains(number))
                return true;
        return false;
    }
}
