using NegotiationModel.Lifecycles;
using NodaTime;

namespace NegotiationModel;

/// <summary>When an agreement comes into force: once it is ratified and its conditions precedent are met or waived, by a rule of its own,
/// or some time after it has all it needs; and how it falls where it never can.</summary>
internal static class EntryIntoForce
{
    /// <summary>An agreement has come about; most come into force when everybody is ready, and at once.</summary>
    public static void Come(ref Table table, int agreement)
    {
        var text = table.TextOf(table.Agreements[agreement]);
        if (text.EntryIntoForceRule is not null || text.EntryIntoForceDelay is not null || EntryRules.RuleFor(table, agreement) is not null)
            Keep(ref table, EntriesOf(table).With(agreement, null));
    }

    /// <summary>What comes of a text is in force at once where it waits for nothing, and never where a condition precedent of the text has
    /// failed before.</summary>
    public static void Begin(ref TableChange step, int agreement)
    {
        if (step.Table.Registers.AgreementConditions?.Open(agreement).IsLost == true && EntryRules.IsLost(step.Table, agreement))
            Undo(ref step, agreement);
        else
            Enter(ref step, agreement);
    }

    /// <summary>An agreement is in force when its conditions precedent are met or waived, and it is ratified.</summary>
    public static void Enter(ref TableChange step, int agreement, bool isDelayOver = false)
    {
        if (
            step.Table.Agreements[agreement].AwaitsEntry
            && (isDelayOver || !EntryRules.IsDelayed(step.Table, agreement))
            && !Waits(step.Table, agreement)
        )
        {
            step.Fire(agreement, AgreementTrigger.EnterIntoForce);
            BindReady(ref step.Table, agreement);
            Takeover.TakeOver(ref step, agreement);
        }
    }

    /// <summary>Whether an agreement that binds would wait for something: a ratification, or a condition precedent of its own.</summary>
    public static bool Waits(in Table table, int agreement) =>
        (
            EntryRules.RuleFor(table, agreement) is { } rule
                ? EntryRules.Decide(table, agreement, rule) != AcceptanceVerdict.Met
                : IsAskedOfSome(table, agreement)
        )
        || AgreementPartyRules.IsTermOver(table, agreement)
        || AgreementPartyRules.IsAnyoneGoing(table, agreement)
        || InstrumentRules.WaitsForEarlier(table, agreement);

    private static bool IsAskedOfSome(in Table table, int agreement) =>
        (!RatificationRules.HaveAllRatified(table, agreement) || table.Registers.AgreementConditions?.Open(agreement).Wait == true)
        && (table.Registers.AgreementConditions?.Parties is not { AnyGone: true } || AgreementPartyRules.WaitsForRest(table, agreement));

    /// <summary>What was closed only provisionally lapses; what binds already can no longer come into force.</summary>
    public static void Undo(ref TableChange step, int agreement)
    {
        if (step.Table.Agreements[agreement].Status == AgreementStatus.ProvisionallyAgreed)
            Lapse(ref step, agreement);
        else if (step.Table.Agreements[agreement].AwaitsEntry)
        {
            if (step.ClosedAgreements.Contains(agreement)) // what closes and falls at once was never pending
                LapseAtOnce(ref step, agreement);
            else
                Dissolution.FailEntry(ref step, agreement);
            if (!InstrumentRules.IsApart(step.Table, agreement))
                Ratification.Fail(ref step);
        }
    }

    private static void LapseAtOnce(ref TableChange step, int agreement)
    {
        step.Table.EditRegisters().Become(agreement, AgreementStatus.ProvisionallyAgreed);
        Lapse(ref step, agreement);
    }

    private static void Lapse(ref TableChange step, int agreement)
    {
        step.Fire(agreement, AgreementTrigger.LapseWithTalks);
        Dissolution.Open(ref step, agreement);
    }

    /// <summary>What comes into force by a rule of its own that can no longer be met falls; whether something did.</summary>
    public static bool FallByEntry(ref TableChange step)
    {
        var isSome = false;
        foreach (var (agreement, _) in step.Table.Registers.AgreementConditions?.Entries?.All ?? [])
            if (
                step.Table.Agreements[agreement] is { AwaitsEntry: true } or { Status: AgreementStatus.ProvisionallyAgreed }
                && EntryRules.RuleFor(step.Table, agreement) is { } rule
                && EntryRules.Decide(step.Table, agreement, rule) == AcceptanceVerdict.Impossible
            )
            {
                Undo(ref step, agreement);
                isSome = true;
            }

        return isSome;
    }

