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
        if (step.Table.IsActive && step.Table.Protocol.Acceptance is { IsPlain: true, CountsHeads: false })
            Apply(ref step, answered); // of weights as many are needed as before
        else
            ApplyToAll(ref step);
    }

    /// <summary>From now on the party counts: what was accepted by all before is now not.</summary>
    public static void Join(ref TableChange step, Party party, int seat)
    {
        AgreementDeparture.Attend(ref step.Table);
        var place = seat < 0 ? step.Table.Seats.Count : seat;
        if (seat >= 0)
        {
            Sum(ref step, seat, isIn: false);
            step.Table.EditSeating().Seat(seat, isPresent: true);
            Sum(ref step, seat, isIn: true);
        }
        else
            step.Table.EditSeating().Seat(party);
        if (step.Table.Counts(place) && MayTurn(step.Table))
            ApplyToAll(ref step);
    }

    // Who has said nothing brings nothing about. Where yeses are added up it can only be missing where they were enough in principle.
    private static bool MayTurn(in Table table) => table.InPrinciple > 0 || !table.Protocol.Acceptance.IsPlain || !table.IsActive;

    private static void Sum(ref TableChange step, int seat, bool isIn)
    {
        var answered = step.Table.AnsweredBy(seat);
        for (var index = answered.Next(0); index >= 0; index = answered.Next(index + 1))
            ResponseSums.Seat(ref step.Table, index, seat, isIn);
    }

    private static void Apply(ref TableChange step, IndexSet answered)
    {
        for (var index = answered.Next(0); index >= 0 && step.Table.IsActive; index = answered.Next(index + 1))
            AcceptanceEffects.Apply(ref step, index);
    }

    private static void ApplyToAll(ref TableChange step)
    {
        if (step.Table.IsActive)
            AcceptanceEffects.ApplyToAll(ref step);
        else
            step.Table.EditRegisters().UncheckedProposals = step.Table.Standing;
    }
}
