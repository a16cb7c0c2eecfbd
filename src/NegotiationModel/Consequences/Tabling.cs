namespace NegotiationModel;

/// <summary>What comes onto the table.</summary>
internal static class Tabling
{
    private static readonly int[][] InOrder = Counted(12);

    public static void Propose(ref Step step, Move.Propose move, int seat)
    {
        ref var table = ref step.Table;
        var index = table.Proposals.Count;
        Supersede(ref step, move, seat);
        Counter(ref step, move, seat);

        var committed = !move.WithoutCommitment && table.Counts(seat);
        var id = move.Proposal!.Value.Value;
        table.Add(new(move, id, table.Proposals.ClaimOf(id), seat, Slots(table.Agenda, move.Terms), committed, table.Now));
        table.Standing.Mark(index, true);
        table.HasBegun = true;
        if (move.Expires is { } expires)
            table.Clock = table.Clock.With(new(expires, LimitOf.Proposal, index));
    }

    // Where the terms stand on the agenda: most often all of it in its order, which need not be written down each time.
    private static int[] Slots(Register<AgendaItem> agenda, Terms terms)
    {
        if (terms.Count < InOrder.Length && Fit.IsInOrder(agenda, terms))
            return InOrder[terms.Count];
        var slots = new int[terms.Count];
        for (var issue = 0; issue < slots.Length; issue++)
            slots[issue] = agenda.IndexOf(terms.IssueAt(issue).Value);
        return slots;
    }

    private static int[][] Counted(int most)
    {
        var all = new int[most + 1][];
        for (var count = 0; count <= most; count++)
        {
            all[count] = new int[count];
            for (var place = 0; place < count; place++)
                all[count][place] = place;
        }

        return all;
    }

    // A revision takes the place of the proposal it replaces; where one is the rule, of the party's last.
    private static void Supersede(ref Step step, Move.Propose move, int seat)
    {
        if (move.Replaces is { } replaced)
            step.Fire(step.Table.Proposals.IndexOf(replaced.Value), ProposalTrigger.Supersede);
        if (step.Table.OnlyOf(seat) is >= 0 and var only)
            step.Fire(only, ProposalTrigger.Supersede);
    }

    // Where turns alternate, a proposal answers every one of the others that still stands.
    private static void Counter(ref Step step, Move.Propose move, int seat)
    {
        if (step.Table.Protocol.Counter != CounterRule.Terminates)
            return;
        if (move.Answers is { } answered && step.Table.Proposals.IndexOf(answered.Value) is var one && step.Proposal(one).IsStanding)
            step.Fire(one, ProposalTrigger.Counter);
        if (step.Table.Alternates)
            for (var other = step.Table.Standing.Next(0); other >= 0; other = step.Table.Standing.Next(other + 1))
                if (step.Proposal(other).Seat != seat)
                    step.Fire(other, ProposalTrigger.Counter);
    }
}
