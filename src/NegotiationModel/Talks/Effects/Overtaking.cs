using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What is agreed overtakes proposals: one that it contradicts, or that it leaves nothing to settle, is superseded.</summary>
internal static class Overtaking
{
    /// <summary>What is agreed at the table settles some issues; what is provisional does not, and may be agreed anew. The proposal it came
    /// of is looked at apart, and what is left of the others may be agreed in principle already.</summary>
    public static void ByAgreement(ref TableChange step, int[] slots, int source)
    {
        var others = step.Table.StandingOn(slots);
        for (var index = others.Next(0); index >= 0; index = others.Next(index + 1))
            if (index == source || !IsOnAny(step.Table, step.Proposal(index), slots))
                continue;
            else if (IsOvertaken(step.Table, step.Proposal(index), slots))
                step.Fire(index, ProposalTrigger.Supersede);
            else
                AcceptanceEffects.Follow(ref step, index);
    }

    /// <summary>What is agreed about an agreement settles some issues otherwise than before. The talks may rest meanwhile, or not be
    /// through with a move, and so may the acceptance rule: it is applied to what is left when its time comes.</summary>
    public static void ByChange(ref TableChange step, int circle, int[] slots)
    {
        if (circle != SideDealRules.Table)
        {
            BySideDeal(ref step, circle);
            return;
        }

        slots = Array.FindAll(slots, slot => slot != Agreement.Left);
        if (slots.Length == 0)
            return;
        var others = step.Table.StandingOn(slots);
        for (var index = others.Next(0); index >= 0; index = others.Next(index + 1))
            if (!IsOnAny(step.Table, step.Proposal(index), slots))
                continue;
            else if (IsOvertaken(step.Table, step.Proposal(index), slots))
                step.Fire(index, ProposalTrigger.Supersede);
            else
                AcceptanceEffects.Apply(ref step, index);
    }

    /// <summary>What is agreed between some overtakes what stands between just the same, agreed as a whole or not at all.</summary>
    public static void BySideDeal(ref TableChange step, int circle)
    {
        var others = SideDealEffects.Of(step.Table).StandingIn(circle);
        for (var index = others.Next(0); index >= 0; index = others.Next(index + 1))
            if (SideDealRules.AreSettled(step.Table, SideDealEffects.Of(step.Table).Parties(circle), step.Proposal(index).Terms))
                step.Fire(index, ProposalTrigger.Supersede);
    }

    /// <summary>What is agreed provisionally settles nothing, and so contradicts nothing: it overtakes what one of its own parties has on
    /// the table, where by now that one has agreed on every issue of it since.</summary>
    public static void ByProvisional(ref TableChange step, int[] slots)
    {
        var others = step.Table.StandingOn(slots);
        for (var index = others.Next(0); index >= 0; index = others.Next(index + 1))
            if (IsOnAny(step.Table, step.Proposal(index), slots) && IsOutdated(step.Table, step.Proposal(index)))
                step.Fire(index, ProposalTrigger.Supersede);
    }

    /// <summary>What is left of a proposal some of which is agreed now: nothing, or what contradicts that which binds with it.</summary>
    public static void OfSource(ref TableChange step, int source, bool isContradicted)
    {
        if (step.Proposal(source).IsOnTheTable && (isContradicted || IsNothingLeft(step.Table, step.Proposal(source))))
            step.Fire(source, ProposalTrigger.Supersede);
    }

    /// <summary>Whether a proposal says otherwise what has come to be settled on some issues; what was before was asked then.</summary>
    public static bool IsContradicted(in Table table, Proposal proposal, int[] slots)
    {
        foreach (var slot in slots)
            if (
                table.IsSettled(slot)
                && table.IssueOf(proposal, slot) is >= 0 and var issue
                && TermsRules.IsSettledOtherwise(table, slot, proposal.Terms[issue].Value)
            )
                return true;
        return false;
    }

    private static bool IsOvertaken(in Table table, Proposal proposal, int[] slots) =>
        IsContradicted(table, proposal, slots) || IsNothingLeft(table, proposal);

    private static bool IsOnAny(in Table table, Proposal proposal, int[] slots)
    {
        if (proposal.IsOnTheTable && !proposal.IsBesideTalks)
            foreach (var slot in slots)
                if (table.IssueOf(proposal, slot) >= 0)
                    return true;
        return false;
    }

    // Where all of it is settled, or an agreement came of it; else where its proposer has agreed otherwise.
    private static bool IsNothingLeft(in Table table, Proposal proposal)
    {
        for (var issue = proposal.Slots.Length - 1; issue >= 0; issue--) // the last are most often the last to be agreed
            if (table.IsToSettle(proposal, issue))
                return IsOutdated(table, proposal);
        return true;
    }

    // Whether its proposer has agreed provisionally since on all that is not settled.
    private static bool IsOutdated(in Table table, Proposal proposal)
    {
        for (var issue = proposal.Slots.Length - 1; issue >= 0; issue--)
            if (!table.IsSettled(proposal.Slots[issue]) && !HasAgreedSince(table, proposal, issue))
                return false;
        return true;
    }

    private static bool HasAgreedSince(in Table table, Proposal proposal, int issue) =>
        table.Agenda[proposal.Slots[issue]].Agreement is var held
        && held >= proposal.AgreementsBefore
        && table.Agreements[held].AcceptedBy.AsSpan().Contains(proposal.By);
}
