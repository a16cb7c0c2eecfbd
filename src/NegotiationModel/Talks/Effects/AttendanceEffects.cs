using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>Who sits at the table.</summary>
internal static class AttendanceEffects
{
    /// <summary>The talks end, or the party leaves and two principals or more go on.</summary>
    public static void WalkAway(ref TableChange step, int seat)
    {
        if (step.Table.Protocol.WalkAway == WalkAwayEffect.Ends || step.Table.Principals <= 2)
        {
            TalksEffects.Fail(ref step, NegotiationTrigger.BreakOff);
            return;
        }

        AgreementDeparture.Attend(ref step.Table);
        var needed = Needed(step.Table);
        Sum(ref step, seat, isIn: false);
        step.Table.EditSeating().Seat(seat, isPresent: false);
        Sum(ref step, seat, isIn: true);
        var own = step.Table.StandingOf(seat);
        for (var index = own.Next(0); index >= 0; index = own.Next(index + 1))
            if (step.Proposal(index).Seat == seat && !AgreementProposalRules.IsAbout(step.Table, step.Proposal(index)))
                step.Fire(index, ProposalTrigger.Withdraw);
        var answered = step.Table.AnsweredBy(seat);
        for (var index = answered.Next(0); index >= 0; index = answered.Next(index + 1))
            if (!AgreementProposalRules.IsAbout(step.Table, step.Proposal(index)))
                ResponseEffects.Forget(ref step, index, seat);
        if (!step.Table.IsActive || needed is null || step.Table.Registers.AgreementConditions?.Sides is not null)
            AcceptanceEffects.ApplyToAll(ref step); // between some, those who are left of them are counted
        else if (Needed(step.Table) == needed)
            AcceptanceEffects.Apply(ref step, answered);
        else
            AcceptanceEffects.Apply(ref step, Enough(ref step.Table, answered));
    }

    /// <summary>From now on the party counts: what was accepted by all before is now not.</summary>
    public static void Join(ref TableChange step, Party party, int seat)
    {
        AgreementDeparture.Attend(ref step.Table);
        var place = seat < 0 ? step.Table.Seats.Count : seat;
        if (seat >= 0)
            step.Table.EditSeating().Seat(seat, isPresent: true); // what it once said was forgotten when it left
        else
            step.Table.EditSeating().Seat(party);
        if (step.Table.Counts(place) && MayTurn(step.Table))
            AcceptanceEffects.ApplyToAll(ref step);
    }

    // How much must be said; null where that is not one number for all issues.
    private static decimal? Needed(in Table table) => table.Protocol.IsPlain ? table.Protocol.Acceptance.Needed(table.Principals) : null;

    // Fewer heads are needed now: what so many but the proposer have answered may be accepted, besides what the leaver has answered.
    private static IndexSet Enough(ref Table table, IndexSet answered)
    {
        var enough = table.Answered(Math.Max(1, (int)Needed(table)! - 1));
        for (var index = answered.Next(0); index >= 0; index = answered.Next(index + 1))
            enough.Mark(index, true);
        return enough;
    }

    // Who has said nothing brings nothing about. Where yeses are added up it can only be missing where they were enough in principle.
    private static bool MayTurn(in Table table) => table.InPrinciple > 0 || !table.Protocol.IsPlain || !table.IsActive;

    private static void Sum(ref TableChange step, int seat, bool isIn)
    {
        var answered = step.Table.AnsweredBy(seat);
        for (var index = answered.Next(0); index >= 0; index = answered.Next(index + 1))
            ResponseSums.Seat(ref step.Table, index, seat, isIn);
    }
}
