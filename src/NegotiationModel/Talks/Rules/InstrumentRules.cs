namespace NegotiationModel;

/// <summary>An agreement with what amends and supplements it is one instrument: leaving, suspending, acceding and ending reach the whole.
/// Who asks about one part asks the first of it (<see cref="FirstOf"/>), who acts goes through all (<see cref="PartsOf"/>).</summary>
internal static class InstrumentRules
{
    /// <summary>The first agreement of the instrument to which one belongs.</summary>
    public static int FirstOf(in Table table, int agreement) =>
        table.Registers.AgreementConditions?.Instruments is { } book ? book.FirstOf(agreement) : agreement;

    /// <summary>All its agreements.</summary>
    public static ReadOnlySpan<int> PartsOf(in Table table, ref int first) =>
        table.Registers.AgreementConditions?.Instruments?.Of(first) is { } instrument
            ? instrument.Parts.AsSpan()
            : new ReadOnlySpan<int>(ref first);

    /// <summary>The parties that are not gone from it.</summary>
    public static IndexSet Parties(in Table table, int first)
    {
        var parties = table.PartiesTo(first);
        if (table.Registers.AgreementConditions?.Parties is not { AnyGone: true } register)
            return parties;
        for (var seat = parties.Next(0); seat >= 0; seat = parties.Next(seat + 1))
            if (register.IsGone(first, seat))
                parties = parties.Remove(seat);
        return parties;
    }

    /// <summary>Whether something of it stands.</summary>
    public static bool Stands(in Table table, int agreement)
    {
        var first = FirstOf(table, agreement);
        foreach (var part in PartsOf(table, ref first))
            if (!table.Agreements[part].IsOver)
                return true;
        return false;
    }

    /// <summary>What was superseded lives on in what took its place: its open conditions stay as they were.</summary>
    public static bool LivesOn(in Table table, int agreement) =>
        table.Agreements[agreement].Status == AgreementStatus.Superseded && Stands(table, agreement);

    /// <summary>Whether it is over, and does not live on.</summary>
    public static bool IsOverForGood(in Table table, int agreement) => table.Agreements[agreement].IsOver && !LivesOn(table, agreement);

    /// <summary>Whether something of it binds, or will.</summary>
    public static bool Settles(in Table table, int agreement)
    {
        var first = FirstOf(table, agreement);
        foreach (var part in PartsOf(table, ref first))
            if (table.Agreements[part].Settles)
                return true;
        return false;
    }

    /// <summary>Whose acceptance changes it; null for all parties.</summary>
    public static AcceptanceRule? ChangeRule(in Table table, int first) =>
        table.Registers.AgreementConditions?.Instruments?.Of(first) is { } instrument
            ? instrument.ChangeRule
            : table.TextOf(table.Agreements[first]).ChangeRule;

    /// <summary>The proposal whose text says how parties leave it.</summary>
    public static int ExitBy(in Table table, int first) =>
        table.Registers.AgreementConditions?.Instruments?.Of(first) is { } instrument
            ? instrument.ExitBy
            : table.Proposals.IndexOf(table.Agreements[first].Proposal.Value);

    /// <summary>Whether its parties may suspend it.</summary>
    public static bool MayBeSuspended(in Table table, int first) =>
        table.Registers.AgreementConditions?.Instruments?.Of(first) is { } instrument
            ? instrument.MayBeSuspended
            : table.TextOf(table.Agreements[first]).Suspension == SuspensionRule.AnyParty;

    /// <summary>Whether others may accede to it.</summary>
    public static bool AllowsAccession(in Table table, int first) =>
        table.Registers.AgreementConditions?.Instruments?.Of(first) is { } instrument
            ? instrument.AllowsAccession
            : table.TextOf(table.Agreements[first]).AllowsAccession == true;

    /// <summary>Whether its text lets somebody do something with it by himself: leave it, suspend it, or accede to it.</summary>
    public static bool IsOpen(in Table table, int first) =>
        table.Proposals[ExitBy(table, first)].Move.Exits.Count > 0 || MayBeSuspended(table, first) || AllowsAccession(table, first);

    /// <summary>Whether an end hangs on it, by whatever way.</summary>
    public static bool LeadsTo(in Table table, int agreement, End end, ValueList<ConditionDefinition> brought = default)
    {
        var first = FirstOf(table, agreement);
        foreach (var part in PartsOf(table, ref first))
            if (LimitRules.LeadsTo(table, table.Agreements[part].Key, end, brought))
                return true;
        return false;
    }

