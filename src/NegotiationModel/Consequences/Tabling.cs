namespace NegotiationModel;

/// <summary>What comes onto the table.</summary>
internal static class Tabling
{
    public static void Propose(ref Step step, Move.Propose move, int seat)
    {
        ref var table = ref step.Table;
        var index = table.Proposals.Count;
        Supersede(ref step, move, seat);
        Counter(ref step, move, seat);

        var slots = new int[move.Terms.Count];
        for (var issue = 0; issue < slots.Length; issue++)
            slots[issue] = table.Agenda.IndexOf(move.Terms[issue].Issue.Value);
        var committed = !move.WithoutCommitment && table.PartyAt(seat).May(Rights.Commit);
        table.Proposals = table.Proposals.Add(new(move, move.Proposal!.Value, seat, slots, committed, table.Now));
        table.Standing = table.Standing.Add(index);
        if (table.Protocol.LiveProposals == LiveProposals.One)
            table.Seats = table.Seats.Set(seat, new(table.PartyAt(seat), last: index));
        table.HasBegun = true;
        if (move.Expires is { } expires)
            table.Clock = table.Clock.With(new(expires, LimitOf.Proposal, index));
    }

    public static void Amend(ref Step step, ValueList<Issue> issues)
    {
        var amended = AgendaAmendment.Amended(step.Table.Agenda, issues)!;
        step.Table.OpenIssues += amended.Count - step.Table.Agenda.Count;
        step.Table.Agenda = amended;
    }

    // A revision takes the place of the proposal it replaces; where one is the rule, of the party's last.
    private static void Supersede(ref Step step, Move.Propose move, int seat)
    {
        if (move.Replaces is { } replaced)
            step.Fire(step.Table.Proposals.IndexOf(replaced.Value), ProposalTrigger.Supersede);
        if (step.Table.LastOf(seat) is { IsStanding: true })
            step.Fire(step.Table.Seats[seat].Last, ProposalTrigger.Supersede);
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
