namespace NegotiationModel;

/// <summary>Parties leave agreements: their notices, and when they are gone. A notice counts from the move that gives it; its party is gone
/// when it is over, or a later instant that the move names has come.</summary>
internal static class AgreementDeparture
{
    /// <summary>Somebody is about to leave the table, or to join it: who were parties until now stay it.</summary>
    public static void Attend(ref Table table)
    {
        if (table.Agreements.Count > 0)
            AgreementPartyBook.Keep(
                ref table,
                AgreementPartyBook.PartiesOf(table).Attended(table.Agreements.Count, table.Seating.Principals)
            );
    }

    /// <summary>A party gives notice, or is gone at once where none is asked for.</summary>
    public static void Leave(ref TableChange step, int agreement, int seat, End notice)
    {
        agreement = InstrumentRules.FirstOf(step.Table, agreement);
        if (AgreementPartyRules.IsLeaving(step.Table, agreement, seat))
            Stay(ref step, agreement, seat); // on what it acceded has failed before its notice is over
        if (notice.IsNever)
        {
            Go(ref step.Table, agreement, seat, new(End.Never, -1, null, default));
            GoOn(ref step, agreement);
            return;
        }

        var parties = AgreementPartyBook.PartiesOf(step.Table);
        AgreementPartyBook.Keep(ref step.Table, parties.Noticed(agreement, seat, notice));
        LimitEffects.Bring(ref step.Table, AgreementPartyBook.KeyOf(step.Table, agreement, parties.NoticeCount), notice);
    }

    /// <summary>A party takes its notice back.</summary>
    public static void Stay(ref TableChange step, int agreement, int seat)
    {
        agreement = InstrumentRules.FirstOf(step.Table, agreement);
        var parties = AgreementPartyBook.PartiesOf(step.Table);
        var departure = parties.Of(agreement, seat)!;
        var key = AgreementPartyBook.KeyOf(step.Table, agreement, departure.Number);
        LimitEffects.Drop(ref step.Table, key, departure.Notice);
        LimitEffects.Forget(ref step.Table, key);
        AgreementPartyBook.Keep(ref step.Table, parties.Stayed(agreement, seat));
    }

    /// <summary>A notice is over; of which agreement.</summary>
    public static int Go(ref Table table, int notice)
    {
        var (agreement, seat) = AgreementPartyBook.PartiesOf(table).Notice(notice);
        Go(ref table, agreement, seat, AgreementPartyBook.PartiesOf(table).Of(agreement, seat)!);
        return agreement;
    }

    /// <summary>Parties have gone from an agreement: the rest stay bound while two remain, and what waited for those who are gone waits
    /// for them no more.</summary>
    public static void GoOn(ref TableChange step, int agreement)
    {
        AccessionEffects.Moot(ref step, agreement);
        if (AgreementPartyRules.HasTooFew(step.Table, agreement))
            AgreementEnd.End(ref step, agreement);
        else
            foreach (var part in InstrumentRules.PartsOf(step.Table, ref agreement))
            {
                RequireEffects.GoOn(ref step, part);
                EntryIntoForce.Enter(ref step, part);
            }
        AgreementProposalEffects.ApplyToAll(ref step, agreement);
    }

    private static void Go(ref Table table, int agreement, int seat, Departure departure)
    {
        if (departure.Number >= 0)
            LimitEffects.Drop(ref table, AgreementPartyBook.KeyOf(table, agreement, departure.Number), departure.Notice);
        var bound = default(IndexSet);
        foreach (var part in InstrumentRules.PartsOf(table, ref agreement))
        {
            bound.Mark(part, table.Agreements[part].InForceSince is not null);
            EntryIntoForce.Release(ref table, part, seat);
        }

        AgreementPartyBook.Keep(
            ref table,
            AgreementPartyBook.PartiesOf(table).Gone(agreement, seat, departure with { At = table.Now, BoundBy = bound })
        );
    }
}
