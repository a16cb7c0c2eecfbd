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

        step.Table.Seat(new(step.Table.PartyAt(seat), isPresent: false), seat);
        for (var index = step.Table.Standing.Next(0); index >= 0; index = step.Table.Standing.Next(index + 1))
            if (step.Proposal(index).Seat == seat)
                step.Fire(index, ProposalTrigger.Withdraw);
        if (step.Table.Attendance.Ratifiers.Contains(seat))
            Ratification.RefuseAll(ref step, seat);
        ApplyToAll(ref step);
    }

    /// <summary>From now on the party counts: what was accepted by all before is now not.</summary>
    public static void Join(ref Step step, Party party, int seat)
    {
        var place = seat < 0 ? step.Table.Seats.Count : seat;
        if (seat >= 0)
            Return(ref step.Table, seat);
        else
            step.Table.Seat(new(party));
        if (step.Table.Seats[place].Counts)
            ApplyToAll(ref step);
    }

    /// <summary>Seats a party again that had left.</summary>
    public static void Return(ref Table table, int seat) => table.Seat(new(table.PartyAt(seat)), seat);

    private static void ApplyToAll(ref Step step)
    {
        if (step.Table.IsActive)
            Settling.ApplyToAll(ref step);
        else
            step.Table.Docket = step.Table.Docket with { Stale = step.Table.Standing };
    }
}