    /// <summary>Whether an agreement changes one that is not in force yet: it is so not before that.</summary>
    public static bool WaitsForEarlier(in Table table, int agreement) =>
        table.Registers.AgreementConditions?.Instruments?.LinkOf(agreement) is { Belongs: true } link
        && table.Agreements[link.Agreement].InForceSince is null;

    /// <summary>Whether an agreement amends or supplements another one, or what does so: it is the newer text on what it settles.</summary>
    public static bool Changes(in Table table, int newer, int agreement)
    {
        while (newer > agreement && table.Registers.AgreementConditions?.Instruments?.LinkOf(newer) is { Belongs: true } link)
            if (link.Agreement == agreement)
                return true;
            else
                newer = link.Agreement;
        return false;
    }

    /// <summary>Whether what an agreement changes never came into force, and never will.</summary>
    public static bool IsWithoutObject(in Table table, int agreement) =>
        table.Registers.AgreementConditions?.Instruments?.LinkOf(agreement) is { Belongs: true } link && HasFallen(table, link.Agreement);

    /// <summary>Whether an agreement is over without ever having been in force.</summary>
    public static bool HasFallen(in Table table, int agreement) => table.Agreements[agreement] is { IsOver: true, InForceSince: null };

    /// <summary>Whether it is about an agreement, or between some: apart from what the table settles.</summary>
    public static bool IsApart(in Table table, int agreement) =>
        table.Registers.AgreementConditions?.Instruments?.LinkOf(agreement) is not null || SideDealRules.CircleOf(table, agreement) >= 0;

    /// <summary>An agreement, and what belongs to it, and so on downwards.</summary>
    public static List<int> WithWhatBelongs(in Table table, int agreement)
    {
        List<int> all = [agreement];
        if (table.Registers.AgreementConditions?.Instruments is not { } book)
            return all;
        var first = book.FirstOf(agreement);
        foreach (var part in PartsOf(table, ref first))
            if (book.LinkOf(part) is { Belongs: true } link && all.Contains(link.Agreement))
                all.Add(part);
        return all;
    }

    /// <summary>What of an instrument is reinstated with an agreement of it: what ended as it did, at the same time.</summary>
    public static List<int> RevivedWith(in Table table, int agreement)
    {
        var first = FirstOf(table, agreement);
        if (table.Registers.AgreementConditions?.Instruments?.Of(first) is not { } instrument)
            return [agreement];
        var revived = new List<int>();
        var over = instrument.OverAt.GetValueOrDefault(agreement);
        foreach (var part in instrument.Parts)
            if (
                table.Agreements[part].Status == table.Agreements[agreement].Status
                && instrument.OverAt.TryGetValue(part, out var at)
                && at == over
            )
                revived.Add(part);
        return revived;
    }

    /// <summary>Whether an agreement cannot be reinstated since its issues are settled: by itself, as it stands, or by others.</summary>
    public static bool IsHeld(in Table table, int agreement) => !table.Agreements[agreement].IsOver || !IsFree(table, agreement);

    /// <summary>Whether no other agreement holds an issue of what would be reinstated.</summary>
    public static bool IsFree(in Table table, int agreement)
    {
        var revived = RevivedWith(table, agreement);
        var circle = SideDealRules.CircleOf(table, agreement);
        foreach (var part in revived)
        foreach (var slot in table.Agreements[part].Slots)
            if (slot != Agreement.Left && SideDealRules.HolderOf(table, circle, slot) is >= 0 and var holder && !revived.Contains(holder))
                return false;
        return true;
    }

    /// <summary>Whether an agreement is over in a way that can be taken back, has parties enough, and would be in force before nothing
    /// that it belongs to.</summary>
    public static bool CanBeRevived(in Table table, int agreement) =>
        table.Agreements[agreement].Status
            is AgreementStatus.EndedByFailedCondition
                or AgreementStatus.Ended
                or AgreementStatus.LapsedWithTalks
                or AgreementStatus.EntryIntoForceFailed
        && !AgreementPartyRules.HasTooFew(table, agreement)
        && !ComesTooEarly(table, RevivedWith(table, agreement));

    private static bool ComesTooEarly(in Table table, List<int> revived)
    {
        foreach (var part in revived)
            if (
                WaitsForEarlier(table, part)
                && !revived.Contains(table.Registers.AgreementConditions!.Instruments!.LinkOf(part)!.Value.Agreement)
            )
                return true;
        return false;
    }

    public static int Count(IndexSet seats)
    {
        var count = 0;
        for (var seat = seats.Next(0); seat >= 0; seat = seats.Next(seat + 1))
            count++;
        return count;
    }
}
