namespace NegotiationModel;

/// <summary>What comes of a proposal that is agreed as a whole or not at all: between some of the parties, or about an agreement.</summary>
internal static class WholeAgreements
{
    /// <summary>Writes an agreement down; its place. It is pending until it begins. Issues that nobody holds in its circle it holds at
    /// once.</summary>
    public static int Write(ref TableChange step, int index, int circle, IndexSet parties)
    {
        ref var table = ref step.Table;
        var proposal = step.Proposal(index);
        var place = table.Agreements.Count;
        var slots = new int[proposal.Terms.Count];
        for (var at = 0; at < slots.Length; at++)
            slots[at] =
                table.Agenda.IndexOf(proposal.Terms.IssueAt(at).Value) is var slot && SideDealRules.HolderOf(table, circle, slot) < 0
                    ? slot
                    : Agreement.Left;
        var made = new Agreement(
            AgreementId.Known(table.Agreements.FirstFree),
            AgreementStatus.Pending,
            proposal.Id,
            proposal.Terms,
            slots,
            AgreementEffects.AcceptedBy(table, proposal, proposal.Replies, [0]),
            Carried(ref step, proposal, place),
            table.Now
        );
        table.EditRegisters().Add(made, isApart: true);
        AcceptanceBySilence.Note(ref table, proposal, made, place, [0]);
        if (circle != SideDealRules.Table)
            SideDealEffects.Keep(ref table, SideDealEffects.Of(table).Agreed(place, circle));
        foreach (var slot in slots)
            if (slot != Agreement.Left)
                SideDealEffects.Hold(ref table, circle, slot, place);
        AgreementPartyBook.Keep(ref table, AgreementPartyBook.PartiesOf(table).Between(place, parties));
        return place;
    }

    // The conditions subsequent of the acceptances it came of.
    private static ValueList<ConditionId> Carried(ref TableChange step, Proposal proposal, int place)
    {
        List<ConditionId>? carried = null;
        foreach (ref readonly var reply in proposal.Replies)
            if (
                CountedParties.IsAddressed(step.Table, proposal, reply.Seat)
                && reply.Whole is { } response
                && step.Table.AnswerOf(response) == Answer.Accepted
            )
                foreach (var subsequent in response.Conditions)
                    if (step.Table.Conditions[subsequent] is { Kind: ConditionKind.EndsAgreementIfFailed, IsWaiting: true } condition)
                    {
                        step.Table.EditRegisters().EditCondition(subsequent).Carriers = condition.Carriers.Add(place);
                        (carried ??= []).Add(condition.Id);
                    }

        return carried is null ? default : [.. carried];
    }
}