    /// <summary>What has all it needs comes into force, or will; whether something did.</summary>
    public static bool Follow(ref TableChange step)
    {
        if (step.Table.Registers.AgreementConditions?.Entries is null)
            return false;
        var isSome = FallByEntry(ref step);
        foreach (var (agreement, at) in EntriesOf(step.Table).All)
            if (step.Table.Agreements[agreement].IsOver)
            {
                Expect(ref step.Table, agreement, null);
                Keep(ref step.Table, EntriesOf(step.Table).Without(agreement));
            }
            else if (!step.Table.Agreements[agreement].AwaitsEntry)
                Bind(ref step.Table, agreement);
            else if (Waits(step.Table, agreement))
                Expect(ref step.Table, agreement, null);
            else if (!EntryRules.IsDelayed(step.Table, agreement))
            {
                Enter(ref step, agreement);
                isSome = true;
            }
            else if (at is null)
                Expect(ref step.Table, agreement, EntryRules.Later(step.Table, agreement));

        return isSome;
    }

    /// <summary>The time has come.</summary>
    public static void Pass(ref TableChange step, int agreement)
    {
        Expect(ref step.Table, agreement, null);
        if (step.Table.Agreements[agreement].AwaitsEntry && !Waits(step.Table, agreement))
            Enter(ref step, agreement, isDelayOver: true);
    }

    /// <summary>An agreement has come into force, and binds who is ready.</summary>
    public static void BindReady(ref Table table, int agreement)
    {
        if (table.Registers.AgreementConditions?.Entries is { } entries && entries.All.Any(one => one.Key == agreement))
            foreach (var seat in EntryRules.Ready(table, agreement))
                Bind(ref table, agreement, seat, table.Now);
    }

    /// <summary>Since when each party is bound is kept from now on.</summary>
    public static void BindEach(ref Table table, int agreement)
    {
        if (!table.Agreements[agreement].IsOver && !EntriesOf(table).IsKept(agreement))
            Keep(ref table, EntriesOf(table).With(agreement, null));
        if (EntryRules.AreBoundApart(table, agreement))
            return;
        var seats = table.PartiesTo(agreement);
        for (var seat = seats.Next(0); seat >= 0; seat = seats.Next(seat + 1))
            if (AgreementPartyRules.BoundWithAll(table, agreement, seat) is { } since)
                Bind(ref table, agreement, seat, since);
        Keep(ref table, EntriesOf(table).Apart(agreement));
    }

    /// <summary>A party comes in once more.</summary>
    public static void Unbind(ref Table table, int agreement, int seat) => Keep(ref table, EntriesOf(table).Unbound(agreement, seat));

    /// <summary>A party is gone: what would have bound it later does not.</summary>
    public static void Release(ref Table table, int agreement, int seat)
    {
        if (EntriesOf(table).BoundSince(agreement, seat) > table.Now)
            Unbind(ref table, agreement, seat);
    }

    /// <summary>An agreement is reinstated, and binds all its parties: each since before, if it was bound.</summary>
    public static void Reinstate(ref Table table, int agreement)
    {
        if (table.Registers.AgreementConditions?.Entries is null)
            return;
        Come(ref table, agreement);
        if (!EntryRules.AreBoundApart(table, agreement) && !EntriesOf(table).IsKept(agreement))
            return; // who accedes later finds the others bound since it came into force
        foreach (var seat in EntryRules.Members(table, agreement))
            Bind(ref table, agreement, seat, table.Now);
    }

    // Whoever is ready later is bound later.
    private static void Bind(ref Table table, int agreement)
    {
        if (table.Agreements[agreement].InForceSince is not null)
            foreach (var seat in EntryRules.Ready(table, agreement))
                if (EntryRules.Later(table, agreement) is { } since)
                    Bind(ref table, agreement, seat, since);
    }

    private static void Bind(ref Table table, int agreement, int seat, Instant since)
    {
        if (EntriesOf(table).BoundSince(agreement, seat) is null)
            Keep(ref table, EntriesOf(table).Binding(agreement, seat, since));
    }

    private static void Expect(ref Table table, int agreement, Instant? at)
    {
        if (EntriesOf(table).EntersAt(agreement) is { } before)
            table.Clock = table.Clock.Without(new Limit(before, LimitOf.Entry, agreement));
        else if (at is null)
            return;
        if (at is { } then)
            table.Clock = table.Clock.With(new Limit(then, LimitOf.Entry, agreement));
        Keep(ref table, EntriesOf(table).With(agreement, at));
    }

    private static AgreementEntries EntriesOf(in Table table) => table.Registers.AgreementConditions?.Entries ?? AgreementEntries.None;

    private static void Keep(ref Table table, AgreementEntries entries) =>
        table.EditRegisters().AgreementConditions = (table.Registers.AgreementConditions ?? AgreementConditions.None) with
        {
            Entries = entries,
        };
}
