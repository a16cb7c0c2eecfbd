using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What a text about an agreement does to it, once it is accepted and once it is in force.</summary>
internal static class InstrumentEffects
{
    /// <summary>What a proposal says of an agreement is agreed.</summary>
    public static void Agree(ref TableChange step, int index)
    {
        var move = step.Proposal(index).Move;
        var about = ConcernRules.PlaceOf(step.Table, move);
        var bearing = ConcernRules.BearingOf(move);
        var first = InstrumentRules.FirstOf(step.Table, about);
        if (bearing == Bearing.Ends && move.Terms.Count == 0)
            PartyEffects.End(ref step, about);
        else if (bearing == Bearing.Revives)
            Reinstatement.Revive(ref step, about);
        var made = bearing is Bearing.Amends or Bearing.Supplements || move.Terms.Count > 0 ? Write(ref step, index, about, bearing) : -1;
        step.Fire(index, ProposalTrigger.Accept);
        var others = BookOf(step.Table).LiveOn(first); // they were about a text that is another one now
        for (var other = others.Next(0); other >= 0; other = others.Next(other + 1))
            step.Fire(other, ProposalTrigger.Supersede);
        if (made < 0)
            return;
        Overtaking.Overtake(ref step, step.Table.Agreements[made].Slots);
        ConcernEffects.SupersedeRevivals(ref step);
        AgreementConditionEffects.Begin(ref step, made);
    }

