namespace NegotiationModel;

/// <summary>Applies the acceptance rule.</summary>
internal static class Settling
{
    /// <summary>Applies it to one proposal: issues it is met on are agreed; else the proposal is accepted in principle, or live.</summary>
    public static void Apply(ref Step step, int index)
    {
        if (!step.Table.IsActive)
        {
            step.Table.EditBooks().Stale.Mark(index, true);
            return;
        }

        if (!step.Proposal(index).IsStanding)
            return;
        var met = Met(step.Table, index, out var inPrinciple);
        if (met is not null)
            Agreeing.Agree(ref step, index, met);
        if (step.Table.IsActive && step.Proposal(index).IsStanding)
            Follow(ref step, index, inPrinciple); // which an agreement on a part does not change: what it settles is agreed in principle too
    }

    /// <summary>Applies it to every proposal that stands, in the order in which they were tabled.</summary>
    public static void ApplyToAll(ref Step step)
    {
        for (var index = step.Table.Standing.Next(0); index >= 0 && step.Table.IsActive; index = step.Table.Standing.Next(index + 1))
            Apply(ref step, index);
    }

    /// <summary>Whether the rule can no longer be met on any issue that is still to be settled; where a seat is named, without it.</summary>
    public static bool IsLost(in Table table, int index, int without = Tally.Nobody)
    {
        var proposal = table.Proposals[index];
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
            if (table.IsToSettle(proposal, issue) && Tally.Of(table, proposal, issue, without).IsPossible)
                return false;
        return true;
    }

    /// <summary>A proposal is accepted in principle, or live, as what is left of it says.</summary>
    public static void Follow(ref Step step, int index)
    {
        Met(step.Table, index, out var inPrinciple);
        Follow(ref step, index, inPrinciple);
    }

    // The issues on which the rule is met outright (null for none), and whether it is met in principle on all that are open.
    private static bool[]? Met(in Table table, int index, out bool inPrinciple)
    {
        var proposal = table.Proposals[index];
        var alike = IsAlike(proposal);
        bool[]? met = null;
        Tally tally = default;
        inPrinciple = true;
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
        {
            if (issue == 0 || !alike)
                tally = Tally.Of(table, proposal, issue);
            if (!table.IsToSettle(proposal, issue))
                continue;
            inPrinciple &= tally.IsMetInPrinciple;
            if (tally.IsMet)
                (met ??= new bool[proposal.Slots.Length])[issue] = true;
        }

        return met;
    }

    private static bool IsAlike(Proposal proposal)
    {
        foreach (var reply in proposal.Replies)
            if (reply.Parts is not null)
                return false;
        return true;
    }

    private static void Follow(ref Step step, int index, bool inPrinciple)
    {
        var now = step.Proposal(index).Status == ProposalStatus.ConditionallyAccepted;
        if (inPrinciple != now)
            step.Fire(index, inPrinciple ? ProposalTrigger.AcceptConditionally : ProposalTrigger.FallBack);
    }
}
