using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What a text about an agreement does to it, once it is accepted and once it is in force.</summary>
internal static class AgreementGroupEffects
{
    /// <summary>What a proposal says of an agreement is agreed.</summary>
    public static void Agree(ref TableChange step, int index)
    {
        var move = step.Proposal(index).Move;
        var about = AgreementProposalRules.PlaceOf(step.Table, move);
        var relation = AgreementProposalRules.RelationOf(move);
        var first = AgreementGroupRules.FirstOf(step.Table, about);
        if (relation == AgreementRelation.Ends && move.Terms.Count == 0)
            PartyEffects.End(ref step, about);
        else if (relation == AgreementRelation.Revives)
            Reinstatement.Revive(ref step, about);
        var made =
            relation is AgreementRelation.Amends or AgreementRelation.Supplements || move.Terms.Count > 0
                ? Write(ref step, index, about, relation)
                : -1;
        step.Fire(index, ProposalTrigger.Accept);
        var others = BookOf(step.Table).LiveOn(first); // they were about a text that is another one now
        for (var other = others.Next(0); other >= 0; other = others.Next(other + 1))
            step.Fire(other, ProposalTrigger.Supersede);
        if (made < 0)
            return;
        Overtaking.Overtake(ref step, step.Table.Agreements[made].Slots);
        AgreementProposalEffects.SupersedeRevivals(ref step);
        AgreementConditionEffects.Begin(ref step, made);
    }

    /// <summary>What enters into force takes over its issues, and what its text says of the whole group.</summary>
    public static void TakeOver(ref TableChange step, int agreement)
    {
        if (step.Table.Registers.Hanging?.Groups?.LinkOf(agreement) is not { } link)
            return;
        var from = AgreementGroupRules.FirstOf(step.Table, link.Agreement);
        var taken = new List<int>();
        var terms = step.Table.Agreements[agreement].Terms;
        for (var at = 0; at < terms.Count; at++)
            if (
                step.Table.Agenda.IndexOf(terms.IssueAt(at).Value) is var slot
                && step.Table.Agenda[slot].Agreement is >= 0 and var older
                && older != agreement
                && AgreementGroupRules.FirstOf(step.Table, older) == from
            )
            {
                var books = step.Table.EditRegisters();
                books.Agreements.Edit(older).Leave([slot]);
                books.Agreements.Edit(agreement).Take(at, slot);
                books.Hold(slot, agreement);
                taken.Add(slot);
                if (step.Table.Agreements[older].IsLeft)
                    step.Fire(older, AgreementTrigger.Supersede);
            }

        if (link.Relation == AgreementRelation.Ends)
            PartyEffects.End(ref step, link.Agreement);
        else
            Declare(ref step, agreement, from);
        Overtaking.Overtake(ref step, [.. taken]);
    }

    /// <summary>The status of an agreement has changed, where there are proposals about agreements.</summary>
    public static void Note(ref TableChange step, int agreement)
    {
        step.Touched.Mark(agreement, true);
        var made = step.Table.Agreements[agreement];
        if (made.IsStanding)
            return;
        Keep(ref step.Table, BookOf(step.Table).Over(agreement, step.Table.Now));
        if (AgreementGroupRules.Stands(step.Table, agreement))
        {
            if (made.Status != AgreementStatus.Superseded) // which lives on in what took its place
                step.Over.Mark(agreement, true);
            return;
        }

        var first = AgreementGroupRules.FirstOf(step.Table, agreement);
        foreach (var part in AgreementGroupRules.PartsOf(step.Table, ref first))
            step.Over.Mark(part, true);
        PartyEffects.Close(ref step.Table, agreement);
    }

    /// <summary>What follows where agreements have changed that others are about; whether something did.</summary>
    public static bool Follow(ref TableChange step)
    {
        if (step.Table.Registers.Hanging?.Groups is null)
            return false;
        var isSome = false;
        while (!step.Touched.IsEmpty)
        {
            var touched = step.Touched;
            step.Touched = default;
            for (var agreement = touched.Next(0); agreement >= 0; agreement = touched.Next(agreement + 1))
                isSome |= Follow(ref step, agreement);
        }

        return AgreementProposalEffects.SupersedeRevivals(ref step) || isSome;
    }

    public static AgreementGroups BookOf(in Table table) => table.Registers.Hanging?.Groups ?? AgreementGroups.Empty;

    public static void Keep(ref Table table, AgreementGroups book) =>
        table.EditRegisters().Hanging = (table.Registers.Hanging ?? AgreementConditions.None) with { Groups = book };

    private static bool Follow(ref TableChange step, int agreement)
    {
        var first = AgreementGroupRules.FirstOf(step.Table, agreement);
        var isSome =
            (!AgreementGroupRules.Stands(step.Table, first) || AgreementGroupRules.HasFallen(step.Table, agreement))
            && AgreementProposalEffects.LapseAll(ref step, first);
        foreach (var part in AgreementGroupRules.PartsOf(step.Table, ref first))
            if (
                BookOf(step.Table).LinkOf(part) is { Belongs: true } link
                && link.Agreement == agreement
                && step.Table.Agreements[part].AwaitsEntry
            )
                if (!AgreementGroupRules.IsLost(step.Table, part))
                {
                    AgreementConditionEffects.Enter(ref step, part);
                    isSome |= !step.Table.Agreements[part].AwaitsEntry;
                }
                else
                {
                    step.Fire(part, AgreementTrigger.RefuseRatification);
                    Dissolution.Open(ref step, part);
                    isSome = true;
                }

        return isSome;
    }

