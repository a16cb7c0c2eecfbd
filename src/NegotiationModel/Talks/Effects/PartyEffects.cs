using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>How parties leave agreements, and how agreements end by that or by their term.</summary>
internal static class PartyEffects
{
    /// <summary>An agreement has come about: what its text says of how it ends.</summary>
    public static void Come(ref TableChange step, int agreement, int proposal)
    {
        var text = step.Proposal(proposal).Move;
        if (text.InForceUntil is { IsNever: false } said)
        {
            var term = said.Renamed(AgreementConditions.NamesOf(step.Table, proposal));
            LimitEffects.Bring(ref step.Table, KeyOf(step.Table, agreement), term);
        }

        Open(ref step.Table, agreement);
    }

    /// <summary>Whether its parties may do something with it by themselves, and so with all that belongs to it.</summary>
    public static void Open(ref Table table, int first)
    {
        var isOpen = AgreementGroupRules.IsOpen(table, first);
        var parties = table.Registers.AgreementConditions?.Parties;
        if (parties is null && !isOpen)
            return;
        parties ??= AgreementParties.None;
        foreach (var part in AgreementGroupRules.PartsOf(table, ref first))
            parties = parties.WithOpen(part, isOpen);
        Keep(ref table, parties);
    }

    /// <summary>Somebody is about to leave the table, or to join it: who were parties until now stay it.</summary>
    public static void Attend(ref Table table)
    {
        if (table.Agreements.Count > 0)
            Keep(ref table, PartiesOf(table).Attended(table.Agreements.Count, table.Seating.Principals));
    }

    /// <summary>A party gives notice, or is gone at once where none is asked for.</summary>
    public static void Leave(ref TableChange step, int agreement, int seat, End notice)
    {
        agreement = AgreementGroupRules.FirstOf(step.Table, agreement);
        if (notice.IsNever)
        {
            Go(ref step.Table, agreement, seat, new(NegotiationModel.End.Never, -1, null, default));
            GoOn(ref step, agreement);
            return;
        }

        var parties = PartiesOf(step.Table);
        Keep(ref step.Table, parties.Noticed(agreement, seat, notice));
        LimitEffects.Bring(ref step.Table, KeyOf(step.Table, agreement, parties.NoticeCount), notice);
    }

    /// <summary>A party takes its notice back.</summary>
    public static void Stay(ref TableChange step, int agreement, int seat)
    {
        agreement = AgreementGroupRules.FirstOf(step.Table, agreement);
        var parties = PartiesOf(step.Table);
        var departure = parties.Of(agreement, seat)!;
        var key = KeyOf(step.Table, agreement, departure.Number);
        LimitEffects.Drop(ref step.Table, key, departure.Notice);
        LimitEffects.Forget(ref step.Table, key);
        Keep(ref step.Table, parties.Stayed(agreement, seat));
    }

    /// <summary>A notice is over; of which agreement.</summary>
    public static int Go(ref Table table, int notice)
    {
        var (agreement, seat) = PartiesOf(table).Notice(notice);
        Go(ref table, agreement, seat, PartiesOf(table).Of(agreement, seat)!);
        return agreement;
    }

    /// <summary>Parties have gone from an agreement: the rest stay bound while two remain, and what waited for those who are gone waits
    /// for them no more.</summary>
    public static void GoOn(ref TableChange step, int agreement)
    {
        AccessionEffects.Moot(ref step, agreement);
        if (AgreementPartyRules.Remaining(step.Table, agreement) < 2)
            End(ref step, agreement);
        else
            foreach (var part in AgreementGroupRules.PartsOf(step.Table, ref agreement))
            {
                RequireEffects.GoOn(ref step, part);
                AgreementConditionEffects.Enter(ref step, part);
            }
        AgreementProposalEffects.ApplyToAll(ref step, agreement);
    }

    /// <summary>The term of an agreement is over, its parties agree so, or fewer than two of them are left. It ends with all that belongs
    /// to it.</summary>
    public static void End(ref TableChange step, int agreement)
    {
        var first = AgreementGroupRules.FirstOf(step.Table, agreement);
        foreach (var part in AgreementGroupRules.PartsOf(step.Table, ref first))
            if (step.Table.Agreements[part].IsStanding)
            {
                step.Fire(part, AgreementTrigger.End);
                Dissolution.Undo(ref step, part);
            }
    }

    /// <summary>An agreement is over with all that belongs to it: its term and the notices given to it mean nothing any more.</summary>
    public static void Close(ref Table table, int agreement)
    {
        var first = AgreementGroupRules.FirstOf(table, agreement);
        if (table.TermOfGroup(first) is { IsNever: false } term)
            LimitEffects.Drop(ref table, KeyOf(table, first), term);
        AgreementSuspensionEffects.End(ref table, first);
        if (table.Registers.AgreementConditions?.Parties is not { } parties)
            return;
        foreach (var (who, departure) in parties.All)
            if (who.Agreement == first && !departure.Notice.IsNever && !departure.IsGone)
                LimitEffects.Drop(ref table, KeyOf(table, first, departure.Number), departure.Notice);
        foreach (var part in AgreementGroupRules.PartsOf(table, ref first))
            parties = parties.WithOpen(part, false);
        Keep(ref table, parties);
    }

    private static void Go(ref Table table, int agreement, int seat, Departure departure)
    {
        if (departure.Number >= 0)
            LimitEffects.Drop(ref table, KeyOf(table, agreement, departure.Number), departure.Notice);
        var bound = default(IndexSet);
        foreach (var part in AgreementGroupRules.PartsOf(table, ref agreement))
        {
            bound.Mark(part, table.Agreements[part].InForceSince is not null);
            EntryEffects.Release(ref table, part, seat);
        }

        Keep(ref table, PartiesOf(table).Gone(agreement, seat, departure with { At = table.Now, BoundBy = bound }));
    }

    /// <summary>Where the limit of an agreement's term stands.</summary>
    public static LimitKey KeyOf(in Table table, int agreement) => new(LimitOf.Term, table.Agreements[agreement].Key, agreement);

    private static LimitKey KeyOf(in Table table, int agreement, int notice) =>
        new(LimitOf.Notice, table.Agreements[agreement].Key, notice);

    /// <summary>Who comes and goes.</summary>
    public static AgreementParties PartiesOf(in Table table) => table.Registers.AgreementConditions?.Parties ?? AgreementParties.None;

    public static void Keep(ref Table table, AgreementParties parties) =>
        table.EditRegisters().AgreementConditions = (table.Registers.AgreementConditions ?? AgreementConditions.None) with
        {
            Parties = parties,
        };
}