    /// <summary>What enters into force takes over its issues, and what its text says of the whole instrument.</summary>
    public static void TakeOver(ref TableChange step, int agreement)
    {
        if (step.Table.Registers.Hanging?.Instruments?.LinkOf(agreement) is not { } link)
            return;
        var from = InstrumentRules.FirstOf(step.Table, link.Agreement);
        var taken = new List<int>();
        var terms = step.Table.Agreements[agreement].Terms;
        for (var at = 0; at < terms.Count; at++)
            if (
                step.Table.Agenda.IndexOf(terms.IssueAt(at).Value) is var slot
                && step.Table.Agenda[slot].Agreement is >= 0 and var older
                && older != agreement
                && InstrumentRules.FirstOf(step.Table, older) == from
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

        if (link.Bearing == Bearing.Ends)
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
        if (InstrumentRules.Stands(step.Table, agreement))
        {
            if (made.Status != AgreementStatus.Superseded) // which lives on in what took its place
                step.Over.Mark(agreement, true);
            return;
        }

        var first = InstrumentRules.FirstOf(step.Table, agreement);
        foreach (var part in InstrumentRules.PartsOf(step.Table, ref first))
            step.Over.Mark(part, true);
        PartyEffects.Close(ref step.Table, agreement);
    }

    /// <summary>What follows where agreements have changed that others are about; whether something did.</summary>
    public static bool Follow(ref TableChange step)
    {
        if (step.Table.Registers.Hanging?.Instruments is null)
            return false;
        var isSome = false;
        while (!step.Touched.IsEmpty)
        {
            var touched = step.Touched;
            step.Touched = default;
            for (var agreement = touched.Next(0); agreement >= 0; agreement = touched.Next(agreement + 1))
                isSome |= Follow(ref step, agreement);
        }

        return ConcernEffects.SupersedeRevivals(ref step) || isSome;
    }

    public static InstrumentBook BookOf(in Table table) => table.Registers.Hanging?.Instruments ?? InstrumentBook.Empty;

    public static void Keep(ref Table table, InstrumentBook book) =>
        table.EditRegisters().Hanging = (table.Registers.Hanging ?? AgreementConditions.None) with { Instruments = book };

    private static bool Follow(ref TableChange step, int agreement)
    {
        var first = InstrumentRules.FirstOf(step.Table, agreement);
        var isSome =
            (!InstrumentRules.Stands(step.Table, first) || InstrumentRules.HasFallen(step.Table, agreement))
            && ConcernEffects.LapseAll(ref step, first);
        foreach (var part in InstrumentRules.PartsOf(step.Table, ref first))
            if (
                BookOf(step.Table).LinkOf(part) is { Belongs: true } link
                && link.Agreement == agreement
                && step.Table.Agreements[part].AwaitsEntry
            )
                if (!InstrumentRules.IsLost(step.Table, part))
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
    private static int Write(ref TableChange step, int index, int about, Bearing bearing)
    {
        ref var table = ref step.Table;
        var proposal = step.Proposal(index);
        if (bearing == Bearing.Supplements && proposal.Move.Issues.Count > 0)
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

        Join(ref step, index, place, about, bearing);
        return place;
    }

    private static void Join(ref TableChange step, int index, int place, int about, Bearing bearing)
    {
        ref var table = ref step.Table;
        var first = InstrumentRules.FirstOf(table, about);
        var parties = PartyEffects.PartiesOf(table).Between(place, InstrumentRules.Parties(table, first));
        var book = BookOf(table).Linked(place, new(bearing == Bearing.Revives ? Bearing.Supplements : bearing, about));
        if (bearing != Bearing.Ends)
        {
            book = book.With(first, OneOf(table, first), place);
            if (InstrumentRules.IsOpen(table, first))
                parties = parties.WithOpen(place, true);
        }

        PartyEffects.Keep(ref table, parties);
        Keep(ref table, book);
        AgreementConditionEffects.Come(ref step, index, place);
        if (bearing == Bearing.Ends) // it is the first of an instrument of its own
            PartyEffects.Come(ref step, place, index);
        ApplicationEffects.Come(ref table, place, index);
        EntryEffects.Come(ref table, place);
    }

    // Rules that the text states are the instrument's from now on; where it is silent they stay as they were.
    private static void Declare(ref TableChange step, int agreement, int first)
    {
        ref var table = ref step.Table;
        var made = table.Agreements[agreement];
        var text = table.TextOf(made);
        var proposal = table.Proposals.IndexOf(made.Source.Value);
        var instrument = OneOf(table, first) is var before && text.ChangedBy is { } rule ? before with { ChangedBy = rule } : before;
        if (text.Exits.Count > 0)
            instrument = instrument with { ExitBy = proposal };
        if (text.Suspension is { } suspension)
            instrument = instrument with { MayBeSuspended = suspension == SuspensionRule.AnyParty };
        Keep(ref table, BookOf(table).With(first, instrument));
        PartyEffects.Open(ref table, first);
        if (text.Term is { } term && !(term.IsNever && instrument.Term.IsNever)) // never lifts what there is
            SetTerm(ref table, first, instrument, term.Renamed(AgreementConditions.NamesOf(table, proposal)), made.At);
    }

    /// <summary>An instrument has another term, or none.</summary>
    public static void SetTerm(ref Table table, int first, Instrument instrument, End term, NodaTime.Instant since)
    {
        var key = PartyEffects.KeyOf(table, first);
        LimitEffects.Drop(ref table, key, instrument.Term);
        LimitEffects.Forget(ref table, key);
        Keep(ref table, BookOf(table).WithTerm(first, instrument with { Term = term }));
        if (!term.IsNever)
            LimitEffects.Put(ref table, key, term, since);
    }

    /// <summary>An instrument as it stands, also where one agreement is all of it.</summary>
    public static Instrument OneOf(in Table table, int first) =>
        BookOf(table).Of(first)
        ?? new(
            [first],
            table.TermOf(table.Agreements[first]),
            InstrumentRules.ExitBy(table, first),
            InstrumentRules.ChangedBy(table, first)
        )
        {
            MayBeSuspended = InstrumentRules.MayBeSuspended(table, first),
        };

    // The conditions subsequent of the acceptances it came of.
    private static ValueList<ConditionId> Carried(ref TableChange step, Proposal proposal, int place)
    {
        List<ConditionId>? carried = null;
        foreach (var reply in proposal.Replies)
            if (
                ConcernRules.IsAddressed(step.Table, proposal, reply.Seat)
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