    // An agreement of its own, between the same. Issues that nobody holds it holds at once, the others when it is in force.
    private static int Write(ref TableChange step, int index, int about, AgreementRelation relation)
    {
        ref var table = ref step.Table;
        var proposal = step.Proposal(index);
        if (relation == AgreementRelation.Supplements && proposal.Move.Issues.Count > 0)
            table.EditRegisters().Amend(proposal.Move.Issues);
        var place = table.Agreements.Count;
        var slots = new int[proposal.Terms.Count];
        for (var at = 0; at < slots.Length; at++)
            slots[at] =
                table.Agenda.IndexOf(proposal.Terms.IssueAt(at).Value) is var slot && table.Agenda[slot].Agreement < 0
                    ? slot
                    : Agreement.Left;
        var carried = Carried(ref step, proposal, place);
        var books = table.EditRegisters();
        books.Add(
            new Agreement(
                table.Agreements.FirstFree,
                AgreementStatus.Pending,
                proposal.Id,
                proposal.Terms,
                slots,
                AgreementEffects.AcceptedBy(table, proposal, proposal.Replies, [0]),
                carried,
                table.Now
            )
        );
        foreach (var slot in slots)
            if (slot != Agreement.Left)
                books.Hold(slot, place);

        Join(ref step, index, place, about, relation);
        return place;
    }

    private static void Join(ref TableChange step, int index, int place, int about, AgreementRelation relation)
    {
        ref var table = ref step.Table;
        var first = AgreementGroupRules.FirstOf(table, about);
        var parties = PartyEffects.PartiesOf(table).Between(place, AgreementGroupRules.Parties(table, first));
        var book = BookOf(table)
            .Linked(place, new(relation == AgreementRelation.Revives ? AgreementRelation.Supplements : relation, about));
        if (relation != AgreementRelation.Ends)
        {
            book = book.With(first, OneOf(table, first), place);
            if (AgreementGroupRules.IsOpen(table, first))
                parties = parties.WithOpen(place, true);
        }

        PartyEffects.Keep(ref table, parties);
        Keep(ref table, book);
        AgreementConditionEffects.Come(ref step, index, place);
        AccessionEffects.Come(ref table, first, place);
        if (relation == AgreementRelation.Ends) // it is the first of a group of its own
            PartyEffects.Come(ref step, place, index);
        ApplicationEffects.Come(ref table, place, index);
        EntryEffects.Come(ref table, place);
    }

    // Rules that the text states are the group's from now on; where it is silent they stay as they were.
    private static void Declare(ref TableChange step, int agreement, int first)
    {
        ref var table = ref step.Table;
        var made = table.Agreements[agreement];
        var text = table.TextOf(made);
        var proposal = table.Proposals.IndexOf(made.Source.Value);
        var group = OneOf(table, first) is var before && text.ChangedBy is { } rule ? before with { ChangedBy = rule } : before;
        if (text.Exits.Count > 0)
            group = group with { ExitBy = proposal };
        if (text.Suspension is { } suspension)
            group = group with { MayBeSuspended = suspension == SuspensionRule.AnyParty };
        if (text.Accession is { } accession)
            group = group with { AllowsAccession = accession };
        Keep(ref table, BookOf(table).With(first, group));
        PartyEffects.Open(ref table, first);
        if (text.Term is { } term && !(term.IsNever && group.Term.IsNever)) // never lifts what there is
            SetTerm(ref table, first, group, term.Renamed(AgreementConditions.NamesOf(table, proposal)), made.At);
    }

    /// <summary>A group has another term, or none.</summary>
    public static void SetTerm(ref Table table, int first, AgreementGroup group, End term, NodaTime.Instant since)
    {
        var key = PartyEffects.KeyOf(table, first);
        LimitEffects.Drop(ref table, key, group.Term);
        LimitEffects.Forget(ref table, key);
        Keep(ref table, BookOf(table).WithTerm(first, group with { Term = term }));
        if (!term.IsNever)
            LimitEffects.Put(ref table, key, term, since);
    }

    /// <summary>A group as it stands, also where one agreement is all of it.</summary>
    public static AgreementGroup OneOf(in Table table, int first) =>
        BookOf(table).Of(first)
        ?? new(
            [first],
            table.TermOf(table.Agreements[first]),
            AgreementGroupRules.ExitBy(table, first),
            AgreementGroupRules.ChangedBy(table, first)
        )
        {
            MayBeSuspended = AgreementGroupRules.MayBeSuspended(table, first),
            AllowsAccession = AgreementGroupRules.AllowsAccession(table, first),
        };

    // The conditions subsequent of the acceptances it came of.
    private static ValueList<ConditionId> Carried(ref TableChange step, Proposal proposal, int place)
    {
        List<ConditionId>? carried = null;
        foreach (var reply in proposal.Replies)
            if (
                AgreementProposalRules.IsAddressed(step.Table, proposal, reply.Seat)
                && reply.Whole is { } response
                && step.Table.AnswerOf(response) == Answer.Accepted
            )
                foreach (var subsequent in response.Conditions)
                    if (step.Table.Conditions[subsequent] is { Kind: ConditionKind.Subsequent, IsWaiting: true } condition)
                    {
                        step.Table.EditRegisters().Conditions.Edit(subsequent).Carriers = condition.Carriers.Add(place);
                        (carried ??= []).Add(condition.Id);
                    }

        return carried is null ? default : [.. carried];
    }
}
