using System.Runtime.CompilerServices;
using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>Applies the acceptance rule.</summary>
internal static class AcceptanceEffects
{
    /// <summary>Applies it to one proposal: issues it is met on are agreed; else the proposal is accepted in principle, or live.</summary>
    public static void Apply(ref TableChange step, int index)
    {
        if (step.HoldsBack(HeldBack.AcceptanceRules))
        {
            step.HeldBackProposals.Mark(index, true);
            return;
        }

        var proposal = step.Proposal(index);
        if (AgreementProposalRules.IsAbout(step.Table, proposal))
        {
            WholeProposals.ApplyAbout(ref step, index);
            return;
        }

        if (!step.Table.IsActive)
        {
            step.Table.EditRegisters().UncheckedProposals.Mark(index, true);
            return;
        }

        if (!proposal.IsOnTheTable)
            return;
        if (proposal.IsBesideTalks)
        {
            WholeProposals.ApplyBetween(ref step, index);
            return;
        }

        var met = Met(ref step, index, out var inPrinciple);
        if (met is not null && step.Table.Registers.Baskets is { } baskets)
            BasketEffects.Agree(ref step, index, baskets, met);
        else if (met is not null)
            AgreementEffects.Agree(ref step, index, met);
        if (!step.Table.IsActive || (met is not null && !step.Proposal(index).IsOnTheTable))
            return;
        if (met is not null && proposal.Move.HasText)
            Follow(ref step, index); // what its term has ended at once is open again
        else
            // which an agreement on a part does not change: what it settles is agreed in principle too
            Follow(ref step, index, inPrinciple);
    }

    /// <summary>Applies it to the proposals for which it was put off, in the order in which they were tabled.</summary>
    public static void ApplyHeldBack(ref TableChange step)
    {
        var waiting = step.HeldBackProposals;
        step.HeldBack &= ~HeldBack.AcceptanceRules;
        step.HeldBackProposals = default;
        for (var proposal = waiting.Next(0); proposal >= 0; proposal = waiting.Next(proposal + 1))
            Apply(ref step, proposal);
    }

    /// <summary>Applies it to every proposal that stands; it is met by none that nobody has answered. While the talks rest, that
    /// waits.</summary>
    public static void ApplyToAll(ref TableChange step)
    {
        if (step.Table.IsActive)
            Apply(ref step, step.Table.Answered());
        else
            step.Table.EditRegisters().UncheckedProposals = step.Table.Standing;
    }

    /// <summary>Applies it to some proposals, in the order in which they were tabled.</summary>
    public static void Apply(ref TableChange step, IndexSet proposals)
    {
        for (var index = proposals.Next(0); index >= 0 && step.Table.IsActive; index = proposals.Next(index + 1))
            Apply(ref step, index);
    }

    /// <summary>Whether the rule can no longer be met on any issue that is still to be settled; where a seat is named, without
    /// it.</summary>
    public static bool CanNoLongerBeMet(in Table table, int index, int without = AcceptanceTally.Nobody)
    {
        var proposal = table.Proposals[index];
        if (proposal.IsBesideTalks)
            return !CompoundTally.IsPossible(table, proposal, 0, without);
        return HasParts(table, proposal)
            ? CannotBeMetOnAnyIssue(table, proposal, without)
            : !AcceptanceTally.IsPossible(table, proposal, 0, without) || NextToSettle(table, proposal, 0) < 0;
    }

    // Apart, since what it needs room for on the stack is cleared for each question.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool CannotBeMetOnAnyIssue(in Table table, Proposal proposal, int without)
    {
        if (
            proposal.Totals is { Groups: not null } kept
            && ResponseSums.Without(table, proposal, kept, without) is { Groups: { } groups } totals
        )
        {
            foreach (var (share, issues) in groups)
                if (AcceptanceTally.IsPossible(table, proposal, totals.Whole + share) && NextToSettle(table, proposal, issues) >= 0)
                    return false;
            return true;
        }

        for (var issue = NextToSettle(table, proposal, 0); issue >= 0; issue = NextToSettle(table, proposal, issue + 1))
            if (AcceptanceTally.IsPossible(table, proposal, issue, without))
                return false;
        return true;
    }

    /// <summary>A proposal is accepted in principle, or live, as what is left of it says.</summary>
    public static void Follow(ref TableChange step, int index)
    {
        Met(ref step, index, out var inPrinciple);
        Follow(ref step, index, inPrinciple);
    }

