using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What is agreed about agreements overtakes proposals at the table.</summary>
internal static class Overtaking
{
    /// <summary>Some issues are settled otherwise than before: what contradicts that, or has nothing left to settle, is
    /// superseded.</summary>
    public static void Overtake(ref TableChange step, int circle, int[] slots)
    {
        if (circle == SideDealRules.Table)
            Overtake(ref step, slots);
        else
            SideDealEffects.Overtake(ref step, circle);
    }

    private static void Overtake(ref TableChange step, int[] slots)
    {
        slots = Array.FindAll(slots, slot => slot != Agreement.Left);
        if (slots.Length == 0)
            return;
        var others = step.Table.StandingOn(slots);
        for (var index = others.Next(0); index >= 0; index = others.Next(index + 1))
            if (!step.Proposal(index).IsOnTheTable || step.Proposal(index).IsBesideTalks)
                continue;
            else if (IsOvertaken(step.Table, step.Proposal(index)))
                step.Fire(index, ProposalTrigger.Supersede);
            else
                AcceptanceEffects.Apply(ref step, index);
    }

    private static bool IsOvertaken(in Table table, Proposal proposal)
    {
        var isSomethingLeft = false;
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
        {
            var item = table.Agenda[proposal.Slots[issue]];
            var isSettled = table.IsSettled(proposal.Slots[issue]);
            isSomethingLeft |= !proposal.Closed.Contains(issue) && AgreementEffects.IsLeft(table, proposal, issue);
            if (
                isSettled
                && !item.Issue.Same(proposal.Terms[issue].Value, table.Agreements[item.Agreement].Terms.Find(item.Issue.Id)!.Value)
            )
                return true;
        }

        return !isSomethingLeft;
    }
}
