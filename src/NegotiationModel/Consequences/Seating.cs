namespace NegotiationModel;

/// <summary>Who sits at the table.</summary>
internal static class Seating
{
    /// <summary>The talks end, or the party leaves and two principals or more go on.</summary>
    public static void WalkAway(ref Step step, int seat)
    {
        if (step.Table.Protocol.WalkAway == WalkingAway.Ends || step.Table.Principals <= 2)
        {
            Course.Fail(ref step, NegotiationTrigger.BreakOff);
            return;
        }

        step.Table.Seats = step.Table.Seats.Set(seat, new(step.Table.PartyAt(seat), isPresent: false));
        step.Table.Principals--;
        for (var index = step.Table.Standing.Next(0); index >= 0; index = step.Table.Standing.Next(index + 1))
            if (step.Proposal(index).Seat == seat)
                step.Fire(index, ProposalTrigger.Withdraw);
        if (step.Table.Protocol.Ratifiers.AsSpan().Contains(step.Table.PartyAt(seat).Id))
            Ratification.RefuseAll(ref step, step.Table.PartyAt(seat).Id);
        ApplyToAll(ref step);
    }

    /// <summary>From now on the party counts: what was accepted by all before is now not.</summary>
    public static void Join(ref Step step, Party party, int seat)
    {
        if (seat >= 0)
            Return(ref step.Table, seat);
        else
        {
            step.Table.Seats = step.Table.Seats.Add(new(party));
            step.Table.Principals += party.May(Rights.Commit) ? 1 : 0;
        }

        ApplyToAll(ref step);
    }

    /// <summary>Seats a party again that had left.</summary>
    public static void Return(ref Table table, int seat)
    {
        table.Seats = table.Seats.Set(seat, new(table.PartyAt(seat)));
        table.Principals += table.Seats[seat].Counts ? 1 : 0;
    }

    private static void ApplyToAll(ref Step step)
    {
        if (step.Table.IsActive)
            Settling.ApplyToAll(ref step);
        else
            step.Table.IsStale = true;
    }
}
