using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What comes of an accepted proposal where issues stand in baskets: one agreement for each, and the talks conclude when every
/// basket has.</summary>
internal static class BasketEffects
{
    private const int Nothing = -1;

    public static void Agree(ref TableChange step, int index, BasketBook baskets, int[] met)
    {
        var made = new List<int>();
        var isContradicted = false;
        foreach (var (number, issues) in ByBasket(step.Table, step.Proposal(index), baskets, met))
        {
            var slots = AgreementEffects.SlotsOn(step.Proposal(index), issues);
            made.Add(
                AgreementEffects.Make(ref step, index, issues, slots, baskets.SettlementOf(number), baskets.RatifiersOf(number).Count > 0)
            );
            Overtake(ref step, index, slots);
            isContradicted |= IsContradicted(step.Table, Close(ref step, baskets, number, index), step.Proposal(index));
        }

        if (
            made.Count > 0
            && step.Proposal(index).IsOnTheTable
            && (isContradicted || AgreementEffects.IsOutdated(step.Table, step.Proposal(index)))
        )
            step.Fire(index, ProposalTrigger.Supersede); // what is left of it was agreed otherwise, or it contradicts what binds by now
        if (made.Count > 0 && step.Table.Registers.Baskets!.Unconcluded == 0)
            Conclusion.Conclude(ref step);
        AgreementGroupEffects.FollowParts(ref step); // once the talks have concluded, so that these can be reopened where something falls
        if (step.Proposal(index).Move.HasText)
            foreach (var agreement in made)
                AgreementEffects.Begin(ref step, agreement);
        AgreementProposalEffects.SupersedeRevivals(ref step);
    }

    // A package is agreed whole, on all that is still to be settled of it; in the order in which the proposal names them.
    private static List<(int Number, int[] Issues)> ByBasket(in Table table, Proposal proposal, BasketBook baskets, int[] met)
    {
        var some = new Dictionary<int, List<int>>();
        foreach (var issue in met)
            if (some.TryGetValue(baskets.Of(proposal.Slots[issue]), out var beside))
                beside.Add(issue);
            else
                some[baskets.Of(proposal.Slots[issue])] = [issue];
        var lacking = baskets.HasPackages ? Lacking(table, proposal, baskets, met) : default;
        return
        [
            .. some.Where(one => baskets.SettlementOf(one.Key) != Settlement.Package || !lacking.Contains(one.Key))
                .Select(one => (one.Key, one.Value.ToArray())),
        ];
    }

    // The baskets of which something is still to be settled that is not met.
    private static IndexSet Lacking(in Table table, Proposal proposal, BasketBook baskets, int[] met)
    {
        var lacking = default(IndexSet);
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
            if (table.IsToSettle(proposal, issue) && Array.BinarySearch(met, issue) < 0)
                lacking.Mark(baskets.Of(proposal.Slots[issue]), true);
        return lacking;
    }

    /// <summary>Closes every basket of which nothing is open, and something provisional.</summary>
    public static void CloseAll(ref TableChange step)
    {
        if (step.Table.Registers.Baskets is { } baskets)
            for (var number = 0; number <= step.Table.Protocol.Baskets.Count; number++)
                Close(ref step, baskets, number);
    }

    // What was agreed provisionally in a basket binds when all of it is agreed; what does so now.
    private static IndexSet Close(ref TableChange step, BasketBook baskets, int number, int source = Nothing)
    {
        var closing = default(IndexSet);
        if (baskets.SettlementOf(number) != Settlement.Provisional || step.Table.Registers.Baskets!.Count(number).Open > 0)
            return closing;
        var all = step.Table.Registers.Provisional;
        for (var agreement = all.Next(0); agreement >= 0; agreement = all.Next(agreement + 1))
            closing.Mark(agreement, step.Table.Registers.BasketOf(step.Table.Agreements[agreement]) == number);
        Conclusion.Close(ref step, closing, baskets.RatifiersOf(number).Count > 0);
        for (var agreement = closing.Next(0); agreement >= 0; agreement = closing.Next(agreement + 1))
            Overtake(ref step, source, Array.FindAll(step.Table.Agreements[agreement].Slots, slot => slot != Agreement.Left));
        return closing;
    }

    // Whether some of what binds now contradicts the proposal which closed it.
    private static bool IsContradicted(in Table table, IndexSet closed, Proposal proposal)
    {
        for (var agreement = closed.Next(0); agreement >= 0; agreement = closed.Next(agreement + 1))
            if (Contradicts(table, table.Agreements[agreement], proposal))
                return true;
        return false;
    }

    private static bool Contradicts(in Table table, Agreement made, Proposal proposal)
    {
        if (made.Proposals.AsSpan().Contains(proposal.Id))
            return false;
        foreach (var slot in made.Slots)
            if (
                slot != Agreement.Left
                && table.Agenda[slot].Issue is var issue
                && proposal.Terms.Find(issue.Id) is { } said
                && !issue.Same(said, made.Terms.Find(issue.Id)!.Value)
            )
                return true;
        return false;
    }

    // What an agreement contradicts is superseded, and what agreements leave nothing to settle; what is left of the others may be agreed in
    // principle already.
    private static void Overtake(ref TableChange step, int source, int[] slots)
    {
        var others = step.Table.StandingOn(slots);
        for (var index = others.Next(0); index >= 0; index = others.Next(index + 1))
            if (index == source || !step.Proposal(index).IsOnTheTable || !AgreementEffects.IsOnAny(step.Table, step.Proposal(index), slots))
                continue;
            else if (IsOvertaken(step.Table, step.Proposal(index)))
                step.Fire(index, ProposalTrigger.Supersede);
            else
                AcceptanceEffects.Follow(ref step, index);
    }

    private static bool IsOvertaken(in Table table, Proposal proposal)
    {
        var isSomethingLeft = false;
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
        {
            var item = table.Agenda[proposal.Slots[issue]];
            if (!table.IsSettled(proposal.Slots[issue]))
                isSomethingLeft |= AgreementEffects.IsLeft(table, proposal, issue);
            else if (!item.Issue.Same(proposal.Terms[issue].Value, table.Agreements[item.Agreement].Terms.Find(item.Issue.Id)!.Value))
                return true;
        }

        return !isSomethingLeft;
    }
}
