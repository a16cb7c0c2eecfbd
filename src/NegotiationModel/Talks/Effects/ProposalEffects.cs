using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What comes onto the table.</summary>
internal static class ProposalEffects
{
    public static void Propose(ref TableChange step, Move.Propose move, object logged, int seat)
    {
        ref var table = ref step.Table;
        var index = table.Proposals.Count;
        var says = move.NamesMore;
        var about = says ? AgreementProposalRules.PlaceOf(table, move) : -1;
        var parties = says ? SideDealRules.PartiesOf(table, move) : null;
        var slots = about >= 0 || parties is not null ? [] : Slots(table.Agenda, move.Terms);
        var committed =
            !move.LeavesProposerUncommitted && (about >= 0 ? AgreementPartyRules.IsParty(table, about, seat) : table.Counts(seat));
        if (parties is { } some)
            SideDealEffects.Name(ref table, some);
        var forum =
            about >= 0 ? InstrumentRules.FirstOf(table, about)
            : parties is { } those ? -2 - SideDealEffects.Of(table).NumberOf(those)
            : -1;
        var inTurn = table.Alternates && table.IsActive;
        // A no to another proposal may close a vote on it, and what that settles overtakes this one too.
        step.HeldBack |= HeldBack.AcceptanceRules;
        if (Standing(table, move.Replaces) is >= 0 and var replaced)
            step.Fire(replaced, ProposalTrigger.Supersede); // a revision takes the place of the proposal it replaces
        if (
            Standing(table, move.CounterTo) is >= 0 and var answered
            && !(inTurn && AgreementProposalRules.ForumOf(table, table.Proposals[answered]) == forum)
        )
            CounterEffects.Counter(ref step, answered, seat, committed, move.Terms, inTurn: false);
        if (inTurn)
            CounterEffects.CounterEveryOther(ref step, seat, committed, move.Terms, forum);
        if (table.Protocol.LiveProposals == LiveProposals.NewestPerParty)
            SupersedeOwn(ref step, seat, forum);

        var id = move.Proposal!.Value.Value;
        table.Add(new(logged, id, KeyedListItem.Place(id), seat, slots, committed, table.Agreements.Count));
        table.HasBegun |= !table.IsClosed;
        if (about >= 0)
            AgreementProposalEffects.Come(ref table, index, forum, AgreementProposalRules.RelationOf(move));
        else if (parties is not null)
            SideDealEffects.Come(ref table, index, forum);
        if (move.SaysMore)
            SayMore(ref table, move, id, index);
        AcceptanceEffects.ApplyHeldBack(ref step);
    }

    private static void SayMore(ref Table table, Move.Propose move, string id, int index)
    {
        if (move.AgreementConditions.Count > 0)
            table.EditRegisters().AgreementConditions = (table.Registers.AgreementConditions ?? AgreementConditions.None).Promising(
                move.AgreementConditions
            );
        table.Firm += move.IsFirm ? 1 : 0;
        if (move.IsLimited)
            LimitEffects.Bring(ref table, new(LimitOf.Proposal, id, index), move.Expires);
        if (move.IsFirm)
            LimitEffects.Bring(ref table, new(LimitOf.Firmness, id, index), move.Firmness);
    }

    // Where the terms stand on the agenda: most often all of it in its order.
    private static int[] Slots(in Register<AgendaItem> agenda, Terms terms) =>
        TermsCheck.IsInOrder(agenda, terms) ? Places.First(terms.Count) : SlotsOfEach(agenda, terms);

    private static int[] SlotsOfEach(in Register<AgendaItem> agenda, Terms terms)
    {
        var slots = new int[terms.Count];
        for (var issue = 0; issue < slots.Length; issue++)
            slots[issue] = agenda.IndexOf(terms.IssueAt(issue).Value);
        return slots;
    }

    private static int Standing(in Table table, ProposalId? named) =>
        named is { } id && table.Proposals.IndexOf(id.Value) is var index && table.Proposals[index].IsOnTheTable ? index : -1;

    // Where one is the rule, a proposal takes the place of the party's last, but not of a firm offer; what is about another thing, or
    // between others, stands beside it.
    private static void SupersedeOwn(ref TableChange step, int seat, int forum)
    {
        var own = step.Table.StandingOf(seat);
        for (var index = own.Next(0); index >= 0; index = own.Next(index + 1))
            if (
                step.Proposal(index) is { IsOnTheTable: true } proposal
                && proposal.Seat == seat
                && AgreementProposalRules.ForumOf(step.Table, proposal) == forum
                && !FirmOfferRules.IsFirm(step.Table, proposal, step.Table.Now)
            )
                step.Fire(index, ProposalTrigger.Supersede);
    }
}
