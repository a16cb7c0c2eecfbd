namespace NegotiationModel;

/// <summary>How parties leave agreements, and how agreements end by that or by their term.</summary>
internal static class PartyEffects
{
    /// <summary>An agreement has come about: what its text says of how it ends.</summary>
    public static void Come(ref TableChange step, int agreement, int proposal)
    {
        var text = step.Proposal(proposal).Move;
        if (!text.Term.IsNever)
        {
            var term = text.Term.Renamed(AgreementConditions.NamesOf(step.Table, proposal));
            LimitEffects.Bring(ref step.Table, KeyOf(step.Table, agreement), term);
        }

        if (text.Exit.Count > 0)
            Keep(ref step.Table, PartiesOf(step.Table).WithOpen(agreement, true));
    }

    /// <summary>Somebody is about to leave the table, or to join it: who were parties until now stay it.</summary>
    public static void Attend(ref Table table)
    {
        if (table.Agreements.Count > 0)
            Keep(ref table, PartiesOf(table).Attended(table.Agreements.Count, table.Room.Principals));
    }

    /// <summary>A party gives notice, or is gone at once where none is asked for.</summary>
    public static void Leave(ref TableChange step, int agreement, int seat, End notice)
    {
        if (notice.IsNever)
        {
            Go(ref step, agreement, seat, new(NegotiationModel.End.Never, -1, null, false));
            return;
        }

        var parties = PartiesOf(step.Table);
        Keep(ref step.Table, parties.Noticed(agreement, seat, notice));
        LimitEffects.Bring(ref step.Table, KeyOf(step.Table, agreement, parties.NoticeCount), notice);
    }

    /// <summary>A party takes its notice back.</summary>
    public static void Stay(ref TableChange step, int agreement, int seat)
    {
        var parties = PartiesOf(step.Table);
        var departure = parties.Of(agreement, seat)!;
        var key = KeyOf(step.Table, agreement, departure.Number);
        LimitEffects.Drop(ref step.Table, key, departure.Notice);
        LimitEffects.Forget(ref step.Table, key);
        Keep(ref step.Table, parties.Stayed(agreement, seat));
    }

    /// <summary>A notice is over.</summary>
    public static void Go(ref TableChange step, int notice)
    {
        var (agreement, seat) = PartiesOf(step.Table).Notice(notice);
        Go(ref step, agreement, seat, PartiesOf(step.Table).Of(agreement, seat)!);
    }

    /// <summary>The term of an agreement is over, or fewer than two parties are left.</summary>
    public static void End(ref TableChange step, int agreement)
    {
        step.Fire(agreement, AgreementTrigger.End);
        Dissolution.Undo(ref step, agreement);
    }

    /// <summary>An agreement is over: its term and the notices given to it mean nothing any more.</summary>
    public static void Close(ref Table table, int agreement)
    {
        if (table.TextOf(table.Agreements[agreement]) is { Term: { IsNever: false } term })
            LimitEffects.Drop(ref table, KeyOf(table, agreement), term);
        if (table.Books.Hanging?.Parties is not { } parties)
            return;
        foreach (var (who, departure) in parties.All)
            if (who.Agreement == agreement && !departure.Notice.IsNever && !departure.IsGone)
                LimitEffects.Drop(ref table, KeyOf(table, agreement, departure.Number), departure.Notice);
        Keep(ref table, parties.WithOpen(agreement, false));
    }

    // The rest stay bound while two remain; what waited for the party that is gone waits for it no more.
    private static void Go(ref TableChange step, int agreement, int seat, Departure departure)
    {
        if (departure.Number >= 0)
            LimitEffects.Drop(ref step.Table, KeyOf(step.Table, agreement, departure.Number), departure.Notice);
        var parties = PartiesOf(step.Table);
        var gone = departure with { At = step.Table.Now, WasBound = step.Table.Agreements[agreement].InForceSince is not null };
        Keep(ref step.Table, parties.Gone(agreement, seat, gone));
        if (PartyRules.Remaining(step.Table, agreement) < 2)
            End(ref step, agreement);
        else
            AgreementConditionEffects.Enter(ref step, agreement);
    }

    private static LimitKey KeyOf(in Table table, int agreement) => new(LimitOf.Term, table.Agreements[agreement].Key, agreement);

    private static LimitKey KeyOf(in Table table, int agreement, int notice) =>
        new(LimitOf.Notice, table.Agreements[agreement].Key, notice);

    private static AgreementParties PartiesOf(in Table table) => table.Books.Hanging?.Parties ?? AgreementParties.None;

    private static void Keep(ref Table table, AgreementParties parties) =>
        table.EditBooks().Hanging = (table.Books.Hanging ?? AgreementConditions.None) with { Parties = parties };
}
