namespace NegotiationModel;

/// <summary>What comes onto the table.</summary>
internal static class Tabling
{
    private static readonly int[][] InOrder = Counted(12);

    public static void Propose(ref Step step, Move.Propose move, object logged, int seat)
    {
        ref var table = ref step.Table;
        var index = table.Proposals.Count;
        End(ref step, move.Replaces, ProposalTrigger.Supersede);
        if (table.Protocol.Counter == CounterRule.Terminates)
            End(ref step, move.Answers, ProposalTrigger.Counter);
        Displace(ref step, seat);

        var committed = !move.WithoutCommitment && table.Counts(seat);
        var id = move.Proposal!.Value.Value;
        table.Add(new(logged, id, table.Proposals.ClaimOf(id), seat, Slots(table.Agenda, move.Terms), committed));
        table.Standing.Mark(index, true);
        table.HasBegun = true;
        if (move.Expires is { } expires)
            table.Clock = table.Clock.With(new(expires, LimitOf.Proposal, index));
    }

    // Where the terms stand on the agenda: most often all of it in its order, which need not be written down each time.
    private static int[] Slots(Register<AgendaItem> agenda, Terms terms) =>
        terms.Count < InOrder.Length && Fit.IsInOrder(agenda, terms) ? InOrder[terms.Count] : SlotsOfEach(agenda, terms);

    private static int[] SlotsOfEach(Register<AgendaItem> agenda, Terms terms)
    {
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

    // A revision takes the place of the proposal it replaces; a counter-proposal, where it terminates, of the one it answers.
    private static void End(ref Step step, ProposalId? named, ProposalTrigger trigger)
    {
        if (named is { } id && step.Table.Proposals.IndexOf(id.Value) is var index && step.Proposal(index).IsStanding)
            step.Fire(index, trigger);
    }

    // Where one is the rule, a proposal takes the place of the party's last; where turns alternate, it answers every one of the others that still stands.
    private static void Displace(ref Step step, int seat)
    {
        ProposalTrigger? own = step.Table.Protocol.LiveProposals == LiveProposals.One ? ProposalTrigger.Supersede : null;
        ProposalTrigger? others = step.Table.Alternates && step.Table.Protocol.Counter == CounterRule.Terminates ? ProposalTrigger.Counter : null;
        if (own is null && others is null)
            return;
        for (var index = step.Table.Standing.Next(0); index >= 0; index = step.Table.Standing.Next(index + 1))
            if ((step.Proposal(index).Seat == seat ? own : others) is { } trigger)
                step.Fire(index, trigger);
    }
}