    // The issues on which the rule is met outright (null for none), and whether it is met in principle on all that are open.
    private static int[]? Met(ref TableChange step, int index, out bool inPrinciple)
    {
        var proposal = step.Proposal(index);
        if (!HasParts(step.Table, proposal))
        {
            var tally = AcceptanceTally.Of(step.Table, proposal, 0);
            inPrinciple = tally.IsMetInPrinciple || NextToSettle(step.Table, proposal, 0) < 0;
            return tally.IsMet ? Among(step.Table, proposal) : null;
        }

        var met = default(IndexSet);
        inPrinciple = proposal.Totals is { Groups: not null }
            ? MetByGroups(ref step, index, ref met)
            : MetByIssues(step.Table, proposal, ref met);
        return met.IsEmpty ? null : met.ToArray();
    }

    private static bool MetByIssues(in Table table, Proposal proposal, ref IndexSet met)
    {
        var inPrinciple = true;
        for (var issue = NextToSettle(table, proposal, 0); issue >= 0; issue = NextToSettle(table, proposal, issue + 1))
        {
            var tally = AcceptanceTally.Of(table, proposal, issue);
            inPrinciple &= tally.IsMetInPrinciple;
            met.Mark(issue, tally.IsMet);
        }

        return inPrinciple;
    }

    // Issues that are settled are put aside where they are come upon, so that they are not come upon again.
    private static bool MetByGroups(ref TableChange step, int index, ref IndexSet met)
    {
        var (proposal, inPrinciple) = (step.Proposal(index), true);
        var totals = proposal.Totals!;
        var rest = totals;
        foreach (var (share, issues) in totals.Groups!)
        {
            var tally = AcceptanceTally.Of(step.Table, proposal, totals.Whole + share);
            if (tally.IsMetInPrinciple && !tally.IsMet)
                continue;
            for (var issue = issues.Next(0); issue >= 0 && (tally.IsMet || inPrinciple); issue = issues.Next(issue + 1))
                if (!step.Table.IsToSettle(proposal, issue))
                    rest = rest.Without(issue);
                else if (tally.IsMet)
                    met.Mark(issue, true);
                else
                    inPrinciple = false;
        }

        if (!ReferenceEquals(rest, totals))
            step.Table.Edit(index).Count(rest);
        return inPrinciple;
    }

    // All that is to be settled; null where nothing is.
    private static int[]? Among(in Table table, Proposal proposal)
    {
        var (all, open) = (proposal.Slots.Length, 0);
        while (open < all && table.IsToSettle(proposal, open))
            open++;
        return open < all ? Among(table, proposal, open)
            : all > 0 ? Places.First(all)
            : null;
    }

    // The same where the first so many are to be settled, and the next is not.
    private static int[]? Among(in Table table, Proposal proposal, int first)
    {
        List<int> issues = [.. Places.First(first)];
        for (var issue = NextToSettle(table, proposal, first + 1); issue >= 0; issue = NextToSettle(table, proposal, issue + 1))
            issues.Add(issue);
        return issues.Count == 0 ? null : [.. issues];
    }

    private static int NextToSettle(in Table table, Proposal proposal, int from)
    {
        for (var issue = from; issue < proposal.Slots.Length; issue++)
            if (table.IsToSettle(proposal, issue))
                return issue;
        return -1;
    }

    private static int NextToSettle(in Table table, Proposal proposal, IndexSet issues)
    {
        for (var issue = issues.Next(0); issue >= 0; issue = issues.Next(issue + 1))
            if (table.IsToSettle(proposal, issue))
                return issue;
        return -1;
    }

    // Whether its issues may fare differently.
    private static bool HasParts(in Table table, Proposal proposal)
    {
        if (table.Protocol.AcceptsByBasket)
            return true;
        if (proposal.Totals is { } totals)
            return totals.Groups is not null;
        return proposal.Replies.HaveParts;
    }

    /// <summary>A proposal is accepted in principle, or live; when its time is over, there is nothing to fall back to.</summary>
    public static void Follow(ref TableChange step, int index, bool inPrinciple)
    {
        var now = step.Proposal(index).Status == ProposalStatus.ConditionallyAccepted;
        if (inPrinciple != now)
            step.Fire(
                index,
                inPrinciple ? ProposalTrigger.AcceptConditionally
                    : step.Table.HasExpired(step.Proposal(index)) ? ProposalTrigger.Lapse
                    : ProposalTrigger.FallBack
            );
    }
}
