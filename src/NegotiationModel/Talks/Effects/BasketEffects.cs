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
            Overtaking.ByAgreement(ref step, slots, source: index);
            isContradicted |= CloseBasket(ref step, baskets, number, index);
        }

        if (made.Count > 0)
            Overtaking.OfSource(ref step, index, isContradicted);
        if (made.Count > 0 && Conclusion.IsAllAgreed(step.Table))
            Conclusion.Conclude(ref step);
        InstrumentEffects.FollowParts(ref step); // once the talks have concluded, so that these can be reopened where something falls
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
                CloseBasket(ref step, baskets, number);
    }

    // What was agreed provisionally in a basket closes with it; whether that contradicts the proposal of which the last came.
    private static bool CloseBasket(ref TableChange step, BasketBook baskets, int number, int source = Nothing)
    {
        var (closing, isContradicted) = (default(IndexSet), false);
        if (!step.Table.Registers.Baskets!.Closes(number)) // as it is by now
            return false;
        var all = step.Table.Registers.ProvisionallyAgreed;
        for (var agreement = all.Next(0); agreement >= 0; agreement = all.Next(agreement + 1))
            closing.Mark(agreement, step.Table.Registers.BasketOf(step.Table.Agreements[agreement]) == number);
        Conclusion.CloseTogether(ref step, closing, baskets.RatifiersOf(number).Count > 0);
        for (var agreement = closing.Next(0); agreement >= 0; agreement = closing.Next(agreement + 1))
        {
            var slots = Array.FindAll(step.Table.Agreements[agreement].Slots, slot => slot != Agreement.Left);
            Overtaking.ByAgreement(ref step, slots, source);
            isContradicted |= source != Nothing && Overtaking.IsContradicted(step.Table, step.Proposal(source), slots);
        }

        return isContradicted;
    }
}
